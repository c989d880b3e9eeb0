package io.github.ovhsdk.benchmarks.explorer;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.search.Search;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Searches for one thing after the other, in a JVM that gets warm by that alone. */
public final class ManySearches {

  private static final int RESULTS = 10;

  private ManySearches() {}

  /**
   * Takes a file of searches, one a line. Prints the milliseconds that 99 of 100 took at most, when
   * they came and when they came again.
   */
  public static void main(String[] args) throws IOException {
    List<String> queries = Files.readAllLines(Path.of(args[0]));
    double first = slowOne(queries);
    System.out.println(first + " " + slowOne(queries));
  }

  private static double slowOne(List<String> queries) {
    long[] times = new long[queries.size()];
    int found = 0;
    for (int i = 0; i < times.length; i++) {
      String query = queries.get(i);
      long begin = System.nanoTime();
      // The first one makes the search.
      Search search = Catalog.bundled().search();
      found += search.find(query, RESULTS).size();
      times[i] = System.nanoTime() - begin;
    }
    if (found < times.length) {
      throw new IllegalStateException(found + " results of " + times.length + " searches");
    }
    Arrays.sort(times);
    return times[times.length * 99 / 100] / 1e6;
  }
}
