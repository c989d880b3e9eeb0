package io.github.ovhsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.auth.ConsumerKeyRequest.Rule;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsumerKeyRequestTest {

  @Test
  void allowAll_path_isFourRules() {
    assertThat(ConsumerKeyRequest.builder().allowAll("/vps/*").build().rules())
        .containsExactly(
            new Rule("GET", "/vps/*"),
            new Rule("POST", "/vps/*"),
            new Rule("PUT", "/vps/*"),
            new Rule("DELETE", "/vps/*"));
  }

  @Test
  void allow_twice_isOneRule() {
    assertThat(ConsumerKeyRequest.builder().allow("GET", "/*").allow("get", "/*").build().rules())
        .hasSize(1);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "HEAD", "*", "GET POST"})
  void allow_noVerbOfARule_fails(String verb) {
    assertThatThrownBy(() -> ConsumerKeyRequest.builder().allow(verb, "/me"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "null                        | missing",
        "''                          | empty",
        "me                          | begin with a slash",
        "https://eu.api.ovh.com/me   | begin with a slash",
        "/vps/{serviceName}          | write *",
        "/me?x=y                     | has a query",
        "/me#x                       | has a query",
        "'/me '                      | white space",
        "/é                          | beyond ASCII",
      })
  void allow_noPathOfARule_saysWhatIsWrong(String path, String problem) {
    assertThatThrownBy(() -> ConsumerKeyRequest.builder().allow("GET", path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(problem);
  }

  @Test
  void build_noRules_fails() {
    assertThatThrownBy(() -> ConsumerKeyRequest.builder().build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void redirection_relative_fails() {
    assertThatThrownBy(() -> ConsumerKeyRequest.builder().redirection(URI.create("/done")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void allowedIps_blank_fails() {
    assertThatThrownBy(() -> ConsumerKeyRequest.builder().allowedIps("192.0.2.1/32", " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void equals_sameContent_isEqual() {
    assertThat(request())
        .isEqualTo(request())
        .hasSameHashCodeAs(request())
        .isNotEqualTo(ConsumerKeyRequest.builder().allow("GET", "/me").build());
  }

  @Test
  void toString_showsRulesOnly() {
    assertThat(request()).hasToString("ConsumerKeyRequest[GET /me]");
    assertThat(
            new PendingConsumerKey(
                "hunter2",
                URI.create("https://a.example/?token=hunter2"),
                ConsumerKeyState.PENDING_VALIDATION))
        .hasToString("PendingConsumerKey[********, pendingValidation]");
  }

  private static ConsumerKeyRequest request() {
    return ConsumerKeyRequest.builder()
        .allow("GET", "/me")
        .redirection(URI.create("https://shop.example/?session=hunter2"))
        .allowedIps("192.0.2.1/32")
        .build();
  }
}
