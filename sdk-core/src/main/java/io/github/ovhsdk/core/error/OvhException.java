package io.github.ovhsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that a call can fail with. Its message is one line of bounded length that
 * says what failed, why, and what to do; it holds no credential and no body.
 */
public class OvhException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public OvhException(String message) {
    super(message);
  }

  /** Creates the exception with what it was caused by. */
  public OvhException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
