package io.github.ovhsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when no complete answer arrived: no connection, a connection that broke, no name, no
 * trust. Whether the server carried the operation out is unknown unless the message says that no
 * connection came about.
 */
public class TransportException extends OvhException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public TransportException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
