package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.ConflictException;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.SystemTime;
import io.github.ovhsdk.core.internal.Time;
import io.github.ovhsdk.core.internal.http.Series;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes a resource that others may change at the same time: reads it, sends the change that is
 * made of what was read, and does both again when the API answers that the resource is no longer
 * the same (status 409). Immutable and thread-safe.
 *
 * <pre>{@code
 * OptimisticUpdate.of(
 *         api.getVrackServices(id),
 *         current -> api.updateVrackServices(
 *             id, VrackServicesInput.builder().from(current).targetSpec(spec).build()))
 *     .execute();
 * }</pre>
 *
 * <p>What protects the others' changes is the {@code checksum} of v2 resources: {@code from} copies
 * it from what was read into an update that has one. Where an update has none, the last one to send
 * wins.
 *
 * <p>Before the n-th repetition it pauses for {@code min(5 s, 0.5 s × 2^(n-1)) × (1 - r / 2)},
 * where {@code r} is random, at least 0 and below 1: so that those who compete do not meet again.
 * Many resources take a change in state {@code READY} only; where a task may be under way,
 * {@linkplain Waiter#untilReady wait} first.
 *
 * @param <T> what is read
 * @param <R> what the update answers
 */
public final class OptimisticUpdate<T extends @Nullable Object, R extends @Nullable Object> {
  private static final int ATTEMPTS = 3;
  private static final Pauses PAUSES =
      new Pauses(Duration.ofMillis(500), Duration.ofSeconds(5), 2, 0.5);

  private final ApiCall<T> read;
  private final Function<? super T, ? extends ApiCall<R>> update;
  private final int attempts;
  private final Time time;

  private OptimisticUpdate(
      ApiCall<T> read, Function<? super T, ? extends ApiCall<R>> update, int attempts, Time time) {
    this.read = read;
    this.update = update;
    this.attempts = attempts;
    this.time = time;
  }

  /**
   * Returns an update; nothing is sent yet.
   *
   * @param read the call that reads the resource
   * @param update makes the call that changes it of what was read, anew for each attempt
   * @throws IllegalArgumentException if {@code read} is not a GET
   */
  public static <T extends @Nullable Object, R extends @Nullable Object> OptimisticUpdate<T, R> of(
      ApiCall<T> read, Function<? super T, ? extends ApiCall<R>> update) {
    return of(read, update, SystemTime.INSTANCE);
  }

  /** Returns an update for which time passes elsewhere. */
  static <T extends @Nullable Object, R extends @Nullable Object> OptimisticUpdate<T, R> of(
      ApiCall<T> read, Function<? super T, ? extends ApiCall<R>> update, Time time) {
    ReadCall.subject(read);
    return new OptimisticUpdate<>(read, Arguments.required(update, "update"), ATTEMPTS, time);
  }

  /**
   * Sets how often to try in all; 3 times unless set.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public OptimisticUpdate<T, R> attempts(int attempts) {
    if (attempts < 1) {
      throw new IllegalArgumentException("There must be at least one attempt: " + attempts);
    }
    return new OptimisticUpdate<>(read, update, attempts, time);
  }

  /**
   * Reads, changes and sends, until the change is taken.
   *
   * @return what the update answers
   * @throws ConflictException if the last attempt meets a conflict too
   * @throws io.github.ovhsdk.core.error.OvhException if a call fails in any other way: that ends it
   *     at once
   * @throws CallCancelledException if the client is closed, or if the thread is interrupted; its
   *     interrupted status is set again
   */
  public R execute() {
    try (Series series = Series.of(read)) {
      for (int attempt = 1; ; attempt++) {
        T current = read.execute();
        ApiCall<R> call = Arguments.required(update.apply(current), "call that the update makes");
        try {
          return call.execute();
        } catch (ConflictException e) {
          if (attempt == attempts) {
            throw e;
          }
          pause(attempt, series, e);
        }
      }
    }
  }

  private void pause(int n, Series series, ConflictException conflict) {
    try {
      time.pause(Duration.ofNanos(PAUSES.nanos(n, time.random())), series.ending());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ended("was interrupted", n, conflict, e);
    }
    if (series.isClientClosed()) {
      throw ended("ended with its client, which was closed", n, conflict, null);
    }
  }

  private static CallCancelledException ended(
      String how, int n, ConflictException conflict, @Nullable Throwable cause) {
    CallCancelledException cancelled =
        new CallCancelledException(
            "The update " + how + " after conflict " + n + ". Nothing was changed.", cause);
    cancelled.addSuppressed(conflict);
    return cancelled;
  }
}
