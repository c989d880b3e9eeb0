package io.github.ovhsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a call took longer than it may. Whether the server carried the operation out is
 * unknown.
 */
public class CallTimeoutException extends OvhException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public CallTimeoutException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
