package io.github.ovhsdk.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void of_times_comparesMediansWithTheFirst() {
    List<Start> starts = List.of(new Start("a", List.of()), new Start("b", List.of()));
    long[][] times = {{9_000_000, 1_000_000, 4_000_000}, {1_000_000, 5_000_000, 2_000_000}};

    assertThat(Report.of(starts, times).lines().map(line -> line.replaceAll(" +", " ")))
        .containsExactly(
            "a median 4.0 min 1.0 max 9.0 1.000 x", "b median 2.0 min 1.0 max 5.0 0.500 x");
  }
}
