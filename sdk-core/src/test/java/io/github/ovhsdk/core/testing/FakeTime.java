package io.github.ovhsdk.core.testing;

import io.github.ovhsdk.core.internal.Time;
import io.github.ovhsdk.core.internal.http.Ending;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Time that passes only when somebody pauses or a test says so, and remembers how long each pause
 * was.
 */
public final class FakeTime implements Time {
  public static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

  /** Overflows soon, as the JVM's may. */
  private static final long ORIGIN = Long.MAX_VALUE - 1_000;

  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private volatile Runnable duringPause = () -> {};
  private volatile double random;

  @Override
  public Instant instant() {
    return START.plusNanos(nanos.get());
  }

  @Override
  public long nanoTime() {
    return ORIGIN + nanos.get();
  }

  @Override
  public void pause(Duration duration, Ending ending) throws InterruptedException {
    spend(duration);
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  @Override
  public void later(Duration duration, Ending ending, Runnable task) {
    spend(duration);
    task.run();
  }

  private void spend(Duration pause) {
    pauses.add(pause);
    pass(pause);
    duringPause.run();
  }

  @Override
  public double random() {
    return random;
  }

  /** Lets time pass. */
  public void pass(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  /** Has this done in every pause. */
  public void duringPause(Runnable action) {
    duringPause = action;
  }

  /** Has this number come up whenever chance decides. */
  public void random(double number) {
    random = number;
  }

  /** Returns how long was waited, pause by pause. */
  public List<Duration> pauses() {
    return pauses;
  }
}
