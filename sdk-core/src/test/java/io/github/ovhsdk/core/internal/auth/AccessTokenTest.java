package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessTokenTest {
  private static final Instant ISSUED = Instant.parse("2026-01-31T12:00:00Z");

  @ParameterizedTest
  @CsvSource({
    // lifetime, stale from, expired from: seconds
    "3600, 3300, 3570",
    "600, 300, 570",
    "300, 150, 270",
    "10, 5, 9",
  })
  void ages_followFromTheLifetime(long lifetime, long stale, long expired) {
    AccessToken token = new AccessToken("hunter2", ISSUED, Duration.ofSeconds(lifetime));

    assertThat(token.isFresh(ISSUED.plusSeconds(stale).minusMillis(1))).isTrue();
    assertThat(token.isFresh(ISSUED.plusSeconds(stale))).isFalse();
    assertThat(token.isExpired(ISSUED.plusSeconds(expired).minusMillis(1))).isFalse();
    assertThat(token.isExpired(ISSUED.plusSeconds(expired))).isTrue();
  }

  @Test
  void toString_showsNoToken() {
    assertThat(new AccessToken("hunter2", ISSUED, Duration.ofSeconds(3600)))
        .hasToString("AccessToken[********, expired from 2026-01-31T12:59:30Z]");
  }
}
