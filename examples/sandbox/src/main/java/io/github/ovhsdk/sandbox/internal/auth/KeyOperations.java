package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.spec.OperationKey;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The operations of the API by which consumer keys are asked for, looked at and given up. */
final class KeyOperations {

  private static final OperationKey REQUEST = new OperationKey("v1", "POST", "/auth/credential");
  private static final OperationKey CURRENT =
      new OperationKey("v1", "GET", "/auth/currentCredential");
  private static final OperationKey LOG_OUT = new OperationKey("v1", "POST", "/auth/logout");

  private final Map<String, Application> applications;
  private final ConsumerKeys keys;
  private final Clock clock;

  KeyOperations(Map<String, Application> applications, ConsumerKeys keys, Clock clock) {
    this.applications = applications;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Answers an operation; empty for any other. What a token's holder asks is left to the contract's
   * examples: a token is no consumer key.
   */
  Optional<Answer> answer(ApiRequest request, OperationKey operation, Caller caller) {
    if (operation.equals(REQUEST)) {
      return Optional.of(request(request));
    }
    ConsumerKey key =
        caller instanceof Caller.SigningApplication signing
            ? keys.find(signing.credentialId())
            : null;
    if (key != null && operation.equals(CURRENT)) {
      return Optional.of(Answer.ok(key.json(clock.instant())));
    }
    return key != null && operation.equals(LOG_OUT)
        ? Optional.of(logOut(key, clock.instant()))
        : Optional.empty();
  }

  /** Asks for a key, which needs no more than an application's. */
  private Answer request(ApiRequest request) {
    String applicationKey = request.header("X-Ovh-Application").orElse(null);
    if (applicationKey == null) {
      return Unauthorized.answer("You must send your application key to request new credentials");
    }
    Application application = applications.get(applicationKey);
    if (application == null) {
      return GatewayError.INVALID_KEY.answer();
    }
    KeyRequest wanted;
    try {
      wanted = KeyRequest.read(request.body());
    } catch (IllegalArgumentException e) {
      return Answer.error(400, "Client::BadRequest", String.valueOf(e.getMessage()));
    }
    String token = Secret.random();
    ConsumerKey key = keys.request(application, wanted, token);
    Map<String, JsonValue> json = new LinkedHashMap<>();
    json.put("validationUrl", JsonValue.of(validationUrl(request, token)));
    json.put("consumerKey", JsonValue.of(key.secret()));
    json.put("state", JsonValue.of(key.state(clock.instant()).toString()));
    return Answer.ok(JsonValue.object(json));
  }

  private static String validationUrl(ApiRequest request, String token) {
    String host = request.header("Host").orElse("127.0.0.1");
    return request.scheme()
        + "://"
        + host
        + ValidationEndpoint.PATH
        + "?"
        + ValidationEndpoint.TOKEN
        + "="
        + token;
  }

  private static Answer logOut(ConsumerKey key, Instant now) {
    key.expire(now);
    return Answer.ok(null);
  }
}
