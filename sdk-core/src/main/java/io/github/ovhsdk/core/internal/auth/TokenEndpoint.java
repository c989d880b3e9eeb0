package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.SignInRequiredException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.Text;
import io.github.ovhsdk.core.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import okhttp3.FormBody;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** Asks an OAuth2 token endpoint for tokens. */
final class TokenEndpoint {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final BigDecimal LONGEST_LIFETIME =
      BigDecimal.valueOf(Duration.ofDays(365).toSeconds());

  private final SideCalls calls;
  private final URI url;

  TokenEndpoint(OkHttpClient http, URI url, String userAgent) {
    this.calls = new SideCalls(http, userAgent, TIMEOUT);
    this.url = url;
  }

  /**
   * Asks for a token and waits for it.
   *
   * @throws TokenException if none was given
   */
  TokenAnswer fetch(TokenGrant grant) {
    FormBody.Builder form = new FormBody.Builder();
    grant.fields().forEach(form::add);
    SideAnswer answer;
    try {
      answer =
          calls.send(new Request.Builder().url(url.toString()).post(new OneShotBody(form.build())));
    } catch (NoAnswerException e) {
      throw new TokenException(
          message(grant, e.getMessage()) + e.advice(), e.status(), null, e.getCause());
    }
    return read(grant, answer);
  }

  /** Ends the request that is under way, and lets no other begin. */
  void close() {
    calls.close();
  }

  private TokenAnswer read(TokenGrant grant, SideAnswer answer) {
    JsonValue json = answer.json();
    if (!answer.isSuccessful()) {
      throw refusal(grant, answer.status(), text(json, "error"), text(json, "error_description"));
    }
    String token = text(json, "access_token");
    if (token == null) {
      throw unusable(grant, answer, "the answer holds no token", null);
    }
    String type = text(json, "token_type");
    if (type != null && !type.equalsIgnoreCase("bearer")) {
      throw unusable(grant, answer, "the token is of another type than Bearer", null);
    }
    try {
      Arguments.headerText(token, "token");
    } catch (IllegalArgumentException e) {
      throw unusable(grant, answer, "the token is malformed", e);
    }
    String refreshToken = text(json, "refresh_token");
    String scopes = text(json, "scope");
    return new TokenAnswer(
        token,
        refreshToken == null || refreshToken.isBlank() ? null : refreshToken,
        lifetime(grant, answer, json.get("expires_in")),
        scopes == null || scopes.isBlank() ? null : List.of(SPACES.split(scopes.strip())));
  }

  private @Nullable Duration lifetime(
      TokenGrant grant, SideAnswer answer, @Nullable JsonValue value) {
    if (value == null || value.isNull()) {
      return null;
    }
    try {
      // A number by the book, a string here and there.
      BigDecimal seconds =
          value.kind() == JsonValue.Kind.STRING
              ? new BigDecimal(value.asString().strip())
              : value.asDecimal();
      if (seconds.signum() > 0) {
        return Duration.ofSeconds(seconds.min(LONGEST_LIFETIME).longValue());
      }
    } catch (IllegalStateException | ArithmeticException | NumberFormatException e) {
      throw unusable(grant, answer, "its lifetime is no number", null);
    }
    throw unusable(grant, answer, "it is given for no time at all", null);
  }

  private static @Nullable String text(JsonValue object, String name) {
    JsonValue value = object.get(name);
    return value != null && value.kind() == JsonValue.Kind.STRING ? value.asString() : null;
  }

  private TokenException refusal(
      TokenGrant grant, int status, @Nullable String code, @Nullable String description) {
    String message =
        message(
            grant,
            "status "
                + status
                + (code == null ? "" : ", " + code)
                + (description == null ? "" : ": " + description));
    String harmlessCode = code == null ? null : harmless(grant, code);
    return "invalid_grant".equals(code)
        ? new SignInRequiredException(
            message
                + "What was granted is used up, expired or revoked, or was for another client: sign"
                + " in again.",
            status,
            harmlessCode,
            null)
        : new TokenException(message + grant.advice(), status, harmlessCode, null);
  }

  private TokenException unusable(
      TokenGrant grant, SideAnswer answer, String reason, @Nullable Throwable cause) {
    return new TokenException(
        message(grant, reason) + grant.advice(), answer.status(), null, cause);
  }

  private String message(TokenGrant grant, String reason) {
    return "No OAuth2 token from " + url + ": " + harmless(grant, reason) + ". ";
  }

  /** Masks what is secret where the server repeats it, and makes the text fit for a message. */
  private static String harmless(TokenGrant grant, String text) {
    return Text.clause(Secrets.masked(text, grant.secrets()));
  }
}
