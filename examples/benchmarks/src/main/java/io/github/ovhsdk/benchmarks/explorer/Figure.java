package io.github.ovhsdk.benchmarks.explorer;

import java.util.Arrays;
import java.util.Locale;

/**
 * A figure and how high it may be: the median of its measurements counts.
 *
 * @param name what was measured
 * @param unit of the limit and the values
 * @param limit the highest that will do
 * @param values what was measured, once or more often
 */
record Figure(String name, String unit, double limit, double[] values) {

  Figure {
    values = values.clone();
    Arrays.sort(values);
  }

  boolean isMet() {
    return median() <= limit;
  }

  private double median() {
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  /** A line of a table: median, lowest, highest, limit, and whether that is kept. */
  String line() {
    return String.format(
        Locale.ROOT,
        "%-44s %7.2f %2s  min %7.2f  max %7.2f  limit %5.1f  %s%n",
        name,
        median(),
        unit,
        values[0],
        values[values.length - 1],
        limit,
        isMet() ? "kept" : "MISSED");
  }
}
