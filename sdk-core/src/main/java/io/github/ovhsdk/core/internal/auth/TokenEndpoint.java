package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.Text;
import io.github.ovhsdk.core.internal.http.ProtocolErrors;
import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import okhttp3.Dispatcher;
import okhttp3.FormBody;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.BufferedSource;
import org.jspecify.annotations.Nullable;

/** Asks an OAuth2 token endpoint for tokens, with the grant {@code client_credentials}. */
final class TokenEndpoint {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);
  private static final long LARGEST_ANSWER = 64 * 1024;

  /** Where the answer does not say: short enough to be safe, long enough to be no burden. */
  private static final Duration LIFETIME_UNLESS_TOLD = Duration.ofMinutes(5);

  private static final BigDecimal LONGEST_LIFETIME =
      BigDecimal.valueOf(Duration.ofDays(365).toSeconds());

  private static final String MASK = "********";

  private final OkHttpClient http;
  private final URI url;
  private final ClientCredentials credentials;
  private final String userAgent;
  private final InstantSource clock;
  private volatile boolean closed;

  TokenEndpoint(
      OkHttpClient http,
      URI url,
      ClientCredentials credentials,
      String userAgent,
      InstantSource clock) {
    // A dispatcher of its own, so that closing can end what is under way.
    OkHttpClient.Builder own = http.newBuilder().dispatcher(new Dispatcher()).callTimeout(TIMEOUT);
    // A request counts as under way before this step runs: closing either ends it or is seen here.
    own.interceptors().add(0, this::refuseWhenClosed);
    this.http = own.build();
    this.url = url;
    this.credentials = credentials;
    this.userAgent = userAgent;
    this.clock = clock;
  }

  /**
   * Asks for a token and waits for it.
   *
   * @throws TokenException if none was given
   */
  AccessToken fetch() {
    Instant asked = clock.instant();
    try (Response response = http.newCall(request()).execute()) {
      return read(response, asked);
    } catch (IOException e) {
      IOException unquoted = ProtocolErrors.unquoted(e);
      throw failure("no answer came (" + unquoted + ")", null, null, unquoted);
    }
  }

  private Response refuseWhenClosed(Interceptor.Chain chain) throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    return chain.proceed(chain.request());
  }

  /** Ends the request that is under way, and lets no other begin. */
  void close() {
    closed = true;
    http.dispatcher().cancelAll();
  }

  private Request request() {
    FormBody form =
        new FormBody.Builder()
            .add("grant_type", "client_credentials")
            .add("client_id", credentials.clientId())
            .add("client_secret", credentials.clientSecret())
            .add("scope", credentials.scope())
            .build();
    return new Request.Builder()
        .url(url.toString())
        .header("Accept", "application/json")
        .header("User-Agent", userAgent)
        .post(new OneShot(form))
        .build();
  }

  private AccessToken read(Response response, Instant asked) throws IOException {
    JsonValue answer = json(response.body());
    if (!response.isSuccessful()) {
      String code = text(answer, "error");
      String description = text(answer, "error_description");
      throw failure(
          "status "
              + response.code()
              + (code == null ? "" : ", " + code)
              + (description == null ? "" : ": " + description),
          response.code(),
          code,
          null);
    }
    String token = text(answer, "access_token");
    if (token == null) {
      throw failure("the answer holds no token", response.code(), null, null);
    }
    String type = text(answer, "token_type");
    if (type != null && !type.equalsIgnoreCase("bearer")) {
      throw failure("the token is of another type than Bearer", response.code(), null, null);
    }
    try {
      Arguments.headerText(token, "token");
    } catch (IllegalArgumentException e) {
      throw failure("the token is malformed", response.code(), null, e);
    }
    return new AccessToken(token, asked, lifetime(answer, response.code()));
  }

  private Duration lifetime(JsonValue answer, int status) {
    // A number by the book, a string here and there.
    JsonValue value = answer.get("expires_in");
    if (value == null || value.isNull()) {
      return LIFETIME_UNLESS_TOLD;
    }
    try {
      BigDecimal seconds =
          value.kind() == JsonValue.Kind.STRING
              ? new BigDecimal(value.asString().strip())
              : value.asDecimal();
      if (seconds.signum() > 0) {
        return Duration.ofSeconds(seconds.min(LONGEST_LIFETIME).longValue());
      }
    } catch (IllegalStateException | ArithmeticException | NumberFormatException e) {
      throw failure("its lifetime is no number", status, null, null);
    }
    throw failure("it is given for no time at all", status, null, null);
  }

  /** Returns the answer if it is a JSON object, else an empty object. */
  private static JsonValue json(ResponseBody body) throws IOException {
    BufferedSource source = body.source();
    source.request(LARGEST_ANSWER);
    byte[] bytes = source.readByteArray(Math.min(source.getBuffer().size(), LARGEST_ANSWER));
    try {
      JsonValue value = JsonValue.parse(bytes);
      if (value.kind() == JsonValue.Kind.OBJECT) {
        return value;
      }
    } catch (JsonFormatException e) {
      // Said by the status, or by the token that is missing.
    }
    return JsonValue.object(Map.of());
  }

  private static @Nullable String text(JsonValue object, String name) {
    JsonValue value = object.get(name);
    return value != null && value.kind() == JsonValue.Kind.STRING ? value.asString() : null;
  }

  private TokenException failure(
      String reason, @Nullable Integer status, @Nullable String code, @Nullable Throwable cause) {
    return new TokenException(
        "No OAuth2 token from "
            + url
            + ": "
            + harmless(reason)
            + ". "
            + (status == null
                ? "Can this machine reach the host?"
                : "Are client id and secret right, made for this endpoint, and the scope '"
                    + credentials.scope()
                    + "' allowed?"),
        status,
        code == null ? null : harmless(code),
        cause);
  }

  /**
   * Masks the secret where the server repeats it, as it is or as it was sent, and makes the text
   * fit for a message.
   */
  private String harmless(String text) {
    String secret = credentials.clientSecret();
    return Text.clause(
        text.replace(secret, MASK)
            .replace(URLEncoder.encode(secret, StandardCharsets.UTF_8), MASK));
  }

  /** Keeps OkHttp from sending the secret a second time by itself. */
  private static final class OneShot extends RequestBody {
    private final RequestBody form;

    OneShot(RequestBody form) {
      this.form = form;
    }

    @Override
    public okhttp3.@Nullable MediaType contentType() {
      return form.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return form.contentLength();
    }

    @Override
    public void writeTo(okio.BufferedSink sink) throws IOException {
      form.writeTo(sink);
    }

    @Override
    public boolean isOneShot() {
      return true;
    }
  }
}
