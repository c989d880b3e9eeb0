package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the request for a consumer key to its end. */
class ValidationEndpointTest {

  private static final String CURRENT = "v1 GET /auth/currentCredential";
  private static final String CURRENT_URL = "/1.0/auth/currentCredential";
  private static final String RULES = "\"accessRules\":[{\"method\":\"GET\",\"path\":\"/me\"}]";

  private final Fixture fixture = new Fixture();

  @Test
  void request_rules_givesAKeyThatWaits() {
    JsonValue asked = fixture.requestKey("{" + RULES + "}");

    assertThat(asked.members().keySet()).containsExactly("validationUrl", "consumerKey", "state");
    assertThat(asked.get("state").asString()).isEqualTo("pendingValidation");
    assertThat(asked.get("validationUrl").asString())
        .matches("http://sandbox\\.test:8080/auth/\\?credentialToken=[0-9a-f]{32}");
  }

  @Test
  void request_noApplication_isUnauthorized() {
    Answer answer = request(Map.of(), "{" + RULES + "}");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().get("message").asString())
        .isEqualTo("You must send your application key to request new credentials");
  }

  @Test
  void request_unknownApplication_isAnInvalidKey() {
    Answer answer = request(Map.of("x-ovh-application", List.of("other")), "{" + RULES + "}");

    assertThat(answer.json().get("errorCode").asString()).isEqualTo("INVALID_KEY");
  }

  @Test
  void request_noRules_isABadRequest() {
    Answer answer = request(Map.of("x-ovh-application", List.of("application-key")), "{}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("class").asString()).isEqualTo("Client::BadRequest");
  }

  @Test
  void page_ofAKeyThatWaits_showsTheRulesAsText() {
    JsonValue asked =
        fixture.requestKey(
            "{\"accessRules\":[{\"method\":\"GET\",\"path\":\"/<script>alert(1)</script>\"}]}");

    Answer page = get(asked);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html())
        .contains("application-key", "GET /&lt;script&gt;")
        .doesNotContain("<script", asked.get("consumerKey").asString());
  }

  @Test
  void post_validated_makesTheKeyValid() {
    JsonValue asked = fixture.requestKey("{" + RULES + "}");

    Answer answer = post(asked, "&decision=validate&validity=30+days");

    assertThat(answer.status()).isEqualTo(200);
    JsonValue current = current(asked).json();
    assertThat(current.toString())
        .isEqualTo(
            "{\"credentialId\":2,\"applicationId\":1,\"status\":\"validated\","
                + "\"creation\":\"2026-01-31T12:00:00Z\",\"expiration\":\"2026-03-02T12:00:00Z\","
                + "\"lastUse\":\"2026-01-31T12:00:00Z\",\"ovhSupport\":false,\"allowedIPs\":null,"
                + "\"rules\":[{\"method\":\"GET\",\"path\":\"/me\"}]}");
  }

  @Test
  void post_refused_makesTheKeyWorthless() {
    JsonValue asked = fixture.requestKey("{" + RULES + "}");

    post(asked, "&decision=refuse");

    assertThat(current(asked).json().get("errorCode").asString()).isEqualTo("INVALID_CREDENTIAL");
  }

  @Test
  void post_redirectionAskedFor_sendsTheUserThere() {
    JsonValue asked =
        fixture.requestKey("{" + RULES + ",\"redirection\":\"https://app.example/done?a=b\"}");
    assertThat(get(asked).headers().get("Content-Security-Policy"))
        .contains("form-action 'self' https://app.example;");

    Answer answer = post(asked, "&decision=validate");

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers()).containsEntry("Location", "https://app.example/done?a=b");
  }

  @Test
  void post_decidedAlready_changesNothing() {
    JsonValue asked = fixture.requestKey("{" + RULES + "}");
    post(asked, "&decision=validate");

    assertThat(post(asked, "&decision=refuse").status()).isEqualTo(409);
    assertThat(get(asked).status()).isEqualTo(409);
    assertThat(current(asked).status()).isEqualTo(200);
  }

  @Test
  void post_noDecision_asksAgain() {
    JsonValue asked = fixture.requestKey("{" + RULES + "}");

    assertThat(post(asked, "").html()).contains("Validate an application");
    assertThat(post(asked, "&decision=maybe").html()).contains("Validate an application");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?credentialToken=", "?credentialToken=sandbox-consumer-key-1"})
  void page_unknownToken_isNotFound(String query) {
    assertThat(fixture.side(request("GET", query)).status()).isEqualTo(404);
    assertThat(fixture.side(request("POST", query)).status()).isEqualTo(404);
    assertThat(fixture.side(request("PUT", query)).status()).isEqualTo(405);
  }

  @Test
  void logOut_validKey_endsIt() {
    String key = fixture.requestKeyFor("GET /me");
    fixture.authentication.decideKey(key, true);
    String logOut = "v1 POST /auth/logout";

    Answer answer = fixture.answer(logOut, fixture.signed(logOut, "/v1/auth/logout", key));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(
            fixture
                .answer(CURRENT, fixture.signed(CURRENT, CURRENT_URL, key))
                .json()
                .get("errorCode")
                .asString())
        .isEqualTo("INVALID_CREDENTIAL");
  }

  @Test
  void decideKey_unknownOrDecided_fails() {
    String key = fixture.requestKeyFor("GET /me");
    fixture.authentication.decideKey(key, true);

    assertThatThrownBy(() -> fixture.authentication.decideKey(key, false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(key);
    assertThatThrownBy(() -> fixture.authentication.decideKey("other", true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void reset_keys_areForgottenButTheFirst() {
    String key = fixture.requestKeyFor("GET /me");
    fixture.authentication.decideKey(key, true);

    fixture.authentication.reset();

    assertThat(fixture.callSigned("v1 GET /me", "/v1/me", key)).isInstanceOf(Access.Refused.class);
    assertThat(fixture.callSigned("v1 GET /me", "/v1/me", "master-key"))
        .isInstanceOf(Access.Granted.class);
  }

  private Answer request(Map<String, List<String>> headers, String json) {
    return fixture.answer(
        "v1 POST /auth/credential",
        new ApiRequest(
            "POST", "/v1/auth/credential", headers, json.getBytes(StandardCharsets.UTF_8)));
  }

  private Answer current(JsonValue asked) {
    String key = asked.get("consumerKey").asString();
    return fixture.answer(CURRENT, fixture.signed(CURRENT, CURRENT_URL, key));
  }

  private Answer get(JsonValue asked) {
    return fixture.side(request("GET", "?" + query(asked)));
  }

  private Answer post(JsonValue asked, String more) {
    return fixture.post(ValidationEndpoint.PATH, query(asked) + more);
  }

  private static String query(JsonValue asked) {
    return asked.get("validationUrl").asString().replaceFirst(".*\\?", "");
  }

  private static ApiRequest request(String method, String query) {
    return new ApiRequest(method, ValidationEndpoint.PATH + query, Map.of(), new byte[0]);
  }
}
