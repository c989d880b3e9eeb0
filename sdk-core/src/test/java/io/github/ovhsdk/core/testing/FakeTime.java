package io.github.ovhsdk.core.testing;

import io.github.ovhsdk.core.internal.http.Ending;
import io.github.ovhsdk.core.internal.http.Pause;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Time that passes only when somebody pauses, and remembers for how long. */
public final class FakeTime implements InstantSource, LongSupplier, Pause {
  public static final Instant START = Instant.parse("2026-01-31T12:00:00Z");

  private final AtomicLong nanos = new AtomicLong();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private volatile Runnable duringPause = () -> {};

  @Override
  public Instant instant() {
    return START.plusNanos(nanos.get());
  }

  @Override
  public long getAsLong() {
    return nanos.get();
  }

  @Override
  public void pause(Duration duration, Ending ending) throws InterruptedException {
    pauses.add(duration);
    nanos.addAndGet(duration.toNanos());
    duringPause.run();
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
  }

  /** Lets time pass. */
  public void pass(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  /** Has this done in every pause. */
  public void duringPause(Runnable action) {
    duringPause = action;
  }

  /** Returns how long was waited, pause by pause. */
  public List<Duration> pauses() {
    return pauses;
  }
}
