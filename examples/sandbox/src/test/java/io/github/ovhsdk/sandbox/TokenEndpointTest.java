package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenEndpointTest {

  private static final String TOKEN = "/auth/oauth2/token";
  private static final String CLIENT = "client_id=sandbox-client&client_secret=sandbox-secret";
  private static final MutableClock CLOCK = new MutableClock();
  private static final Sandbox SANDBOX = Sandbox.builder().clock(CLOCK).start();

  private final Http http = new Http(SANDBOX);

  @AfterAll
  static void close() {
    SANDBOX.close();
  }

  @Test
  void token_rightForm_isGivenAndOpensOperations() {
    HttpResponse<String> answer =
        http.postForm(TOKEN, "grant_type=client_credentials&" + CLIENT + "&scope=all");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .matches(
            "\\{\"access_token\":\"sandbox-token-\\d+\",\"token_type\":\"Bearer\","
                + "\"expires_in\":3600,\"scope\":\"all\"}");
    assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(answer.headers().firstValue("X-Ovh-Queryid")).isPresent();
    assertThat(http.call("GET", "/v1/me", "Authorization", http.bearer()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void token_severalScopes_areGranted() {
    assertThat(
            http.postForm(
                    TOKEN,
                    "scope=product%2Fvps%2Fall+account%2Fall&grant_type=client_credentials&"
                        + CLIENT)
                .body())
        .contains("\"scope\":\"product/vps/all account/all\"");
  }

  @Test
  void token_anHourLater_hasExpired() {
    String bearer = http.bearer();
    CLOCK.advance(Duration.ofMinutes(59));
    assertThat(http.call("GET", "/v1/me", "Authorization", bearer).statusCode()).isEqualTo(200);

    CLOCK.advance(Duration.ofMinutes(1));
    assertThat(http.call("GET", "/v1/me", "Authorization", bearer).statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "400, invalid_request, " + CLIENT + "&scope=all",
    "400, invalid_request, grant_type=&" + CLIENT + "&scope=all",
    "400, invalid_request, grant_type=client_credentials&grant_type=x&" + CLIENT + "&scope=all",
    "400, unsupported_grant_type, grant_type=password&" + CLIENT + "&scope=all",
    "401, invalid_client, grant_type=client_credentials&scope=all",
    "401, invalid_client, grant_type=client_credentials&client_id=sandbox-client&scope=all",
    "401, invalid_client, grant_type=client_credentials&client_id=sandbox-client"
        + "&client_secret=wrong&scope=all",
    "400, invalid_scope, grant_type=client_credentials&" + CLIENT,
    "400, invalid_scope, grant_type=client_credentials&" + CLIENT + "&scope=+",
    "400, invalid_scope, grant_type=client_credentials&" + CLIENT + "&scope=account/read",
    "400, unauthorized_client, grant_type=client_credentials&client_id=sandbox-app&scope=all",
    "400, unauthorized_client, grant_type=authorization_code&code=x&redirect_uri=x&" + CLIENT,
    "401, invalid_client, grant_type=refresh_token&refresh_token=x&client_id=sandbox-app"
        + "&client_secret=x",
    "400, invalid_grant, grant_type=refresh_token&refresh_token=x&client_id=sandbox-app",
    "400, invalid_request, grant_type=refresh_token&client_id=sandbox-app",
  })
  void token_wrongForm_isAnErrorOfRfc6749(int status, String error, String form) {
    HttpResponse<String> answer = http.postForm(TOKEN, form);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).startsWith("{\"error\":\"" + error + "\",\"error_description\":\"");
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
  }

  @Test
  void token_clientInABasicHeader_isGiven() {
    HttpResponse<String> answer =
        postWithHeader("grant_type=client_credentials&scope=all", basic("sandbox-secret"));

    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void token_wrongBasicHeader_isRefusedWithAChallenge() {
    HttpResponse<String> answer =
        postWithHeader("grant_type=client_credentials&scope=all", basic("wrong"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"sandbox\"");
  }

  @ParameterizedTest
  @CsvSource({"Basic ***", "Basic c2FuZGJveA==", "Bearer x"})
  void token_headerOfNoClient_isRefused(String header) {
    assertThat(postWithHeader("grant_type=client_credentials&scope=all", header).statusCode())
        .isEqualTo(401);
  }

  @Test
  void token_clientGivenTwice_isRefused() {
    String form = "grant_type=client_credentials&scope=all&" + CLIENT;

    assertThat(postWithHeader(form, basic("sandbox-secret")).body()).contains("invalid_request");
    assertThat(
            postWithHeader(
                    "grant_type=client_credentials&scope=all&client_id=sandbox-app",
                    basic("sandbox-secret"))
                .body())
        .contains("invalid_request");
  }

  @Test
  void token_refusal_showsNoSecret() {
    String wrong = "grant_type=client_credentials&scope=all&client_id=sandbox-client";

    assertThat(http.postForm(TOKEN, wrong + "&client_secret=guess").body())
        .doesNotContain("sandbox-secret", "guess");
  }

  private HttpResponse<String> postWithHeader(String form, String authorization) {
    return http.send(
        "POST",
        TOKEN,
        form,
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Authorization",
        authorization);
  }

  private static String basic(String secret) {
    byte[] pair = ("sandbox-client:" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  @Test
  void token_noForm_isRefused() {
    String form = "grant_type=client_credentials&" + CLIENT + "&scope=all";

    assertThat(http.send("POST", TOKEN, form).body()).contains("invalid_request");
    assertThat(http.send("POST", TOKEN, "{}", "Content-Type", "application/json").statusCode())
        .isEqualTo(400);
  }

  @Test
  void token_otherVerb_isRefused() {
    HttpResponse<String> answer = http.call("GET", TOKEN + "?grant_type=client_credentials");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
  }
}
