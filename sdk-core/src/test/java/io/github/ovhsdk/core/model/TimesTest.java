package io.github.ovhsdk.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29T10:00:00Z",
        "2024-02-29T10:00:00+00:00",
        "2024-02-29T23:59:59.999999999-12:30",
        "2024-02-29T10:00:00.5+05:45",
        "2024-02-29T10:00:00.000001+17:59",
        "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z"
      })
  void parseDateTime_plainSpelling_isWhatTheJdkReads(String text) {
    assertThat(PlainDateTime.parse(text)).isEqualTo(OffsetDateTime.parse(text));
    assertThat(Times.parseDateTime(text)).isEqualTo(OffsetDateTime.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-02-29t10:00:00z",
        "2024-02-29 10:00:00Z",
        "2024-02-29T10:00Z",
        "2024-02-29T10:00:00+02",
        "2024-02-29T10:00:00+0200",
        "2024-02-29T10:00:00+18:00",
        "2024-02-29T24:00:00Z",
        "2023-02-29T10:00:00Z",
        "+12024-02-29T10:00:00Z"
      })
  void parseDateTime_oddSpelling_isLeftToTheFormatter(String text) {
    assertThat(PlainDateTime.parse(text)).isNull();
    assertThat(Times.parseDateTime(text)).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2024-02-29",
        "2024-02-29T10:00:00",
        "2024-02-29T10:00:00.",
        "2024-02-29T10:00:00.1234567890Z",
        "2024-02-29T10:00:00*02:00",
        "2024-02-29T10:00:00+02:60",
        "2024-02-29T10:00:00+02:0x",
        "2024-13-01T10:00:00Z",
        "2024-00-01T10:00:00Z",
        "2024-02-00T10:00:00Z",
        "2024-02-29T25:00:00Z",
        "2024-02-29T10:60:00Z",
        "2024-02-29T10:00:60Z",
        "٢٠٢٤-02-29T10:00:00Z"
      })
  void parseDateTime_noDateAndTime_isRefused(String text) {
    assertThat(PlainDateTime.parse(text)).isNull();
    assertThatThrownBy(() -> Times.parseDateTime(text)).isInstanceOf(DateTimeException.class);
  }
}
