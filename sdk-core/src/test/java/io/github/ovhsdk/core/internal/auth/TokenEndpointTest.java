package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.testing.ApiServer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
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
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void fetch_sendsTheGrantAsAForm() throws InterruptedException {
    server.answer("{\"access_token\": \"abc\", \"token_type\": \"Bearer\", \"expires_in\": 3600}");

    AccessToken token = endpoint("product/vps/all", "account/all").fetch();

    assertThat(token.value()).isEqualTo("abc");
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
        "\"expires_in\": 600           | 570",
        "\"expires_in\": \"600\"       | 570",
        "\"expires_in\": 600.9         | 570",
        "\"expires_in\": null          | 270",
        "\"scope\": \"all\"            | 270",
        "\"expires_in\": 1e18          | 31535970",
      })
  void fetch_lifetime_isUnderstood(String member, long expiredFrom) {
    server.answer("{\"access_token\": \"abc\", " + member + "}");

    AccessToken token = endpoint("all").fetch();

    assertThat(token.isExpired(NOW.plusSeconds(expiredFrom).minusMillis(1))).isFalse();
    assertThat(token.isExpired(NOW.plusSeconds(expiredFrom))).isTrue();
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

    assertThatThrownBy(() -> endpoint("all").fetch())
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

    assertThatThrownBy(() -> endpoint("all").fetch())
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

    assertThatThrownBy(() -> endpoint("all").fetch())
        .isInstanceOfSatisfying(TokenException.class, e -> assertThat(e.status()).hasValue(status));
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void fetch_connectionBreaks_failsTyped() {
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(() -> endpoint("all").fetch())
        .isInstanceOfSatisfying(TokenException.class, e -> assertThat(e.status()).isEmpty())
        .hasMessageContaining("no answer came")
        .hasMessageContaining("Can this machine reach the host?");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void fetch_refusedRepeatingTheForm_hidesTheSecretAsItWasSent() {
    server.answer(
        400, "application/json", "{\"error_description\": \"bad: client_secret=hunter2%26%2B&x\"}");

    assertThatThrownBy(() -> endpoint("all").fetch())
        .hasMessageContaining("client_secret=********&x")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void fetch_noHttpServer_hidesWhatItRepeats() {
    server.answer(
        new MockResponse.Builder().status("grant_type=x&client_secret=hunter2%26%2B HTTP/1.1"));

    assertThatThrownBy(() -> endpoint("all").fetch())
        .isInstanceOf(TokenException.class)
        .hasMessageContaining("Unexpected status line")
        .satisfies(e -> assertThat(e.getMessage() + e.getCause()).doesNotContain("hunter2"));
  }

  @Test
  void fetch_closed_sendsNothing() {
    TokenEndpoint endpoint = endpoint("all");

    endpoint.close();

    assertThatThrownBy(endpoint::fetch).isInstanceOf(TokenException.class);
    assertThat(server.requestCount()).isZero();
  }

  private TokenEndpoint endpoint(String... scopes) {
    return new TokenEndpoint(
        server
            .countingHttpClient()
            .newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .build(),
        URI.create(server.url() + "/auth/oauth2/token"),
        new ClientCredentials("the-id", "hunter2&+", List.of(scopes)),
        "sdk/1",
        () -> NOW);
  }
}
