package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.internal.Arguments;
import java.time.Duration;

/**
 * How long the pauses between attempts are: the n-th one takes {@code min(longest, first ×
 * growth^(n-1)) × (1 - jitter × r)}, where {@code r} is random, at least 0 and below 1.
 */
record Pauses(Duration first, Duration longest, double growth, double jitter) {

  /** What is longer counts as this: nanoseconds end at 292 years. */
  private static final Duration FOREVER = Duration.ofDays(36_500);

  Pauses {
    Arguments.positive(first, "first pause");
    Arguments.positive(longest, "longest pause");
    if (!(growth >= 1 && growth <= Double.MAX_VALUE)) {
      throw new IllegalArgumentException("The growth of the pauses must be 1 or more: " + growth);
    }
    if (!(jitter >= 0 && jitter <= 1)) {
      throw new IllegalArgumentException("The jitter must be between 0 and 1: " + jitter);
    }
  }

  /**
   * Returns how long the n-th pause takes.
   *
   * @param random at least 0 and below 1
   */
  long nanos(int n, double random) {
    double longer = nanos(first) * Math.pow(growth, n - 1);
    return Math.round(Math.min(nanos(longest), longer) * (1 - jitter * random));
  }

  static long nanos(Duration duration) {
    return (duration.compareTo(FOREVER) < 0 ? duration : FOREVER).toNanos();
  }
}
