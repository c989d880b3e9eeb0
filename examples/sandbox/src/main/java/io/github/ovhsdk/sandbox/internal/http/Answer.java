package io.github.ovhsdk.sandbox.internal.http;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sandbox says to a request.
 *
 * @param status the HTTP status
 * @param headers headers beside the content type
 * @param json the body; null for none
 */
public record Answer(int status, Map<String, String> headers, @Nullable JsonValue json) {

  /** A success with that body. */
  public static Answer ok(@Nullable JsonValue json) {
    return new Answer(200, Map.of(), json);
  }

  /** An error as OVHcloud's applications write it. */
  public static Answer error(int status, String errorClass, String message) {
    return new Answer(
        status,
        Map.of(),
        object("class", JsonValue.of(errorClass), "message", JsonValue.of(message)));
  }

  /** This answer with one more header. */
  public Answer withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, json);
  }

  /** An object of two members. */
  public static JsonValue object(String name, JsonValue value, String name2, JsonValue value2) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(name, value);
    members.put(name2, value2);
    return JsonValue.object(members);
  }
}
