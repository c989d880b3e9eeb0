package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | PT0S",
        "17 | PT17S",
        "99999999999999999999 | PT24H",
        "86401 | PT24H",
        "Sat, 31 Jan 2026 12:01:00 GMT | PT1M",
        "Sat, 31 Jan 2026 11:59:00 GMT | PT0S",
        "Sat, 31 Jan 2099 12:00:00 GMT | PT24H"
      })
  void read_secondsOrDate_isTheWait(String value, Duration expected) {
    assertThat(RetryAfter.read(value, NOW)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-1", "1.5", "2026-01-31T12:01:00Z", "\u0663"})
  void read_nonsense_isAbsent(String value) {
    assertThat(RetryAfter.read(value, NOW)).isNull();
  }

  @Test
  void read_absent_isAbsent() {
    assertThat(RetryAfter.read(null, NOW)).isNull();
  }
}
