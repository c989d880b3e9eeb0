package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.ApiError;
import java.util.Set;

/** Tells a token that the API no longer takes from one that does not allow a call. */
final class TokenRefusal {
  // The gateway answers 400 or 403 with one of these where it does not know a credential (seen in
  // OVHcloud's own clients).
  private static final Set<String> NOT_VALID =
      Set.of("INVALID_CREDENTIAL", "NOT_CREDENTIAL", "INVALID_KEY");
  private static final Set<String> NOT_ALLOWED = Set.of("NOT_GRANTED_CALL", "FORBIDDEN");

  private TokenRefusal() {}

  /** Returns whether a new token could be taken where this one was refused. */
  static boolean isOfToken(ApiError error) {
    String code = error.errorCode().orElse("");
    return switch (error.status()) {
      case 401 -> !NOT_ALLOWED.contains(code);
      case 400, 403 -> NOT_VALID.contains(code);
      default -> false;
    };
  }
}
