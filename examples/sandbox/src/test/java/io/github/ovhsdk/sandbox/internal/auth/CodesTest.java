package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes and refresh tokens at the token endpoint. */
class CodesTest {

  private final Fixture fixture = new Fixture();

  @Test
  void redeem_codeInOrder_givesTokensOfTheChosenScopes() {
    JsonValue tokens = fixture.token(redemption()).json();

    assertThat(tokens.members().keySet())
        .containsExactly("access_token", "token_type", "expires_in", "refresh_token", "scope");
    assertThat(tokens.get("scope").asString().split(" "))
        .containsExactlyInAnyOrder("product/vps/all", "account/all");
    assertThat(fixture.call("v1 GET /vps", tokens.get("access_token").asString()))
        .isInstanceOf(Access.Granted.class);
  }

  @Test
  void redeem_codeUsedBefore_isRefusedAndItsTokensAreRevoked() {
    Map<String, String> form = redemption();
    JsonValue tokens = fixture.token(form).json();

    assertError(fixture.token(form), "invalid_grant");
    assertThat(fixture.call("v1 GET /vps", tokens.get("access_token").asString()))
        .isInstanceOf(Access.Refused.class);
    assertError(refresh(tokens.get("refresh_token").asString()), "invalid_grant");
  }

  @Test
  void redeem_byManyAtOnce_succeedsOnceAndLeavesNoToken() {
    Map<String, String> form = redemption();

    List<Answer> answers =
        IntStream.range(0, 16).parallel().mapToObj(i -> fixture.token(form)).toList();

    List<Answer> granted = answers.stream().filter(a -> a.status() == 200).toList();
    assertThat(granted).hasSize(1);
    assertThat(fixture.call("v1 GET /vps", granted.get(0).json().get("access_token").asString()))
        .isInstanceOf(Access.Refused.class);
  }

  @Test
  void redeem_afterAMinute_isRefused() {
    Map<String, String> form = redemption();
    fixture.clock.advance(Duration.ofMinutes(1));

    assertError(fixture.token(form), "invalid_grant");
  }

  @ParameterizedTest
  @CsvSource({
    "code, unknown, invalid_grant",
    "code, '', invalid_request",
    "redirect_uri, http://127.0.0.1:4712/callback, invalid_grant",
    "redirect_uri, '', invalid_request",
    "code_verifier, dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXX, invalid_grant",
    "code_verifier, E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM, invalid_grant",
    "code_verifier, '', invalid_request",
  })
  void redeem_otherThanWasAskedFor_isRefused(String name, String value, String error) {
    Map<String, String> form = redemption();
    form.put(name, value);

    assertError(fixture.token(form), error);
  }

  @Test
  void redeem_afterAWrongVerifier_isRefusedToo() {
    Map<String, String> form = redemption();
    form.put("code_verifier", Fixture.CHALLENGE);
    fixture.token(form);
    form.put("code_verifier", Fixture.VERIFIER);

    assertError(fixture.token(form), "invalid_grant");
  }

  @Test
  void redeem_byAnotherClient_isRefusedAndTheCodeIsLeft() {
    Map<String, String> form = redemption();
    form.put("client_id", "web");
    form.put("client_secret", "web-secret");
    assertError(fixture.token(form), "invalid_grant");

    form.put("client_id", "app");
    form.remove("client_secret");
    assertThat(fixture.token(form).status()).isEqualTo(200);
  }

  @Test
  void redeem_verifierWhereThereWasNoChallenge_isRefused() {
    Map<String, String> query = Fixture.signIn();
    query.put("client_id", "web");
    query.remove("code_challenge");
    query.remove("code_challenge_method");
    Map<String, String> form = Fixture.redemption(fixture.code(query));
    form.put("client_id", "web");
    form.put("client_secret", "web-secret");

    assertError(fixture.token(form), "invalid_grant");
  }

  @Test
  void refresh_token_givesNewOnesAndIsUsedUp() {
    String first = fixture.token(redemption()).json().get("refresh_token").asString();

    JsonValue renewed = refresh(first).json();

    assertThat(renewed.get("refresh_token").asString()).isNotEqualTo(first);
    assertThat(fixture.call("v1 GET /vps", renewed.get("access_token").asString()))
        .isInstanceOf(Access.Granted.class);
    assertError(refresh(first), "invalid_grant");
    assertThat(refresh(renewed.get("refresh_token").asString()).status()).isEqualTo(200);
  }

  @Test
  void refresh_fewerScopes_areOfTheAccessTokenOnly() {
    String token = fixture.token(redemption()).json().get("refresh_token").asString();

    JsonValue fewer = refresh(token, "scope", "account/all").json();

    assertThat(fewer.get("scope").asString()).isEqualTo("account/all");
    assertThat(fixture.call("v1 GET /vps", fewer.get("access_token").asString()))
        .isInstanceOf(Access.Refused.class);
    assertThat(refresh(fewer.get("refresh_token").asString()).json().get("scope").asString())
        .contains("product/vps/all");
  }

  @Test
  void refresh_moreScopes_areRefusedAndTheTokenIsLeft() {
    String token = fixture.token(redemption()).json().get("refresh_token").asString();

    assertError(refresh(token, "scope", "all"), "invalid_scope");
    assertThat(refresh(token).status()).isEqualTo(200);
  }

  @Test
  void refresh_afterItsLifetimeOrByAnotherClient_isRefused() {
    String token = fixture.token(redemption()).json().get("refresh_token").asString();

    assertError(refresh(token, "client_id", "web", "client_secret", "web-secret"), "invalid_grant");
    fixture.clock.advance(Duration.ofDays(30));
    assertError(refresh(token), "invalid_grant");
  }

  @Test
  void reset_codes_areForgottenAndTokensAreNot() {
    Map<String, String> unused = redemption();
    JsonValue tokens = fixture.token(redemption()).json();

    fixture.authentication.reset();

    assertError(fixture.token(unused), "invalid_grant");
    assertThat(fixture.call("v1 GET /vps", tokens.get("access_token").asString()))
        .isInstanceOf(Access.Granted.class);
  }

  @Test
  void expireTokens_accessTokens_areRefusedAndRenewable() {
    JsonValue tokens = fixture.token(redemption()).json();

    fixture.authentication.expireTokens();

    assertThat(fixture.call("v1 GET /vps", tokens.get("access_token").asString()))
        .isInstanceOf(Access.Refused.class);
    assertThat(refresh(tokens.get("refresh_token").asString()).status()).isEqualTo(200);
  }

  private Map<String, String> redemption() {
    return Fixture.redemption(fixture.code(Fixture.signIn()));
  }

  private Answer refresh(String token, String... more) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("grant_type", "refresh_token");
    form.put("client_id", "app");
    form.put("refresh_token", token);
    for (int i = 0; i < more.length; i += 2) {
      form.put(more[i], more[i + 1]);
    }
    return fixture.token(form);
  }

  private static void assertError(Answer answer, String error) {
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("error").asString()).isEqualTo(error);
    // All that RFC 6749 lets stand there.
    assertThat(answer.json().get("error_description").asString())
        .matches("[\\x20\\x21\\x23-\\x5B\\x5D-\\x7E]+");
  }
}
