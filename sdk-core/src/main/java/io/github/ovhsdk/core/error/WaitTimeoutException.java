package io.github.ovhsdk.core.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when what was waited for did not come about in time. It may still do so: nothing that goes
 * on at OVHcloud was ended.
 */
public class WaitTimeoutException extends OvhException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String lastState;

  /**
   * Creates the exception.
   *
   * @param lastState the state last seen, such as {@code UPDATING}; null where none is known
   * @param cause what the last read failed with; null where it did not
   */
  public WaitTimeoutException(
      String message, @Nullable String lastState, @Nullable Throwable cause) {
    super(message, cause);
    this.lastState = lastState;
  }

  /**
   * Returns the state last seen, as the API spells it, such as {@code UPDATING}; empty where what
   * was read has no property for it.
   */
  public Optional<String> lastState() {
    return Optional.ofNullable(lastState);
  }
}
