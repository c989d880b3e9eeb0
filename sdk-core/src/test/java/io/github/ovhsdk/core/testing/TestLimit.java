package io.github.ovhsdk.core.testing;

import io.github.ovhsdk.core.internal.http.WaitLimit;
import java.time.Duration;

/** The limit of a wait, which a test may end. */
public final class TestLimit implements WaitLimit {
  private final long end;
  private Runnable stop = () -> {};
  private boolean ended;

  private TestLimit(long end) {
    this.end = end;
  }

  /** Returns a limit that is over after this time. */
  public static TestLimit of(Duration duration) {
    return new TestLimit(System.nanoTime() + duration.toNanos());
  }

  /** Ends the wait, which may not have begun yet. */
  public synchronized void end() {
    ended = true;
    stop.run();
  }

  @Override
  public long remainingNanos() {
    return end - System.nanoTime();
  }

  @Override
  public synchronized void stopWith(Runnable stop) {
    this.stop = stop;
    if (ended) {
      stop.run();
    }
  }
}
