package io.github.ovhsdk.core.error;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when no OAuth2 token could be obtained. The call that needed it was not sent. Never holds
 * the secret, even where the token endpoint repeats it.
 */
public class TokenException extends OvhException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Integer status;
  private final @Nullable String errorCode;

  /**
   * Creates the exception.
   *
   * @param status the HTTP status of the token endpoint, or of a proxy that refused; null where no
   *     answer came
   * @param errorCode the error as OAuth2 names it, such as {@code invalid_client}; null where there
   *     is none
   */
  public TokenException(
      String message,
      @Nullable Integer status,
      @Nullable String errorCode,
      @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
    this.errorCode = errorCode;
  }

  /**
   * Returns the HTTP status of the token endpoint, or of a proxy that refused; empty where no
   * answer came.
   */
  public OptionalInt status() {
    return status == null ? OptionalInt.empty() : OptionalInt.of(status);
  }

  /** Returns the error as OAuth2 names it, such as {@code invalid_client}. */
  public Optional<String> errorCode() {
    return Optional.ofNullable(errorCode);
  }
}
