package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.ServerTimeException;
import io.github.ovhsdk.core.internal.http.WaitLimit;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Knows how far the API's clock is ahead: measures it when that is first needed, and again when the
 * API has doubts about a time. One measurement is under way at a time; one that fails is not kept.
 */
final class ApiClock {
  private final Supplier<Instant> theirs;
  private final InstantSource ours;
  private final SingleFlight<ClockDifference> measurement;
  private volatile @Nullable ClockDifference known;

  /**
   * Creates the clock; nothing is measured yet.
   *
   * @param theirs asks the API and waits; fails with {@link ServerTimeException}
   * @param executor where that happens
   */
  ApiClock(Supplier<Instant> theirs, InstantSource ours, Executor executor) {
    this.theirs = theirs;
    this.ours = ours;
    this.measurement = new SingleFlight<>(this::measure, executor);
  }

  /** Returns the difference. */
  ClockDifference difference(WaitLimit limit) throws IOException {
    ClockDifference present = known;
    return present != null ? present : differenceOtherThan(null, limit);
  }

  /**
   * Returns a difference that was measured later than this one.
   *
   * @param doubtful null where any will do
   */
  ClockDifference differenceOtherThan(@Nullable ClockDifference doubtful, WaitLimit limit)
      throws IOException {
    ClockDifference present = knownOtherThan(doubtful);
    return present != null
        ? present
        : SingleFlight.await(
            measurement.join(() -> knownOtherThan(doubtful)), limit, ApiClock::copy);
  }

  private @Nullable ClockDifference knownOtherThan(@Nullable ClockDifference doubtful) {
    ClockDifference present = known;
    return present == doubtful ? null : present;
  }

  private ClockDifference measure() {
    Instant asked = ours.instant();
    Instant time = theirs.get();
    ClockDifference measured = ClockDifference.between(asked, time, ours.instant());
    known = measured;
    return measured;
  }

  private static OvhException copy(Throwable failure) {
    return failure instanceof ServerTimeException time
        ? new ServerTimeException(
            time.getMessage(), time.status().isPresent() ? time.status().getAsInt() : null, time)
        : new ServerTimeException("The API's time could not be had.", null, failure);
  }
}
