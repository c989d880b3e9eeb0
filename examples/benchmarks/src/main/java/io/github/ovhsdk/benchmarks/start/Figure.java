package io.github.ovhsdk.benchmarks.start;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A figure and how high it may be: the median of its measurements counts.
 *
 * @param name what was measured
 * @param unit of the limit and the values
 * @param limit the highest that will do
 * @param values what was measured, once or more often
 */
public record Figure(String name, String unit, double limit, double[] values) {

  public Figure {
    values = values.clone();
    Arrays.sort(values);
  }

  /** Whether the median keeps the limit. */
  public boolean isMet() {
    return median() <= limit;
  }

  private double median() {
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  /** A line of a table: median, lowest, highest, limit, and whether that is kept. */
  public String line() {
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

  /**
   * Prints figures after a line that says how they came about, and ends the JVM: with 1 where a
   * limit is missed.
   *
   * @param load how busy the machine was before: what a time is worth depends on it
   */
  public static void report(List<Figure> figures, Options options, double load) {
    System.out.printf(
        Locale.ROOT,
        "Medians of %d runs, on %s, load %.1f before and %.1f after%n",
        options.runs(),
        options.home(),
        load,
        load());
    figures.forEach(figure -> System.out.print(figure.line()));
    System.exit(figures.stream().allMatch(Figure::isMet) ? 0 : 1);
  }

  /** How busy the machine is. */
  public static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
