package io.github.ovhsdk.benchmarks.start;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is measured by running a program in fresh JVMs.
 *
 * @param names what the numbers are that it prints
 * @param unit their unit
 * @param scale how many of the printed ones make one of the unit
 * @param limit how high each may be
 */
public record Measurement(
    List<String> names,
    String unit,
    double scale,
    double limit,
    Class<?> program,
    List<String> arguments) {

  /** Milliseconds; more names where the program prints more numbers. */
  public static Measurement millis(
      String name, double limit, Class<?> program, List<String> arguments, String... more) {
    List<String> names = new ArrayList<>(List.of(more));
    names.add(0, name);
    return new Measurement(names, "ms", 1, limit, program, arguments);
  }

  /** Bytes, shown as megabytes. */
  public static Measurement megabytes(
      String name, double limit, Class<?> program, List<String> arguments) {
    return new Measurement(List.of(name), "MB", 1e6, limit, program, arguments);
  }

  /**
   * Runs all of them, that many times after a round that does not count. They take turns, so that
   * what else the machine does hits all of them.
   */
  public static List<Figure> run(List<Measurement> all, FreshJvm jvm, int runs)
      throws IOException, InterruptedException {
    List<List<double[]>> values = new ArrayList<>();
    all.forEach(m -> values.add(new ArrayList<>()));
    for (int round = -1; round < runs; round++) {
      for (int i = 0; i < all.size(); i++) {
        double[] measured = jvm.run(all.get(i).program(), all.get(i).arguments());
        if (round >= 0) {
          values.get(i).add(measured);
        }
      }
    }
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      figures.addAll(all.get(i).figures(values.get(i)));
    }
    return figures;
  }

  private List<Figure> figures(List<double[]> runs) {
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      int column = i;
      double[] values = runs.stream().mapToDouble(run -> run[column] / scale).toArray();
      figures.add(new Figure(names.get(i), unit, limit, values));
    }
    return figures;
  }
}
