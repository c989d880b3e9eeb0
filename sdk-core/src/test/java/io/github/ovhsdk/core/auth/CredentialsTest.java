package io.github.ovhsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void bearer_noToken_fails(String token) {
    assertThatThrownBy(() -> Credentials.bearer(token))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The bearer token is");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2\n", "hun ter2\u0007", "hünter2"})
  void bearer_tokenThatNoHeaderCarries_failsWithoutRepeatingIt(String token) {
    assertThatThrownBy(() -> Credentials.bearer(token))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("unter2");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "null, hunter2, OAuth2 client id",
        "'', hunter2, OAuth2 client id",
        "id, null, OAuth2 client secret",
        "id, ' ', OAuth2 client secret",
      })
  void clientCredentials_halfAPair_saysWhichHalfIsMissing(String id, String secret, String half) {
    assertThatThrownBy(() -> OAuth2.clientCredentials(id, secret))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The " + half + " is")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void clientCredentials_lineBreakCopiedAlong_failsWithoutRepeatingIt() {
    assertThatThrownBy(() -> OAuth2.clientCredentials("id", "hunter2\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("was a line break copied along?")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void clientCredentials_noOrBadScope_fails() {
    assertThatThrownBy(() -> OAuth2.clientCredentials("id", "secret", new String[0]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("No OAuth2 scope given");
    assertThatThrownBy(() -> OAuth2.clientCredentials("id", "secret", "account/all order/all"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("pass each scope by itself");
  }

  @Test
  void toString_showsNoSecret() {
    assertThat(Credentials.none()).hasToString("Credentials[none]");
    assertThat(Credentials.bearer("hunter2")).hasToString("Credentials[bearer token ********]");
    assertThat(OAuth2.clientCredentials("hunter1", "hunter2"))
        .hasToString("Credentials[OAuth2 client credentials ********, scope all]");
  }

  @Test
  void equals_comparesSecrets() {
    assertThat(Credentials.bearer("a"))
        .isEqualTo(Credentials.bearer("a"))
        .hasSameHashCodeAs(Credentials.bearer("a"))
        .isNotEqualTo(Credentials.bearer("b"));
    assertThat(OAuth2.clientCredentials("a", "b"))
        .isEqualTo(OAuth2.clientCredentials("a", "b", "all"))
        .hasSameHashCodeAs(OAuth2.clientCredentials("a", "b", "all"))
        .isNotEqualTo(OAuth2.clientCredentials("a", "c"));
  }
}
