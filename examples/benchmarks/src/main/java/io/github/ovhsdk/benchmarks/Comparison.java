package io.github.ovhsdk.benchmarks;

import io.github.ovhsdk.benchmarks.sides.Sides;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.results.RunResult;

/** Sets each side in relation to what is written by hand. */
final class Comparison {
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private Comparison() {}

  /** Returns a line per benchmark and side; none where nothing was written by hand in the run. */
  static String of(Collection<RunResult> results) {
    Map<String, RunResult> byHand = new TreeMap<>();
    for (RunResult result : results) {
      if (Sides.BY_HAND.equals(side(result))) {
        byHand.put(benchmark(result), result);
      }
    }
    StringBuilder text = new StringBuilder();
    for (RunResult result : results) {
      RunResult reference = byHand.get(benchmark(result));
      if (reference != null) {
        text.append(
            String.format(
                Locale.ROOT,
                "%-11s %-7s %,12.0f B/op %6.3f x  %10.1f us/op %6.3f x%n",
                benchmark(result),
                side(result),
                bytes(result),
                bytes(result) / bytes(reference),
                time(result),
                time(result) / time(reference)));
      }
    }
    return text.toString();
  }

  private static String benchmark(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  /** The side; null for a benchmark that has none. */
  private static @Nullable String side(RunResult result) {
    return result.getParams().getParam("side");
  }

  private static double bytes(RunResult result) {
    return result.getSecondaryResults().get(ALLOCATION).getScore();
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getScore();
  }
}
