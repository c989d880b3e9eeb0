package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.internal.Time;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Time that passes when somebody sleeps or a test says so, and remembers how long each sleep was.
 */
final class FakeTime implements Time {
  final List<Duration> pauses = new CopyOnWriteArrayList<>();
  volatile double random;
  volatile boolean interrupted;
  private volatile long now = Long.MAX_VALUE - 1_000;

  void pass(Duration duration) {
    now += duration.toNanos();
  }

  @Override
  public long nanoTime() {
    return now;
  }

  @Override
  public void sleep(long nanos) throws InterruptedException {
    if (interrupted) {
      throw new InterruptedException();
    }
    pauses.add(Duration.ofNanos(nanos));
    now += nanos;
  }

  @Override
  public void later(long nanos, Runnable task) {
    pauses.add(Duration.ofNanos(nanos));
    now += nanos;
    task.run();
  }

  @Override
  public double random() {
    return random;
  }
}
