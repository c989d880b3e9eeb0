package io.github.ovhsdk.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.Endpoint;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountTest {

  @Test
  void from_nothingSet_isNoAccount() {
    assertThat(Account.from(Map.of())).isEmpty();
    assertThat(Account.from(Map.of("OVH_ENDPOINT", " "))).isEmpty();
  }

  @Test
  void from_token_isAnAccount() {
    Account account =
        Account.from(
                Map.of(
                    "OVH_ENDPOINT", "ovh-ca", "OVH_ACCESS_TOKEN", "t", "OVH_ZONE", "example.com"))
            .orElseThrow();

    assertThat(account.endpoint()).isEqualTo(Endpoint.OVH_CA);
    assertThat(account.zone()).isEqualTo("example.com");
  }

  @Test
  void from_serviceAccount_isAnAccount() {
    assertThat(
            Account.from(
                Map.of("OVH_ENDPOINT", "ovh-eu", "OVH_CLIENT_ID", "i", "OVH_CLIENT_SECRET", "s")))
        .get()
        .satisfies(account -> assertThat(account.zone()).isNull());
  }

  @Test
  void from_noCredentials_saysWhichToSet() {
    assertThatThrownBy(() -> Account.from(Map.of("OVH_ENDPOINT", "ovh-eu")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no credentials")
        .hasMessageContaining("OVH_ACCESS_TOKEN, or OVH_CLIENT_ID and OVH_CLIENT_SECRET");
  }

  @Test
  void from_halfAPair_saysWhichHalf() {
    assertThatThrownBy(
            () -> Account.from(Map.of("OVH_ENDPOINT", "ovh-eu", "OVH_CLIENT_ID", "an-id")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("only OVH_CLIENT_ID is set");
    assertThatThrownBy(
            () -> Account.from(Map.of("OVH_ENDPOINT", "ovh-eu", "OVH_CLIENT_SECRET", "hidden")))
        .hasMessageContaining("only OVH_CLIENT_SECRET is set")
        .hasMessageNotContaining("hidden");
  }

  @Test
  void from_twoKinds_saysToKeepOne() {
    assertThatThrownBy(
            () ->
                Account.from(
                    Map.of(
                        "OVH_ENDPOINT", "ovh-eu", "OVH_ACCESS_TOKEN", "t", "OVH_CLIENT_ID", "i")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("both set");
  }

  @Test
  void from_applicationKey_saysThatItComesLater() {
    assertThatThrownBy(
            () -> Account.from(Map.of("OVH_ENDPOINT", "ovh-eu", "OVH_APPLICATION_KEY", "k")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Application keys")
        .hasMessageContaining("not supported yet");
  }

  @Test
  void from_unknownEndpoint_namesThoseThereAre() {
    assertThatThrownBy(
            () -> Account.from(Map.of("OVH_ENDPOINT", "ovh-mars", "OVH_ACCESS_TOKEN", "t")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ovh-mars")
        .hasMessageContaining("ovh-eu");
  }
}
