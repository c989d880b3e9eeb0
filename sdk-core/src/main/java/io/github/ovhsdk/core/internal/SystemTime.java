package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.internal.http.Ending;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The time of this JVM. What is put off runs on the JVM's common pool. */
public final class SystemTime implements Time {
  public static final Time INSTANCE = new SystemTime();

  private final InstantSource clock = InstantSource.system();

  private SystemTime() {}

  @Override
  public Instant instant() {
    return clock.instant();
  }

  @Override
  public long nanoTime() {
    return System.nanoTime();
  }

  @Override
  public void pause(Duration duration, Ending ending) throws InterruptedException {
    ending.await(duration);
  }

  @Override
  public void later(Duration duration, Ending ending, Runnable task) {
    CompletableFuture<Void> over = new CompletableFuture<>();
    over.thenRunAsync(task);
    ending.stopWith(() -> over.complete(null));
    over.completeOnTimeout(null, duration.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public double random() {
    return ThreadLocalRandom.current().nextDouble();
  }
}
