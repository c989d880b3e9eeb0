package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.testing.ApiServer;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientCredentialsSourceTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  @RegisterExtension final ApiServer server = new ApiServer();

  @ParameterizedTest
  @CsvSource({"'', 270", "', \"expires_in\": 3600', 3570"})
  void get_token_livesAsLongAsItIsGivenForOrFiveMinutes(String member, long expiredFrom) {
    server.answer("{\"access_token\": \"abc\"" + member + "}");
    TokenEndpoint endpoint =
        new TokenEndpoint(server.countingHttpClient(), URI.create(server.url()), "sdk/1");

    AccessToken token =
        new ClientCredentialsSource(
                endpoint, new ClientCredentials("id", "secret", List.of("all")), () -> NOW)
            .get();

    assertThat(token.value()).isEqualTo("abc");
    assertThat(token.isExpired(NOW.plusSeconds(expiredFrom).minusMillis(1))).isFalse();
    assertThat(token.isExpired(NOW.plusSeconds(expiredFrom))).isTrue();
  }
}
