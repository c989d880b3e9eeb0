package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.internal.http.Ending;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Time and chance, as what measures and waits needs them: injected, so that tests neither wait nor
 * guess. Who needs less of it takes an {@link InstantSource}, or {@link #nanoTime} alone.
 */
public interface Time extends InstantSource {

  /** Returns the time in nanoseconds since some moment or other. */
  long nanoTime();

  /** Holds the thread for so long, or until it is ended from outside. */
  void pause(Duration duration, Ending ending) throws InterruptedException;

  /**
   * Runs a task on another thread after so long, or as soon as it is ended from outside; holds no
   * thread until then.
   */
  void later(Duration duration, Ending ending, Runnable task);

  /** Returns a number that is random, at least 0 and below 1. */
  double random();
}
