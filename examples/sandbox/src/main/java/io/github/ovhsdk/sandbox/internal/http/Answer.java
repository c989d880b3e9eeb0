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
 * @param json the body where it is JSON
 * @param html the body where it is a page for a browser; there is no answer that has both
 */
public record Answer(
    int status, Map<String, String> headers, @Nullable JsonValue json, @Nullable String html) {

  /** An answer to a program. */
  public Answer(int status, Map<String, String> headers, @Nullable JsonValue json) {
    this(status, headers, json, null);
  }

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

  /** A page for a browser. */
  public static Answer html(int status, String html) {
    return new Answer(status, Map.of(), null, html);
  }

  /**
   * Sends a browser elsewhere, with GET whatever it came with.
   *
   * @param location a URL in ASCII
   */
  public static Answer redirect(String location) {
    return new Answer(303, Map.of("Location", location), null);
  }

  /** This answer with one more header. */
  public Answer withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Answer(status, more, json, html);
  }

  /** An object of two members. */
  public static JsonValue object(String name, JsonValue value, String name2, JsonValue value2) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put(name, value);
    members.put(name2, value2);
    return JsonValue.object(members);
  }
}
