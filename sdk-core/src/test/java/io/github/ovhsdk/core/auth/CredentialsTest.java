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

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "null, hunter2, hunter3, application key",
        "'', hunter2, hunter3, application key",
        "key, null, hunter3, application secret",
        "key, ' ', hunter3, application secret",
        "key, hunter2, null, consumer key",
        "key, hunter2, '', consumer key",
      })
  void applicationKey_oneMissing_saysWhich(
      String key, String secret, String consumer, String which) {
    assertThatThrownBy(() -> Credentials.applicationKey(key, secret, consumer))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The " + which + " is")
        .hasMessageNotContaining("hunter");
  }

  @Test
  void applicationKey_lineBreakCopiedAlong_failsWithoutRepeatingIt() {
    assertThatThrownBy(() -> Credentials.applicationKey("key", "hunter2\n", "consumer"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("was a line break copied along?")
        .hasMessageNotContaining("hunter2");
    assertThatThrownBy(() -> Credentials.applicationKey("key", "secret", "hünter2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("nter2");
  }

  @Test
  void refreshing_halfAPair_saysWhichHalfIsMissing() {
    OAuth2Tokens tokens = OAuth2Tokens.builder("hunter2").build();

    assertThatThrownBy(() -> OAuth2.refreshing(tokens, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The OAuth2 client id is");
    assertThatThrownBy(() -> OAuth2.refreshing(tokens, "id", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The OAuth2 client secret is");
    assertThatThrownBy(() -> OAuth2.refreshing((OAuth2Tokens) null, "id"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("set of tokens is missing");
    assertThatThrownBy(() -> OAuth2.refreshing((OAuth2TokenStore) null, "id"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void toString_showsNoSecret() {
    assertThat(Credentials.none()).hasToString("Credentials[none]");
    assertThat(Credentials.bearer("hunter2")).hasToString("Credentials[bearer token ********]");
    assertThat(OAuth2.clientCredentials("hunter1", "hunter2"))
        .hasToString("Credentials[OAuth2 client credentials ********, scope all]");
    assertThat(Credentials.applicationKey("hunter1", "hunter2", "hunter3"))
        .hasToString("Credentials[application key ********]");
    assertThat(OAuth2.refreshing(OAuth2Tokens.builder("hunter1").build(), "hunter2", "hunter3"))
        .hasToString("Credentials[OAuth2 tokens ********]");
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
    assertThat(Credentials.applicationKey("a", "b", "c"))
        .isEqualTo(Credentials.applicationKey("a", "b", "c"))
        .hasSameHashCodeAs(Credentials.applicationKey("a", "b", "c"))
        .isNotEqualTo(Credentials.applicationKey("a", "b", "d"))
        .isNotEqualTo(Credentials.applicationKey("a", "d", "c"))
        .isNotEqualTo(Credentials.applicationKey("d", "b", "c"));
    OAuth2TokenStore store = OAuth2TokenStore.inMemory(OAuth2Tokens.builder("a").build());
    assertThat(OAuth2.refreshing(store, "b"))
        .isEqualTo(OAuth2.refreshing(store, "b"))
        .hasSameHashCodeAs(OAuth2.refreshing(store, "b"))
        .isNotEqualTo(OAuth2.refreshing(store, "b", "c"));
  }
}
