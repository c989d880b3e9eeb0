package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.SignInRequiredException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.testing.ApiServer;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenEndpointTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void fetch_sendsTheGrantAsAForm() throws InterruptedException {
    server.answer("{\"access_token\": \"abc\", \"token_type\": \"Bearer\", \"expires_in\": 3600}");

    TokenAnswer answer = endpoint().fetch(grant("product/vps/all", "account/all"));

    assertThat(answer.accessToken()).isEqualTo("abc");
    RecordedRequest request = server.request();
    assertThat(request.getRequestLine()).isEqualTo("POST /auth/oauth2/token HTTP/1.1");
    assertThat(request.getHeaders().get("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(request.getHeaders().get("User-Agent")).isEqualTo("sdk/1");
    assertThat(request.getHeaders().get("Authorization")).isNull();
    assertThat(request.getBody().utf8())
        .isEqualTo(
            "grant_type=client_credentials&client_id=the-id&client_secret=hunter2%26%2B"
                + "&scope=product%2Fvps%2Fall+account%2Fall");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"expires_in\": 600           | PT10M",
        "\"expires_in\": \"600\"       | PT10M",
        "\"expires_in\": 600.9         | PT10M",
        "\"expires_in\": null          |",
        "\"scope\": \"all\"            |",
        "\"expires_in\": 1e18          | PT8760H",
      })
  void fetch_lifetime_isUnderstood(String member, Duration lifetime) {
    server.answer("{\"access_token\": \"abc\", " + member + "}");

    assertThat(endpoint().fetch(grant("all")).lifetime()).isEqualTo(lifetime);
  }

  @Test
  void fetch_refresh_sendsTheTokenAndNoScope() throws InterruptedException {
    server.answer(
        """
        {"access_token": "abc", "refresh_token": "next", "scope": "account/all  order/all",
         "expires_in": 3600}
        """);

    TokenAnswer answer = endpoint().fetch(TokenGrant.refresh("ref&resh", "the-id", null));

    assertThat(answer.refreshToken()).isEqualTo("next");
    assertThat(answer.scopes()).containsExactly("account/all", "order/all");
    assertThat(answer).hasToString("TokenAnswer[lifetime=PT1H, scopes=[account/all, order/all]]");
    assertThat(server.request().getBody().utf8())
        .isEqualTo("grant_type=refresh_token&refresh_token=ref%26resh&client_id=the-id");
  }

  @Test
  void fetch_refreshOfAClientWithASecret_sendsItToo() throws InterruptedException {
    server.answer("{\"access_token\": \"abc\", \"refresh_token\": \" \", \"scope\": \"\"}");

    TokenAnswer answer = endpoint().fetch(TokenGrant.refresh("refresh", "the-id", "hunter2"));

    assertThat(answer.refreshToken()).isNull();
    assertThat(answer.scopes()).isNull();
    assertThat(server.request().getBody().utf8())
        .endsWith("&client_id=the-id&client_secret=hunter2");
  }

  @Test
  void fetch_refreshTokenRefused_saysToSignInAgainWithoutTheToken() {
    server.answer(
        400,
        "application/json",
        "{\"error\": \"invalid_grant\", \"error_description\": \"hunter1 or hunter2 unknown\"}");

    assertThatThrownBy(() -> endpoint().fetch(TokenGrant.refresh("hunter1", "the-id", "hunter2")))
        .isInstanceOfSatisfying(
            SignInRequiredException.class,
            e -> {
              assertThat(e.status()).hasValue(400);
              assertThat(e.errorCode()).contains("invalid_grant");
            })
        .hasMessageContaining("status 400, invalid_grant: ******** or ******** unknown.")
        .hasMessageContaining("sign in again");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                   | the answer holds no token",
        "[]                                                   | the answer holds no token",
        "{\"access_token\": 7}                                | the answer holds no token",
        "{\"access_token\": \"a\", \"token_type\": \"mac\"}   | another type than Bearer",
        "{\"access_token\": \"a\\nb\"}                        | the token is malformed",
        "{\"access_token\": \"a\", \"expires_in\": true}      | its lifetime is no number",
        "{\"access_token\": \"a\", \"expires_in\": \"soon\"}  | its lifetime is no number",
        "{\"access_token\": \"a\", \"expires_in\": 0}         | given for no time at all",
        "<html>                                               | the answer holds no token",
      })
  void fetch_unusableAnswer_failsTyped(String body, String reason) {
    server.answer(body);

    assertThatThrownBy(() -> endpoint().fetch(grant("all")))
        .isInstanceOfSatisfying(TokenException.class, e -> assertThat(e.status()).hasValue(200))
        .hasMessageContaining("No OAuth2 token from " + server.url() + "/auth/oauth2/token")
        .hasMessageContaining(reason);
  }

  @Test
  void fetch_refused_hasCodeAndDescriptionWithoutTheSecret() {
    server.answer(
        401,
        "application/json",
        """
        {"error": "invalid_client",
         "error_description": "Secret hunter2&+ of the-id\\nis wrong."}
        """);

    assertThatThrownBy(() -> endpoint().fetch(grant("all")))
        .isInstanceOfSatisfying(
            TokenException.class,
            e -> {
              assertThat(e.status()).hasValue(401);
              assertThat(e.errorCode()).contains("invalid_client");
            })
        .hasMessageContaining(
            "status 401, invalid_client: Secret ******** of the-id is wrong. Are client id and"
                + " secret right")
        .hasMessageNotContaining("hunter2");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 404, 500, 503})
  void fetch_otherStatus_failsOnce(int status) {
    server.answer(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Location", "/elsewhere")
            .addHeader("Retry-After", "0")
            .body("x".repeat(100_000)));

    assertThatThrownBy(() -> endpoint().fetch(grant("all")))
        .isInstanceOfSatisfying(TokenException.class, e -> assertThat(e.status()).hasValue(status));
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void fetch_connectionBreaks_failsTyped() {
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(() -> endpoint().fetch(grant("all")))
        .isInstanceOfSatisfying(TokenException.class, e -> assertThat(e.status()).isEmpty())
        .hasMessageContaining("no answer came")
        .hasMessageContaining("Can this machine reach the host?");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void fetch_refusedRepeatingTheForm_hidesTheSecretAsItWasSent() {
    server.answer(
        400, "application/json", "{\"error_description\": \"bad: client_secret=hunter2%26%2B&x\"}");

    assertThatThrownBy(() -> endpoint().fetch(grant("all")))
        .hasMessageContaining("client_secret=********&x")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void fetch_noHttpServer_hidesWhatItRepeats() {
    server.answer(
        new MockResponse.Builder().status("grant_type=x&client_secret=hunter2%26%2B HTTP/1.1"));

    assertThatThrownBy(() -> endpoint().fetch(grant("all")))
        .isInstanceOf(TokenException.class)
        .hasMessageContaining("Unexpected status line")
        .satisfies(e -> assertThat(e.getMessage() + e.getCause()).doesNotContain("hunter2"));
  }

  @Test
  void fetch_closed_sendsNothing() {
    TokenEndpoint endpoint = endpoint();

    endpoint.close();

    assertThatThrownBy(() -> endpoint.fetch(grant("all"))).isInstanceOf(TokenException.class);
    assertThat(server.requestCount()).isZero();
  }

  private static TokenGrant grant(String... scopes) {
    return TokenGrant.of(new ClientCredentials("the-id", "hunter2&+", List.of(scopes)));
  }

  private TokenEndpoint endpoint() {
    return new TokenEndpoint(
        server
            .countingHttpClient()
            .newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .build(),
        URI.create(server.url() + "/auth/oauth2/token"),
        "sdk/1");
  }
}
