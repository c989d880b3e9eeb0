package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.util.Map;

/**
 * A refusal in the words of RFC 6749. The description repeats nothing of what was sent: it may be a
 * secret, and only some of ASCII may stand there.
 */
final class OAuth2Error extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String error;

  OAuth2Error(int status, String error, String description) {
    super(description, null, false, false);
    this.status = status;
    this.error = error;
  }

  static OAuth2Error badRequest(String error, String description) {
    return new OAuth2Error(400, error, description);
  }

  /** Returns that something is missing or malformed. */
  static OAuth2Error invalidRequest(String description) {
    return badRequest("invalid_request", description);
  }

  /** Returns that a code or refresh token is worth nothing. */
  static OAuth2Error invalidGrant(String description) {
    return badRequest("invalid_grant", description);
  }

  static OAuth2Error invalidScope(String description) {
    return badRequest("invalid_scope", description);
  }

  /** Returns the code of the error, such as {@code invalid_grant}. */
  String error() {
    return error;
  }

  String description() {
    return String.valueOf(getMessage());
  }

  Answer answer() {
    return new Answer(
        status,
        Map.of(),
        Answer.object(
            "error", JsonValue.of(error), "error_description", JsonValue.of(description())));
  }
}
