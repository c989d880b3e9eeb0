package io.github.ovhsdk.core.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @Test
  void nanos_withoutChance_growUpToTheLongest() {
    Pauses pauses = new Pauses(SECOND, Duration.ofSeconds(10), 2, 0.5);

    assertThat(IntStream.rangeClosed(1, 6).mapToLong(n -> pauses.nanos(n, 0)))
        .containsExactly(
            1_000_000_000L,
            2_000_000_000L,
            4_000_000_000L,
            8_000_000_000L,
            10_000_000_000L,
            10_000_000_000L);
  }

  @Test
  void nanos_withChance_areShorterByAShare() {
    assertThat(new Pauses(SECOND, MINUTE, 1, 0.2).nanos(7, 0.5)).isEqualTo(900_000_000L);
    assertThat(new Pauses(SECOND, MINUTE, 1, 0).nanos(7, 0.999)).isEqualTo(1_000_000_000L);
    assertThat(new Pauses(SECOND, MINUTE, 1, 1).nanos(7, 0.999999999)).isBetween(0L, 1L);
  }

  @Test
  void nanos_ofTheMillionthPause_areTheLongest() {
    assertThat(new Pauses(SECOND, MINUTE, 10, 0).nanos(1_000_000, 0)).isEqualTo(MINUTE.toNanos());
  }

  @Test
  void nanos_ofDurationsWithoutEnd_areBounded() {
    Duration forever = Duration.ofSeconds(Long.MAX_VALUE);

    assertThat(new Pauses(forever, forever, 2, 0).nanos(5, 0))
        .isEqualTo(Duration.ofDays(36_500).toNanos());
  }

  @ParameterizedTest
  @CsvSource({"0.99, 0", "NaN, 0", "Infinity, 0", "1, -0.1", "1, 1.1", "1, NaN"})
  void new_senselessNumber_fails(double growth, double jitter) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Pauses(SECOND, SECOND, growth, jitter));
  }
}
