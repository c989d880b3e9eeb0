package io.github.ovhsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a call ended because its thread was interrupted or its client closed. Whether the
 * server carried the operation out is unknown. (A future that was cancelled says so by itself.)
 */
public class CallCancelledException extends OvhException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public CallCancelledException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
