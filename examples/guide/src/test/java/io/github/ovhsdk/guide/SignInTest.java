package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2Tokens;
import io.github.ovhsdk.core.error.ForbiddenException;
import io.github.ovhsdk.sandbox.Sandbox;
import io.github.ovhsdk.v1.vps.VpsApi;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The kinds of credentials, each called with. */
class SignInTest {

  @RegisterExtension final GuideSandbox ovh = new GuideSandbox();

  @TempDir private Path folder;

  @Test
  void serviceAccount_ofTheSandbox_calls() {
    try (OvhClient account =
        SignIn.serviceAccount(ovh.endpoint(), Sandbox.CLIENT_ID, Sandbox.CLIENT_SECRET)) {
      assertThat(GuideSandbox.zones(account)).isNotEmpty();
    }
  }

  @Test
  void others_withSecrets_showNone() {
    assertThat(SignIn.others("token-1", "key-1", "secret-1", "consumer-1"))
        .hasSize(3)
        .noneMatch(each -> each.toString().contains("-1"));
    assertThat(SignIn.narrow("id", "secret")).isNotNull();
  }

  @Test
  void askForConsumerKey_userValidates_answersAClientThatCalls() {
    try (OvhClient anonymous =
        OvhClient.builder().endpoint(ovh.endpoint()).credentials(Credentials.none()).build()) {
      OvhClient user =
          SignIn.askForConsumerKey(
              anonymous,
              Sandbox.APPLICATION_KEY,
              Sandbox.APPLICATION_SECRET,
              said -> validate(said.replace("Please sign in at ", "")));

      assertThat(GuideSandbox.zones(user)).isNotEmpty();
      assertThatThrownBy(() -> user.api(VpsApi.class).listVps().execute())
          .isInstanceOf(ForbiddenException.class);
    }
  }

  /** Does what a user does with the page in a browser. */
  private static void validate(String validationUrl) {
    String[] pageAndForm = validationUrl.split("\\?", 2);
    HttpRequest decision =
        HttpRequest.newBuilder(URI.create(pageAndForm[0]))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(pageAndForm[1] + "&decision=validate"))
            .build();
    try {
      HttpClient.newHttpClient().send(decision, BodyHandlers.discarding());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void signedInUser_storedTokens_areRenewedAndSaved() {
    OAuth2Tokens before = ovh.sandbox().userTokens("product/domain/all");
    FileTokenStore store = new FileTokenStore(folder.resolve("tokens"));
    store.save(before);
    ovh.sandbox().expireTokens();

    try (OvhClient user = SignIn.signedInUser(ovh.endpoint(), store, Sandbox.SIGN_IN_CLIENT_ID)) {
      assertThat(GuideSandbox.zones(user)).isNotEmpty();
    }

    assertThat(ovh.statuses("v1 GET /domain/zone")).containsExactly(401, 200);
    assertThat(store.load().orElseThrow().refreshToken())
        .isPresent()
        .isNotEqualTo(before.refreshToken());
  }

  @Test
  void asSomebodyElse_theirCredentials_areSent() {
    String token = ovh.sandbox().userTokens("product/domain/all").accessToken();

    assertThat(SignIn.asSomebodyElse(ovh.client(), Credentials.bearer(token))).isNotEmpty();

    assertThat(ovh.sandbox().calls())
        .singleElement()
        .satisfies(call -> assertThat(call.caller()).contains(Sandbox.SIGN_IN_CLIENT_ID));
  }
}
