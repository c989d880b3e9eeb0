package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks a signed call: application, consumer key, time, signature, state, rules, in that order.
 */
final class SignatureCheck {

  /** How far a client's clock may be off. OVHcloud's own limit is not documented. */
  static final Duration TOLERANCE = Duration.ofMinutes(3);

  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}");

  /** What every valid key may ask (seen): clients look at their key's state there. */
  private static final Set<String> ALWAYS_GRANTED =
      Set.of("GET /auth/currentCredential", "GET /auth/details", "POST /auth/logout");

  private final Map<String, Application> applications;
  private final ConsumerKeys keys;
  private final Clock clock;

  SignatureCheck(Map<String, Application> applications, ConsumerKeys keys, Clock clock) {
    this.applications = applications;
    this.keys = keys;
    this.clock = clock;
  }

  Access check(String applicationKey, ApiRequest request) {
    Application application = applications.get(applicationKey);
    if (application == null) {
      return refused(GatewayError.INVALID_KEY);
    }
    String secret = request.header("X-Ovh-Consumer").orElse(null);
    if (secret == null) {
      return new Access.Refused(Unauthorized.noCredentials());
    }
    ConsumerKey key = keys.find(secret);
    if (key == null || !key.application().equals(application)) {
      return refused(GatewayError.NOT_CREDENTIAL);
    }
    Instant now = clock.instant();
    GatewayError error = doubt(key, request, now);
    if (error != null) {
      return refused(error);
    }
    key.use(now);
    return new Access.Granted(new Caller.SigningApplication(key.id()));
  }

  private static @Nullable GatewayError doubt(ConsumerKey key, ApiRequest request, Instant now) {
    String timestamp = request.header("X-Ovh-Timestamp").orElse("");
    String signature = request.header("X-Ovh-Signature").orElse("");
    if (!SECONDS.matcher(timestamp).matches()) {
      return GatewayError.INVALID_SIGNATURE;
    }
    if (Math.abs(now.getEpochSecond() - Long.parseLong(timestamp)) > TOLERANCE.toSeconds()) {
      return GatewayError.QUERY_TIME_OUT;
    }
    if (!Signature.matches(signature, key, request, timestamp)) {
      return GatewayError.INVALID_SIGNATURE;
    }
    if (key.state(now) != ConsumerKey.State.VALIDATED) {
      return GatewayError.INVALID_CREDENTIAL;
    }
    return isGranted(key, request) ? null : GatewayError.NOT_GRANTED_CALL;
  }

  private static boolean isGranted(ConsumerKey key, ApiRequest request) {
    String method = request.method();
    return CalledPath.namesOf(request).stream()
        .anyMatch(
            path ->
                ALWAYS_GRANTED.contains(method + " " + path)
                    || key.request().rules().stream().anyMatch(rule -> rule.allows(method, path)));
  }

  private static Access refused(GatewayError error) {
    return new Access.Refused(error.answer());
  }
}
