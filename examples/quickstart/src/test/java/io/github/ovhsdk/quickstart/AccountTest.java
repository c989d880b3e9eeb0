package io.github.ovhsdk.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.config.Configuration;
import io.github.ovhsdk.core.config.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {

  @TempDir private Path folder;

  @Test
  void from_nothingSet_isNoAccount() {
    assertThat(account(Map.of())).isEmpty();
    assertThat(account(Map.of("OVH_ENDPOINT", " "))).isEmpty();
  }

  @Test
  void from_endpointInAFileOnly_isNoAccount() throws IOException {
    Path file = folder.resolve("ovh.conf");
    Files.writeString(file, "[default]\nendpoint=ovh-eu\n[ovh-eu]\nclient_id=i");

    assertThat(Account.from(Map.of(), Configuration.loader().files(List.of(file)))).isEmpty();
  }

  @Test
  void from_token_isAnAccount() {
    Account account =
        account(
                Map.of(
                    "OVH_ENDPOINT", "ovh-ca", "OVH_ACCESS_TOKEN", "t", "OVH_ZONE", "example.com"))
            .orElseThrow();

    assertThat(account.configuration().endpoint()).isEqualTo(Endpoint.OVH_CA);
    assertThat(account.configuration().credentials()).isEqualTo(Credentials.bearer("t"));
    assertThat(account.zone()).isEqualTo("example.com");
  }

  @Test
  void from_serviceAccount_isAnAccount() {
    Account account =
        account(Map.of("OVH_ENDPOINT", "ovh-eu", "OVH_CLIENT_ID", "i", "OVH_CLIENT_SECRET", "s"))
            .orElseThrow();

    assertThat(account.configuration().credentials()).isEqualTo(OAuth2.clientCredentials("i", "s"));
    assertThat(account.zone()).isNull();
  }

  @Test
  void from_noCredentials_saysWhichToSet() {
    assertThatThrownBy(() -> account(Map.of("OVH_ENDPOINT", "ovh-eu")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Set OVH_ACCESS_TOKEN; or OVH_CLIENT_ID and OVH_CLIENT_SECRET");
  }

  private static Optional<Account> account(Map<String, String> environment) {
    return Account.from(environment, Configuration.loader().files(List.of()));
  }
}
