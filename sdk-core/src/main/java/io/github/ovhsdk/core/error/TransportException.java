package io.github.ovhsdk.core.error;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when no complete answer arrived: no connection, a connection that broke, no name, no
 * trust, no way through a proxy. Whether the server carried out an operation that changes something
 * is unknown unless the message says that nothing was sent.
 */
public class TransportException extends OvhException {
  private static final long serialVersionUID = 1L;

  /** Creates the exception. */
  public TransportException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
