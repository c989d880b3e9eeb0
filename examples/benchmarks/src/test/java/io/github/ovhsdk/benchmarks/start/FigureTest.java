package io.github.ovhsdk.benchmarks.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

  @Test
  void isMet_medianWithinTheLimit_isTrue() {
    Figure kept = new Figure("a list", "ms", 80, new double[] {200, 70, 80});

    assertThat(kept.isMet()).isTrue();
    assertThat(kept.line().strip().replaceAll(" +", " "))
        .isEqualTo("a list 80.00 ms min 70.00 max 200.00 limit 80.0 kept");
  }

  @Test
  void isMet_medianAboveTheLimit_isFalse() {
    Figure missed = new Figure("a list", "ms", 80, new double[] {90, 71, 80, 100});

    assertThat(missed.isMet()).isFalse();
    assertThat(missed.line()).contains(" 85.00 ms").endsWith("MISSED" + System.lineSeparator());
  }
}
