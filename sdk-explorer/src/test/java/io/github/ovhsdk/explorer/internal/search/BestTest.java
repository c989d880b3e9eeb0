package io.github.ovhsdk.explorer.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BestTest {

  @Test
  void bestFirst_manyScores_isTheBeginningOfAllSorted() {
    Random random = new Random(1);
    for (int limit : List.of(1, 2, 10, 500)) {
      // Few different scores, so that many are equal.
      double[] scores = random.ints(100, 0, 20).asDoubleStream().toArray();
      Best best = new Best(limit);
      for (int i = 0; i < scores.length; i++) {
        best.add(i, scores[i]);
      }

      assertThat(best.bestFirst())
          .extracting(Best.Scored::operation)
          .isEqualTo(
              IntStream.range(0, scores.length)
                  .boxed()
                  .sorted(Comparator.comparingDouble(i -> -scores[i]))
                  .limit(limit)
                  .toList());
    }
  }
}
