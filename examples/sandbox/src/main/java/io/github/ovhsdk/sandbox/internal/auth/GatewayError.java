package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.util.LinkedHashMap;
import java.util.Map;

/** What OVHcloud's gateway says to a call that it does not let through, word for word. */
enum GatewayError {
  /** The application is unknown. */
  INVALID_KEY("403 Forbidden", "This application key is invalid"),
  /** The consumer key is unknown, or another application's. */
  NOT_CREDENTIAL("403 Forbidden", "This credential does not exist"),
  /** The consumer key is not yet valid, was refused, or has expired. */
  INVALID_CREDENTIAL("403 Forbidden", "This credential is not valid"),
  /** The consumer key's rules do not cover the call. */
  NOT_GRANTED_CALL("403 Forbidden", "This call has not been granted"),
  /** What was signed is not what was sent, or with another secret. */
  INVALID_SIGNATURE("400 Bad Request", "Invalid signature"),
  /** The time in the signature is too far from now. */
  QUERY_TIME_OUT("400 Bad Request", "Query out of time");

  private final String httpCode;
  private final String message;

  GatewayError(String httpCode, String message) {
    this.httpCode = httpCode;
    this.message = message;
  }

  Answer answer() {
    Map<String, JsonValue> json = new LinkedHashMap<>();
    json.put("errorCode", JsonValue.of(name()));
    json.put("httpCode", JsonValue.of(httpCode));
    json.put("message", JsonValue.of(message));
    int status = Integer.parseInt(httpCode.substring(0, 3));
    return new Answer(status, Map.of(), JsonValue.object(json));
  }
}
