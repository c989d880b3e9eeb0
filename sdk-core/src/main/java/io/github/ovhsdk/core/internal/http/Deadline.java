package io.github.ovhsdk.core.internal.http;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import okio.AsyncTimeout;
import org.jspecify.annotations.Nullable;

/**
 * The moment by which a call, all of it, has to be over: from submission to the last byte of the
 * answer, waiting for a thread, a token or another attempt included. One thread for the whole
 * process watches all deadlines.
 */
public final class Deadline {
  /** What is longer counts as this: nanoseconds end at 292 years. */
  private static final Duration LONGEST = Duration.ofDays(36_500);

  private final Duration total;
  private final LongSupplier nanoTime;
  private final long end;
  private volatile @Nullable Watch watch;
  private volatile boolean fired;

  /**
   * Creates a deadline; its time begins to run.
   *
   * @param nanoTime the time of which the remaining time is read
   */
  public Deadline(Duration total, LongSupplier nanoTime) {
    this.total = total;
    this.nanoTime = nanoTime;
    this.end = nanoTime.getAsLong() + (total.compareTo(LONGEST) < 0 ? total : LONGEST).toNanos();
  }

  /**
   * Has the call ended when the time is over.
   *
   * @param onExpiry what ends the call; runs on a thread that must not be held up
   */
  void watch(Runnable onExpiry) {
    Watch started = new Watch(onExpiry);
    watch = started;
    started.timeout(Math.max(1, remainingNanos()), TimeUnit.NANOSECONDS);
    started.enter();
  }

  /** Ends the watch: the call is over. */
  void stop() {
    Watch started = watch;
    if (started != null) {
      started.stop();
    }
  }

  /** Returns how long the call may take in all. */
  public Duration total() {
    return total;
  }

  /** Returns what remains; zero or less when it is over. */
  public long remainingNanos() {
    return end - nanoTime.getAsLong();
  }

  /** Returns whether the time is over. */
  public boolean isOver() {
    return fired || remainingNanos() <= 0;
  }

  private final class Watch extends AsyncTimeout {
    private volatile @Nullable Runnable onExpiry;

    Watch(Runnable onExpiry) {
      this.onExpiry = onExpiry;
    }

    /** Lets go of the call, too: the watching thread may hold a watch until its time is over. */
    void stop() {
      exit();
      onExpiry = null;
    }

    @Override
    protected void timedOut() {
      fired = true;
      Runnable action = onExpiry;
      if (action != null) {
        Guarded.run(action);
      }
    }
  }
}
