package io.github.ovhsdk.guide;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2Tokens;
import io.github.ovhsdk.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    ovh.stub(
        post("/v1/auth/credential")
            .willReturn(
                okJson(
                    "{\"consumerKey\": \"ck\", \"state\": \"pendingValidation\","
                        + " \"validationUrl\": \"https://ovh.example/validate\"}")));
    ovh.stub(get("/v1/auth/currentCredential").willReturn(okJson("{\"status\": \"validated\"}")));
    ovh.stub(
        get("/v1/domain/zone")
            .withHeader("X-Ovh-Consumer", equalTo("ck"))
            .willReturn(okJson("[\"user.example\"]")));
    List<String> said = new ArrayList<>();

    try (OvhClient anonymous =
        OvhClient.builder().endpoint(ovh.endpoint()).credentials(Credentials.none()).build()) {
      OvhClient user = SignIn.askForConsumerKey(anonymous, "ak", "as", said::add);
      assertThat(GuideSandbox.zones(user)).containsExactly("user.example");
    }

    assertThat(said).containsExactly("Please sign in at https://ovh.example/validate");
  }

  @Test
  void signedInUser_storedTokens_areRenewedAndSaved() {
    ovh.stub(
        post("/auth/oauth2/token")
            .withRequestBody(containing("grant_type=refresh_token"))
            .willReturn(
                okJson(
                    "{\"access_token\": \"new\", \"refresh_token\": \"r2\","
                        + " \"token_type\": \"Bearer\", \"expires_in\": 3600}")));
    ovh.stub(
        get("/v1/domain/zone")
            .withHeader("Authorization", equalTo("Bearer new"))
            .willReturn(okJson("[\"example.org\"]")));
    FileTokenStore store = new FileTokenStore(folder.resolve("tokens"));
    store.save(OAuth2Tokens.builder("old").refreshToken("r1").build());

    try (OvhClient user = SignIn.signedInUser(ovh.endpoint(), store, "app")) {
      assertThat(GuideSandbox.zones(user)).containsExactly("example.org");
    }
    assertThat(store.load().orElseThrow().refreshToken()).contains("r2");
  }

  @Test
  void asSomebodyElse_theirCredentials_areSent() {
    ovh.stub(
        get("/v1/domain/zone")
            .withHeader("Authorization", equalTo("Bearer customer"))
            .willReturn(okJson("[\"customer.example\"]")));

    assertThat(SignIn.asSomebodyElse(ovh.client(), Credentials.bearer("customer")))
        .containsExactly("customer.example");
  }
}
