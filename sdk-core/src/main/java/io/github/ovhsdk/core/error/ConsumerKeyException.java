package io.github.ovhsdk.core.error;

import io.github.ovhsdk.core.auth.ConsumerKeyState;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Thrown when a consumer key was waited for and did not become valid: {@link #state()} says whether
 * it was refused, has expired, or is still pending at the end of the time to wait.
 */
public class ConsumerKeyException extends OvhException {
  private static final long serialVersionUID = 1L;

  // As text: an enumeration of OVHcloud's is not made for being serialised.
  private final String state;

  /** Creates the exception. */
  public ConsumerKeyException(String message, ConsumerKeyState state, @Nullable Throwable cause) {
    super(message, cause);
    this.state = Objects.requireNonNull(state, "state").value();
  }

  /** Returns what became of the key, as far as it is known. */
  public ConsumerKeyState state() {
    return ConsumerKeyState.of(state);
  }
}
