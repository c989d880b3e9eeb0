package io.github.ovhsdk.core.internal.http;

import java.time.Duration;

/** Waits between two attempts; tests wait without waiting. */
@FunctionalInterface
public interface Pause {

  /** Returns after that time, or as soon as the call is ended. */
  void pause(Duration duration, Ending ending) throws InterruptedException;

  /** Returns what really waits. */
  static Pause real() {
    return (duration, ending) -> ending.await(duration);
  }
}
