package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.sandbox.MutableClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExpiringTest {

  private final MutableClock clock = new MutableClock();
  private final Expiring<String> expiring = new Expiring<>(clock, Duration.ofMinutes(1));

  @Test
  void find_untilTheLifetimeIsOver_isWhatWasPut() {
    expiring.put("secret", "value");

    clock.advance(Duration.ofMillis(59_999));
    assertThat(expiring.find("secret")).isEqualTo("value");
    clock.advance(Duration.ofMillis(1));
    assertThat(expiring.find("secret")).isNull();
    assertThat(expiring.find(null)).isNull();
  }

  @Test
  void take_twice_isThereOnce() {
    expiring.put("secret", "value");

    assertThat(expiring.take("secret")).isEqualTo("value");
    assertThat(expiring.take("secret")).isNull();
    assertThat(expiring.take(null)).isNull();
  }

  @Test
  void put_manyThatExpire_doesNotKeepThem() {
    for (int i = 0; i < 10_000; i++) {
      expiring.put("secret" + i, "value");
      clock.advance(Duration.ofSeconds(1));
    }

    assertThat(expiring.toString()).matches("Expiring\\[\\d{2,3}]");
  }
}
