package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What came of a request beside the calls.
 *
 * @param body its beginning: more than 64 KB are not read
 */
record SideAnswer(int status, byte[] body) {

  boolean isSuccessful() {
    return status >= 200 && status < 300;
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  /** Returns the body if it is a JSON object, else an empty object. */
  JsonValue json() {
    try {
      JsonValue value = JsonValue.parse(body);
      if (value.kind() == JsonValue.Kind.OBJECT) {
        return value;
      }
    } catch (JsonFormatException e) {
      // Said by the status, or by what is missing.
    }
    return JsonValue.object(Map.of());
  }

  /** Returns the status alone: the body may hold secrets. */
  @Override
  public String toString() {
    return "SideAnswer[" + status + "]";
  }
}
