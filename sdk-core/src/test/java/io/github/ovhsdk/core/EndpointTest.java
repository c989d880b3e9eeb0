package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "ovh-eu, https://eu.api.ovh.com/, https://www.ovh.com/auth/oauth2/token",
        "ovh-ca, https://ca.api.ovh.com/, https://ca.ovh.com/auth/oauth2/token",
        "ovh-us, https://api.us.ovhcloud.com/, https://us.ovhcloud.com/auth/oauth2/token",
        "kimsufi-eu, https://eu.api.kimsufi.com/, -",
        "kimsufi-ca, https://ca.api.kimsufi.com/, -",
        "soyoustart-eu, https://eu.api.soyoustart.com/, -",
        "soyoustart-ca, https://ca.api.soyoustart.com/, -",
      })
  void of_name_isThatEndpoint(String name, URI root, URI tokenUrl) {
    Endpoint endpoint = Endpoint.of(name);

    assertThat(endpoint.name()).isEqualTo(name);
    assertThat(endpoint.apiRoot()).isEqualTo(root);
    assertThat(endpoint.tokenUrl().orElse(null)).isEqualTo(tokenUrl);
    assertThat(endpoint.trusts(root.resolve("/v1/me"))).isTrue();
    assertThat(Endpoint.all()).contains(endpoint);
  }

  @Test
  void authorizeUrl_isBesideTheTokenUrl() {
    assertThat(Endpoint.OVH_EU.authorizeUrl())
        .contains(URI.create("https://www.ovh.com/auth/oauth2/authorize"));
    assertThat(Endpoint.OVH_CA.onComingHosts().authorizeUrl())
        .contains(URI.create("https://auth.ca.ovhcloud.com/oauth2/authorize"));
    assertThat(Endpoint.KIMSUFI_EU.authorizeUrl()).isEmpty();
  }

  @Test
  void onComingHosts_ovhEu_changesUrlsAndKeepsNameAndTrust() {
    Endpoint coming = Endpoint.OVH_EU.onComingHosts();

    assertThat(coming.name()).isEqualTo("ovh-eu");
    assertThat(coming.apiRoot()).hasToString("https://api.eu.ovhcloud.com/");
    assertThat(coming.tokenUrl()).contains(URI.create("https://auth.eu.ovhcloud.com/oauth2/token"));
    assertThat(coming.trustedOrigins())
        .isEqualTo(Endpoint.OVH_EU.trustedOrigins())
        .containsExactly("https://eu.api.ovh.com", "https://api.eu.ovhcloud.com");
    assertThat(coming.onCurrentHosts()).isEqualTo(Endpoint.OVH_EU);
  }

  @Test
  void trustedOrigins_cannotBeAddedTo() {
    for (Endpoint endpoint : List.of(Endpoint.OVH_EU, Endpoint.custom("http://127.0.0.1:8080"))) {
      assertThatThrownBy(() -> endpoint.trustedOrigins().add("https://attacker.example"))
          .isInstanceOf(UnsupportedOperationException.class);
    }
  }

  @Test
  void onComingHosts_noneKnown_isTheSame() {
    assertThat(Endpoint.OVH_US.onComingHosts()).isEqualTo(Endpoint.OVH_US);
    Endpoint custom = Endpoint.custom("https://gateway.example");
    assertThat(custom.onComingHosts()).isSameAs(custom);
    assertThat(custom.onCurrentHosts()).isSameAs(custom);
  }

  @ParameterizedTest
  @ValueSource(strings = {"OVH-EU", " ovh-eu ", "https://eu.api.ovh.com/1.0"})
  void of_otherSpelling_isUnderstood(String text) {
    assertThat(Endpoint.of(text)).isEqualTo(Endpoint.OVH_EU);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ovh-fr", "OVH-Asia"})
  void of_unknownName_isNamedBesideThoseThereAre(String text) {
    assertThatThrownBy(() -> Endpoint.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "There is no endpoint '"
                + text
                + "'. It is one of ovh-eu, ovh-ca, ovh-us, kimsufi-eu, kimsufi-ca, soyoustart-eu,"
                + " soyoustart-ca, or a URL that begins with https://.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hunter2",
        "eu.api.ovh.com",
        "a0b1c2d3e4f5a6b7",
        "aTokenOfSomeKind",
        "correct-horse-battery",
        "https:hunter2",
        "http://hunter2@",
      })
  void of_anythingElse_isNotRepeated(String text) {
    assertThatThrownBy(() -> Endpoint.of(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(text)
        .hasMessageNotContaining("hunter2")
        .hasMessageContaining("https://");
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080, http://127.0.0.1:8080/",
    "http://127.0.0.1:8080/, http://127.0.0.1:8080/",
    "http://localhost:8080/v1, http://localhost:8080/",
    "http://[::1]:8080/v2/, http://[::1]:8080/",
    "https://Gateway.Example:443/1.0/, https://gateway.example/",
    "https://gateway.example/ovh, https://gateway.example/ovh/",
    "https://gateway.example/ovh/v1, https://gateway.example/ovh/",
    "https://gateway.example/a%20b/, https://gateway.example/a%20b/",
  })
  void custom_url_givesRootWithoutBranch(String url, URI root) {
    assertThat(Endpoint.custom(url).apiRoot()).isEqualTo(root);
  }

  @Test
  void custom_noTokenUrl_derivesIt() {
    Endpoint endpoint = Endpoint.custom("http://127.0.0.1:8080");

    assertThat(endpoint.name()).isEqualTo("127.0.0.1:8080");
    assertThat(endpoint.tokenUrl()).contains(URI.create("http://127.0.0.1:8080/auth/oauth2/token"));
    assertThat(endpoint.trustedOrigins()).containsExactly("http://127.0.0.1:8080");
  }

  @Test
  void custom_tokenUrl_isUsed() {
    assertThat(Endpoint.custom("https://gateway.example", "https://login.example/token").tokenUrl())
        .contains(URI.create("https://login.example/token"));
  }

  @Test
  void custom_knownHost_isThatEndpoint() {
    assertThat(Endpoint.custom("https://ca.api.ovh.com/v1")).isEqualTo(Endpoint.OVH_CA);
    assertThat(Endpoint.custom("https://api.eu.ovhcloud.com"))
        .isEqualTo(Endpoint.OVH_EU.onComingHosts());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "https:gateway.example",
        "ftp://gateway.example",
        "gateway.example",
        "https://gate way.example",
        "https://gateway.example:99999",
      })
  void custom_noUrl_fails(String url) {
    assertThatThrownBy(() -> Endpoint.custom(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The endpoint's URL is no URL");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://me:hunter2@gateway.example", "https://gateway.example?token=hunter2"})
  void custom_secretInUrl_failsWithoutRepeatingIt(String url) {
    assertThatThrownBy(() -> Endpoint.custom(url))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void custom_plainHttpToAnotherMachine_fails() {
    assertThatThrownBy(() -> Endpoint.custom("http://sandbox:8080"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("plain http to another machine (sandbox)")
        .hasMessageContaining("use https, or allow it in the program")
        .hasMessageContaining("allowPlainHttp()");
    assertThatThrownBy(() -> Endpoint.custom("https://gateway.example", "http://login.example/t"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The token URL is plain http");
  }

  @Test
  void builder_plainHttpAllowed_works() {
    Endpoint endpoint = Endpoint.builder("http://sandbox:8080").allowPlainHttp().build();

    assertThat(endpoint.apiRoot()).hasToString("http://sandbox:8080/");
    assertThat(endpoint.trusts(URI.create("http://sandbox:8080/v1/me"))).isTrue();
  }

  @Test
  void builder_name_isShown() {
    assertThat(Endpoint.builder("http://127.0.0.1:8080").name("sandbox").build())
        .hasToString("Endpoint[sandbox, http://127.0.0.1:8080/]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://eu.api.ovh.com/v1/me",
        "https://eu.api.ovh.com:8443/v1/me",
        "https://eu.api.ovh.com.attacker.example/v1/me",
        "https://attacker.example/eu.api.ovh.com",
        "https://ca.api.ovh.com/v1/me",
        "https://www.ovh.com/auth/oauth2/token",
        "mailto:me@eu.api.ovh.com",
      })
  void trusts_anyOtherOrigin_isFalse(URI url) {
    assertThat(Endpoint.OVH_EU.trusts(url)).isFalse();
  }
}
