package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizeEndpointTest {

  private final Fixture fixture = new Fixture();
  private final Map<String, String> query = Fixture.signIn();

  @Test
  void authorize_requestInOrder_showsItsScopesToChooseFrom() {
    Answer page = fixture.authorize(query);

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.html())
        .contains("<strong>app</strong>", "http://127.0.0.1:4711/callback")
        .contains("name=\"scope\" value=\"product/vps/all\" checked>")
        .contains("name=\"scope\" value=\"account/all\" checked>")
        .doesNotContain("value=\"all\"", "some state", Fixture.CHALLENGE);
    assertThat(page.headers().get("Content-Security-Policy"))
        .contains("form-action 'self' http://127.0.0.1:4711;");
  }

  @Test
  void authorize_noScopeAskedFor_offersAllAndChecksNone() {
    query.remove("scope");

    assertThat(fixture.authorize(query).html())
        .contains("value=\"all\"> all (everything)", "value=\"product/cloud/all\">")
        .doesNotContain(" checked");
  }

  @Test
  void decide_someScopesAccepted_sendsACodeForThese() {
    String ticket = Fixture.hidden(fixture.authorize(query), "ticket");

    Answer answer = fixture.decide("ticket=" + ticket + "&decision=accept&scope=account%2Fall");

    assertThat(answer.status()).isEqualTo(303);
    String location = answer.headers().get("Location");
    assertThat(location).startsWith("http://127.0.0.1:4711/callback?code=");
    assertThat(Fixture.parameters(location)).containsEntry("state", "some state");
    String code = Fixture.parameters(location).get("code");
    assertThat(fixture.token(Fixture.redemption(code)).json().get("scope").asString())
        .isEqualTo("account/all");
  }

  @Test
  void decide_refused_sendsAccessDenied() {
    String ticket = Fixture.hidden(fixture.authorize(query), "ticket");

    Answer answer = fixture.decide("ticket=" + ticket + "&decision=refuse&scope=account%2Fall");

    assertThat(Fixture.parameters(answer.headers().get("Location")))
        .containsEntry("error", "access_denied")
        .containsEntry("state", "some state")
        .doesNotContainKey("code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&scope=", "&scope=all", "&scope=account%2Fall&scope=all"})
  void decide_noneOrOtherScopes_asksAgain(String scopes) {
    String ticket = Fixture.hidden(fixture.authorize(query), "ticket");

    Answer again = fixture.decide("ticket=" + ticket + "&decision=accept" + scopes);

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.html()).contains("Choose one of the offered scopes", ticket);
    assertThat(
            fixture.decide("ticket=" + ticket + "&decision=accept&scope=account%2Fall").headers())
        .containsKey("Location");
  }

  @Test
  void decide_twice_isRefused() {
    String form =
        "ticket=" + Fixture.hidden(fixture.authorize(query), "ticket") + "&decision=refuse";

    assertThat(fixture.decide(form).status()).isEqualTo(303);
    assertThat(fixture.decide(form).status()).isEqualTo(400);
  }

  @Test
  void decide_tooLate_isRefused() {
    String ticket = Fixture.hidden(fixture.authorize(query), "ticket");
    fixture.clock.advance(Duration.ofMinutes(10));

    assertThat(fixture.decide("ticket=" + ticket + "&decision=refuse").status()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "decision=accept&scope=all", "ticket=1&decision=accept&scope=all"})
  void decide_noTicket_isRefused(String form) {
    assertThat(fixture.decide(form).status()).isEqualTo(400);
  }

  @Test
  void answer_otherVerbOrNoForm_isRefused() {
    ApiRequest put = new ApiRequest("PUT", AuthorizeEndpoint.PATH, Map.of(), new byte[0]);
    ApiRequest post = new ApiRequest("POST", AuthorizeEndpoint.PATH, Map.of(), new byte[0]);

    assertThat(fixture.side(put).status()).isEqualTo(405);
    assertThat(fixture.side(post).status()).isEqualTo(400);
  }

  // What is told to the user, since it is not sure who asks.

  @ParameterizedTest
  @CsvSource({
    "client_id, ''",
    "client_id, nobody",
    "client_id, service",
    "redirect_uri, ''",
    "redirect_uri, https://evil.example/",
    "redirect_uri, http://127.0.0.1:4711@evil.example/",
    "redirect_uri, https://web.example/callback?tenant=1",
  })
  void authorize_notSureWhoAsks_redirectsNobody(String name, String value) {
    query.put(name, value);

    Answer page = fixture.authorize(query);

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.html()).contains("The application&#39;s request is wrong");
    assertThat(page.headers()).doesNotContainKey("Location");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"client_id=web", "redirect_uri=https%3A%2F%2Fevil.example%2F", "client_id="})
  void authorize_clientOrRedirectUriTwice_redirectsNobody(String more) {
    Answer page = fixture.authorize(Fixture.encoded(query) + "&" + more);

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.headers()).doesNotContainKey("Location");
  }

  @Test
  void authorize_markupInTheClientId_isText() {
    query.put("client_id", "\"><script>alert(1)</script>");

    assertThat(fixture.authorize(query).html())
        .doesNotContain("<script")
        .contains("&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  }

  @Test
  void authorize_markupInTheRedirectUri_isText() {
    query.put("redirect_uri", "http://127.0.0.1/?a='&b");

    assertThat(fixture.authorize(query).html()).contains("?a=&#39;&amp;b");
  }

  // What is told to the application.

  @ParameterizedTest
  @CsvSource({
    "response_type, '', invalid_request",
    "response_type, token, unsupported_response_type",
    "code_challenge, '', invalid_request",
    "code_challenge, short, invalid_request",
    "code_challenge_method, '', invalid_request",
    "code_challenge_method, plain, invalid_request",
    "scope, account/read, invalid_scope",
    "scope, all nonsense, invalid_scope",
  })
  void authorize_requestNotInOrder_tellsTheApplication(String name, String value, String error) {
    query.put(name, value);

    Answer answer = fixture.authorize(query);

    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.headers().get("Location")).startsWith(Fixture.CALLBACK + "?");
    assertThat(Fixture.parameters(answer.headers().get("Location")))
        .containsEntry("error", error)
        .containsEntry("state", "some state");
  }

  @Test
  void authorize_parameterTwice_tellsTheApplication() {
    Answer answer = fixture.authorize(Fixture.encoded(query) + "&state=other");

    assertThat(Fixture.parameters(answer.headers().get("Location")))
        .containsEntry("error", "invalid_request")
        .doesNotContainKey("state");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<script>alert(1)</script>", "a&code=forged#x", "\r\nSet-Cookie: a=b", "é %2B+"})
  void authorize_anyState_comesBackAsItIsAndNothingElse(String state) {
    query.put("state", state);

    String location = fixture.authentication.signIn(Fixture.encoded(query), null);

    assertThat(location).matches("[!-~]+").doesNotContain("<", "#", "forged&");
    assertThat(Fixture.parameters(location))
        .containsEntry("state", state)
        .containsOnlyKeys("error", "error_description", "state");
  }

  @Test
  void authorize_noState_noneComesBack() {
    query.remove("state");

    assertThat(Fixture.parameters(fixture.authentication.signIn(Fixture.encoded(query), null)))
        .doesNotContainKey("state");
  }

  @Test
  void authorize_clientWithASecret_mayLeaveTheChallengeOut() {
    query.put("client_id", "web");
    query.put("redirect_uri", "https://web.example/callback?tenant=1");
    query.remove("code_challenge");
    query.remove("code_challenge_method");

    assertThat(fixture.authorize(query).status()).isEqualTo(200);
    assertThat(fixture.authentication.signIn(Fixture.encoded(query), Set.of("account/all")))
        .startsWith("https://web.example/callback?tenant=1&code=");
  }

  @Test
  void signIn_requestThatNobodyIsSentBackFrom_fails() {
    query.put("client_id", "nobody");
    assertThatThrownBy(() -> fixture.authentication.signIn(Fixture.encoded(query), Set.of("all")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("There is no client 'nobody'");

    String inOrder = Fixture.encoded(Fixture.signIn());
    assertThatThrownBy(() -> fixture.authentication.signIn(inOrder, Set.of("all")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("scopes");
  }
}
