package io.github.ovhsdk.core.internal.auth;

import java.time.Duration;
import java.time.Instant;

/**
 * How far the API's clock is ahead of this machine's, as measured once. Each measurement is an
 * object of its own: a request carries the one that it was signed with as its tag.
 */
final class ClockDifference {
  private final Duration ahead;

  private ClockDifference(Duration ahead) {
    this.ahead = ahead;
  }

  /**
   * Returns the difference, taking it that the API looked at its clock in the middle between
   * question and answer, as NTP does: a slow way there or back then counts by half at most.
   *
   * @param asked this machine's time when the question left
   * @param theirs the API's time
   * @param answered this machine's time when the answer was there
   */
  static ClockDifference between(Instant asked, Instant theirs, Instant answered) {
    Instant ours = asked.plus(Duration.between(asked, answered).dividedBy(2));
    return new ClockDifference(Duration.between(ours, theirs));
  }

  /** Returns the API's time where this machine has that one. */
  Instant applyTo(Instant ours) {
    return ours.plus(ahead);
  }

  /** Returns how much another measurement differs from this one. */
  Duration distanceTo(ClockDifference other) {
    return ahead.minus(other.ahead).abs();
  }

  @Override
  public String toString() {
    return "ClockDifference[" + ahead + "]";
  }
}
