package io.github.ovhsdk.core.error;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when the API did not tell its time, which calls with an application key are signed with.
 * The call that needed it was not sent: with a wrong time it would be refused, for a reason that is
 * hard to see.
 */
public class ServerTimeException extends OvhException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Integer status;

  /**
   * Creates the exception.
   *
   * @param status the HTTP status of the answer; null where there was none
   */
  public ServerTimeException(String message, @Nullable Integer status, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /**
   * Returns the HTTP status of the answer, or of a proxy that refused; empty where there was none.
   */
  public OptionalInt status() {
    return status == null ? OptionalInt.empty() : OptionalInt.of(status);
  }
}
