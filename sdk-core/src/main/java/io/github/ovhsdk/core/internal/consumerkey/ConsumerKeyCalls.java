package io.github.ovhsdk.core.internal.consumerkey;

import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.auth.ConsumerKeyRequest;
import io.github.ovhsdk.core.auth.ConsumerKeyState;
import io.github.ovhsdk.core.auth.PendingConsumerKey;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.internal.http.Series;
import io.github.ovhsdk.core.internal.retrofit.ConsumerKeyApi;
import io.github.ovhsdk.core.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls that consumer keys need, in their JSON. */
public final class ConsumerKeyCalls {
  private final ConsumerKeyApi api;

  private ConsumerKeyCalls(ConsumerKeyApi api) {
    this.api = api;
  }

  public static ConsumerKeyCalls of(OvhClient client) {
    return new ConsumerKeyCalls(client.api(ConsumerKeyApi.class));
  }

  /** Asks for a consumer key. */
  public PendingConsumerKey request(String applicationKey, ConsumerKeyRequest request) {
    ApiResponse<JsonValue> response =
        api.requestCredential(applicationKey, json(request)).executeForResponse();
    String key = text(response.body(), "consumerKey");
    URI url = browserUrl(text(response.body(), "validationUrl"));
    String state = text(response.body(), "state");
    if (key == null || url == null || state == null) {
      throw unusable(response, "the content lacks a consumer key or where to validate it");
    }
    try {
      return new PendingConsumerKey(key, url, ConsumerKeyState.of(state));
    } catch (IllegalArgumentException e) {
      throw unusable(response, "the consumer key is malformed");
    }
  }

  /**
   * Begins a series of questions for the state of the key.
   *
   * @throws IllegalStateException if the client is closed
   */
  Series series() {
    return Series.of(api.getCurrentCredential());
  }

  /** Returns the state of the key that calls are signed with; null where the answer has none. */
  @Nullable ConsumerKeyState currentState(Duration timeout) {
    JsonValue answer = api.getCurrentCredential().with(RequestOptions.timeout(timeout)).execute();
    String state = text(answer, "status");
    return state == null ? null : ConsumerKeyState.of(state);
  }

  private static JsonValue json(ConsumerKeyRequest request) {
    Map<String, JsonValue> body = new LinkedHashMap<>();
    body.put(
        "accessRules",
        JsonValue.array(
            request.rules().stream()
                .map(
                    rule ->
                        object(
                            "method", JsonValue.of(rule.verb()), "path", JsonValue.of(rule.path())))
                .toList()));
    request.redirection().ifPresent(url -> body.put("redirection", JsonValue.of(url.toString())));
    if (!request.allowedIps().isEmpty()) {
      body.put(
          "allowedIPs", JsonValue.array(request.allowedIps().stream().map(JsonValue::of).toList()));
    }
    return JsonValue.object(body);
  }

  private static JsonValue object(String name1, JsonValue value1, String name2, JsonValue value2) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(name1, value1);
    members.put(name2, value2);
    return JsonValue.object(members);
  }

  private static @Nullable String text(@Nullable JsonValue object, String name) {
    if (object == null || object.kind() != JsonValue.Kind.OBJECT) {
      return null;
    }
    JsonValue value = object.get(name);
    return value != null && value.kind() == JsonValue.Kind.STRING ? value.asString() : null;
  }

  /** Returns the URL if it is one that a browser may be sent to. */
  private static @Nullable URI browserUrl(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      URI url = URI.create(text);
      boolean web =
          "https".equalsIgnoreCase(url.getScheme()) || "http".equalsIgnoreCase(url.getScheme());
      return web && url.getHost() != null ? url : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static InvalidAnswerException unusable(ApiResponse<?> response, String problem) {
    return new InvalidAnswerException(
        "v1 POST /auth/credential",
        response.status(),
        response.queryId().orElse(null),
        problem,
        null);
  }
}
