package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a user says yes or no to what an application asks for. */
final class ValidationEndpoint {

  static final String PATH = "/auth/";
  static final String TOKEN = "credentialToken";

  /** How long a key may be valid. */
  static final List<String> VALIDITIES =
      List.of("unlimited", "1 day", "7 days", "30 days", "90 days");

  private final ConsumerKeys keys;
  private final Clock clock;

  ValidationEndpoint(ConsumerKeys keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  Answer answer(ApiRequest request) {
    boolean post = request.method().equals("POST");
    if (!post && !request.method().equals("GET")) {
      return Page.refusal(405, "Validate", "A key is validated with GET, then POST.")
          .withHeader("Allow", "GET, POST");
    }
    Form form = post ? Form.ofBody(request) : Form.ofQuery(request);
    String token = form == null ? null : form.get(TOKEN);
    ConsumerKey key = keys.toValidate(token);
    if (form == null || token == null || key == null) {
      return Page.refusal(404, "Nothing to validate", "No application asks for this.");
    }
    if (key.state(clock.instant()) != ConsumerKey.State.PENDING_VALIDATION) {
      return decidedAlready();
    }
    return post ? decided(key, form, token) : ValidationPage.of(key, token);
  }

  private Answer decided(ConsumerKey key, Form form, String token) {
    String decision = form.get("decision");
    boolean validated = "validate".equals(decision);
    if (!validated && !"refuse".equals(decision)) {
      return ValidationPage.of(key, token);
    }
    if (!key.decide(validated, expiration(form.get("validity")))) {
      return decidedAlready();
    }
    String redirection = key.request().redirection();
    if (redirection != null) {
      return Answer.redirect(redirection).withHeader("Cache-Control", "no-store");
    }
    return validated
        ? Page.refusal(200, "Validated", "The application may act for you now.")
        : Page.refusal(200, "Refused", "The application may not act for you.");
  }

  private @Nullable Instant expiration(@Nullable String validity) {
    if (validity == null || !VALIDITIES.contains(validity) || validity.equals("unlimited")) {
      return null;
    }
    int days = Integer.parseInt(validity.substring(0, validity.indexOf(' ')));
    return clock.instant().plus(Duration.ofDays(days));
  }

  private static Answer decidedAlready() {
    return Page.refusal(409, "Decided already", "What the application asked for is decided.");
  }
}
