package io.github.ovhsdk.core.internal.http;

import java.io.InterruptedIOException;
import org.jspecify.annotations.Nullable;

/** Says that the {@linkplain Deadline deadline} is over. */
public final class DeadlineExceededException extends InterruptedIOException {
  private static final long serialVersionUID = 1L;

  public DeadlineExceededException(@Nullable Throwable cause) {
    super("deadline exceeded");
    initCause(cause);
  }
}
