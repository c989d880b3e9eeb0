package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestOptionsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void merge_both_takesWhatTheOtherSets() {
    RequestOptions first =
        RequestOptions.builder().timeout(SECOND).header("X-A", "1").header("X-B", "1").build();

    RequestOptions merged = first.merge(RequestOptions.header("x-b", "2"));

    assertThat(merged.timeout()).contains(SECOND);
    assertThat(merged.headers()).isEqualTo(Map.of("x-a", "1", "x-b", "2"));
    assertThat(first.headers()).containsEntry("x-b", "1");
  }

  @Test
  void merge_none_isEqual() {
    RequestOptions options = RequestOptions.timeout(SECOND);

    assertThat(options.merge(RequestOptions.none())).isEqualTo(options);
    assertThat(RequestOptions.none().merge(options)).isEqualTo(options);
  }

  @Test
  void timeout_notLongerThanZero_fails() {
    assertThatThrownBy(() -> RequestOptions.timeout(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("time-out must be longer than zero");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Authorization",
        "x-ovh-consumer",
        "Host",
        "Content-Length",
        "Cookie",
        "User-Agent"
      })
  void header_thatIsTheClients_fails(String name) {
    assertThatThrownBy(() -> RequestOptions.header(name, "value"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("belongs to the client");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X A", "X:A", "é", "X\nA"})
  void header_noName_fails(String name) {
    assertThatThrownBy(() -> RequestOptions.header(name, "value"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("That is no name of a header field.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nX-Injected: b", "é", "a\u0000", " hunter2"})
  void header_valueThatNoHeaderCarries_failsWithoutRepeatingIt(String value) {
    assertThatThrownBy(() -> RequestOptions.header("X-A", value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(value);
  }

  @Test
  void toString_showsNoHeaderValue() {
    assertThat(RequestOptions.header("X-A", "hunter2"))
        .hasToString("RequestOptions[headers=[x-a]]");
  }
}
