package io.github.ovhsdk.core.internal;

/** Time and chance, as what waits needs them: injected, so that tests neither sleep nor guess. */
public interface Time {

  /** Returns the time in nanoseconds since some moment or other. */
  long nanoTime();

  /** Holds the thread for so many nanoseconds. */
  void sleep(long nanos) throws InterruptedException;

  /** Runs a task after so many nanoseconds, and holds no thread until then. */
  void later(long nanos, Runnable task);

  /** Returns a number that is random, at least 0 and below 1. */
  double random();
}
