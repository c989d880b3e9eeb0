package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockDifferenceTest {
  private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");

  @ParameterizedTest
  @ValueSource(longs = {3_600, -3_600, 0})
  void applyTo_ours_givesTheirs(long seconds) {
    ClockDifference difference = ClockDifference.between(NOON, NOON.plusSeconds(seconds), NOON);

    assertThat(difference.applyTo(NOON.plusSeconds(60))).isEqualTo(NOON.plusSeconds(60 + seconds));
  }

  @Test
  void between_slowAnswer_countsHalfOfTheTime() {
    ClockDifference difference =
        ClockDifference.between(NOON, NOON.plusSeconds(4), NOON.plusSeconds(8));

    assertThat(difference.applyTo(NOON)).isEqualTo(NOON);
  }

  @Test
  void distanceTo_other_hasNoSign() {
    ClockDifference none = ClockDifference.between(NOON, NOON, NOON);
    ClockDifference hour = ClockDifference.between(NOON, NOON.minusSeconds(3_600), NOON);

    assertThat(none.distanceTo(hour)).isEqualTo(Duration.ofHours(1));
    assertThat(hour.distanceTo(none)).isEqualTo(Duration.ofHours(1));
  }
}
