package io.github.ovhsdk.core.internal.http;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a call, or a {@link Series} of them, is ended from outside: because its time is over, its
 * future was cancelled or its client closed. Whatever it is doing then, sending or waiting, stops.
 * Thread-safe.
 */
public final class Ending {
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile @Nullable Runnable stop;

  /** Ends the call; again does nothing. */
  void end() {
    ended.countDown();
    Runnable current = stop;
    if (current != null) {
      Guarded.run(current);
    }
  }

  boolean isEnded() {
    return ended.getCount() == 0;
  }

  /**
   * Says what stops the call from now on.
   *
   * @param stop may run more than once; runs at once if the call has ended already
   */
  public void stopWith(Runnable stop) {
    this.stop = stop;
    if (isEnded()) {
      Guarded.run(stop);
    }
  }

  /** Waits, no longer than until the call ends. */
  public void await(Duration duration) throws InterruptedException {
    ended.await(duration.toNanos(), TimeUnit.NANOSECONDS);
  }
}
