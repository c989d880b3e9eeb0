package io.github.ovhsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when only the user can help: tokens that were granted by a sign-in have come to their end
 * and cannot be renewed, or there are none. Trying again is of no use; a new sign-in is.
 */
public class SignInRequiredException extends TokenException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates the exception.
   *
   * @param status the HTTP status of the token endpoint; null where it was not asked
   * @param errorCode the error as OAuth2 names it, such as {@code invalid_grant}; null where there
   *     is none
   */
  public SignInRequiredException(
      String message,
      @Nullable Integer status,
      @Nullable String errorCode,
      @Nullable Throwable cause) {
    super(message, status, errorCode, cause);
  }
}
