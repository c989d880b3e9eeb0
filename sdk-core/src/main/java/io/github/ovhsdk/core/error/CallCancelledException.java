package io.github.ovhsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when a call ended because its thread was interrupted, its client closed, or no thread was
 * to be had for it. Whether the server carried the operation out is unknown, unless the message
 * says that nothing was sent. (A future that was cancelled says so by itself.)
 */
public class CallCancelledException extends OvhException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public CallCancelledException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
