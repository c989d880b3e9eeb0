package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.sandbox.internal.auth.OAuth2Client.Flow;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectUrisTest {

  private static final OAuth2Client CLIENT =
      client("https://app.example/callback?tenant=1", "com.example.app:/callback");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1",
        "http://127.0.0.1:1/",
        "http://127.0.0.1:65535/any/path?with=query",
        "http://[::1]:8080/callback",
        "http://localhost:8080/callback",
        "https://app.example/callback?tenant=1",
        "com.example.app:/callback",
      })
  void isAllowed_loopbackOrRegistered_isTrue(String uri) {
    assertThat(RedirectUris.isAllowed(CLIENT, uri)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/callback",
        "//127.0.0.1/",
        "https://127.0.0.1/",
        "http://127.0.0.1.example/",
        "http://127.0.0.1@evil.example/",
        "http://user@127.0.0.1/",
        "http://evil.example#@127.0.0.1/",
        "http://127.0.0.1\\@evil.example/",
        "http://127.0.0.1/#fragment",
        "http://127.0.0.1/\r\nSet-Cookie: a=b",
        "http://127.0.0.1/é",
        "http://127.0.0.2/",
        "http://2130706433/",
        "http://[::ffff:127.0.0.1]/",
        "http://LOCALHOST.evil.example/",
        "javascript:alert(1)",
        "https://app.example/callback",
        "https://app.example/callback?tenant=1&more=1",
        "https://app.example/callback?tenant=1/../x",
        "https://APP.example/callback?tenant=1",
      })
  void isAllowed_anythingElse_isFalse(String uri) {
    assertThat(RedirectUris.isAllowed(CLIENT, uri)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/callback", "https://a.example/#f", "javascript:alert(1)", "data:text/html,x"})
  void client_unfitRedirectUri_isRefused(String uri) {
    assertThatThrownBy(() -> client(uri)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void success_uriWithAndWithoutQuery_getsCodeAndStateEncoded() {
    assertThat(RedirectUris.success("http://127.0.0.1/cb", "a&b=<c> d+\"", "x"))
        .isEqualTo("http://127.0.0.1/cb?code=x&state=a%26b%3D%3Cc%3E%20d%2B%22");
    assertThat(RedirectUris.success("https://a.example/?t=1", null, "x"))
        .isEqualTo("https://a.example/?t=1&code=x");
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:8080/cb, http://127.0.0.1:8080",
    "https://app.example/cb?a=b, https://app.example",
    "http://[::1]:8080/cb, http:",
    "com.example.app:/cb, com.example.app:",
  })
  void policySource_uri_isItsOrigin(String uri, String source) {
    assertThat(RedirectUris.policySource(uri)).isEqualTo(source);
  }

  private static OAuth2Client client(String... uris) {
    return new OAuth2Client("web", "secret", Flow.AUTHORIZATION_CODE, Set.of(uris));
  }
}
