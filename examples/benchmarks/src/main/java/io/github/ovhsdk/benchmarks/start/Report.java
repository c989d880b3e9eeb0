package io.github.ovhsdk.benchmarks.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The times as a table. */
final class Report {
  private static final double NANOS_PER_MILLI = 1e6;

  private Report() {}

  /**
   * Returns a line per start: median, fastest, slowest, and the median in relation to that of the
   * first one.
   *
   * @param times nanoseconds, per start and run
   */
  static String of(List<Start> starts, long[][] times) {
    double reference = median(times[0]);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times.length; i++) {
      double median = median(times[i]);
      text.append(
          String.format(
              Locale.ROOT,
              "%-18s median %6.1f  min %6.1f  max %6.1f  %5.3f x%n",
              starts.get(i).label(),
              median / NANOS_PER_MILLI,
              Arrays.stream(times[i]).min().orElseThrow() / NANOS_PER_MILLI,
              Arrays.stream(times[i]).max().orElseThrow() / NANOS_PER_MILLI,
              median / reference));
    }
    return text.toString();
  }

  private static double median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
  }
}
