package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.auth.OAuth2Tokens;
import io.github.ovhsdk.core.error.ForbiddenException;
import io.github.ovhsdk.core.error.SignInRequiredException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.json.JsonValue;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import retrofit2.http.GET;
import retrofit2.http.Path;

/** Scopes and the end of tokens, as the SDK's own client meets them. */
class ScopeTest {

  @OvhApi("v1 /me")
  interface MeApi {

    @GET("v1/me")
    ApiCall<JsonValue> getMe();

    @GET("v1/vps/{serviceName}")
    ApiCall<JsonValue> getVps(@Path(value = "serviceName", encoded = true) String serviceName);
  }

  @Test
  void client_operationOutsideOfItsScopes_isToldWhatIsMissing() {
    try (Sandbox sandbox = Sandbox.start();
        OvhClient client = client(sandbox, serviceAccount("account/all"))) {
      MeApi me = client.api(MeApi.class);

      assertThat(me.getMe().execute()).isNotNull();
      assertThatThrownBy(() -> me.getVps("vps-1").execute())
          .isInstanceOfSatisfying(
              ForbiddenException.class,
              error -> assertThat(error.missingIamActions()).containsExactly("vps:apiovh:get"))
          .hasMessageContaining("product/vps/all");
    }
  }

  @Test
  void client_scopesOfAnotherEndpoint_areHeldAgainstIt() {
    try (Sandbox sandbox = Sandbox.builder().scopesOf(Endpoint.KIMSUFI_EU).start();
        OvhClient client = client(sandbox, serviceAccount("openid"))) {
      assertThat(client.api(MeApi.class).getVps("vps-1").execute()).isNotNull();
    }
  }

  @Test
  void client_unknownScope_getsNoToken() {
    try (Sandbox sandbox = Sandbox.start();
        OvhClient client = client(sandbox, serviceAccount("account/read"))) {
      assertThatThrownBy(() -> client.api(MeApi.class).getMe().execute())
          .isInstanceOf(TokenException.class)
          .hasMessageContaining("invalid_scope")
          .hasMessageNotContaining(Sandbox.CLIENT_SECRET);
    }
  }

  @Test
  void client_anotherServiceAccount_signsIn() {
    Credentials other = OAuth2.clientCredentials("other", "other-secret");
    try (Sandbox sandbox = Sandbox.builder().serviceAccount("other", "other-secret").start();
        OvhClient client = client(sandbox, other)) {
      assertThat(client.api(MeApi.class).getMe().execute()).isNotNull();
    }
  }

  @Test
  void start_oneClientTwice_isRefused() {
    Sandbox.Builder builder = Sandbox.builder().serviceAccount(Sandbox.CLIENT_ID, "other-secret");

    assertThatThrownBy(builder::start)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("other-secret");
  }

  @Test
  void client_tokenThatHasExpired_isRenewedUntilTheSessionIsOver() {
    MutableClock clock = new MutableClock();
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
        OvhClient client =
            client(sandbox, OAuth2.refreshing(signedIn(sandbox), Sandbox.SIGN_IN_CLIENT_ID))) {
      MeApi me = client.api(MeApi.class);
      me.getMe().execute();

      clock.advance(Duration.ofHours(1));
      assertThat(me.getMe().execute()).isNotNull();
      clock.advance(Duration.ofHours(1));
      assertThat(me.getMe().execute()).isNotNull();
      clock.advance(Duration.ofDays(30));
      assertThatThrownBy(() -> me.getMe().execute()).isInstanceOf(SignInRequiredException.class);
    }
  }

  /** Signs in without a browser. */
  private static OAuth2Tokens signedIn(Sandbox sandbox) {
    String callback = "http://127.0.0.1:4711/";
    // Of RFC 7636, appendix B.
    String challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
    String verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    URI back =
        sandbox.signIn(
            URI.create(
                sandbox.authorizeUrl()
                    + "?response_type=code&client_id=sandbox-app&redirect_uri="
                    + callback
                    + "&code_challenge_method=S256&code_challenge="
                    + challenge),
            "account/all");
    String body =
        new Http(sandbox)
            .postForm(
                "/auth/oauth2/token",
                "grant_type=authorization_code&client_id=sandbox-app&"
                    + back.getRawQuery()
                    + "&redirect_uri="
                    + callback
                    + "&code_verifier="
                    + verifier)
            .body();
    JsonValue tokens = JsonValue.parse(body);
    return OAuth2Tokens.builder(tokens.get("access_token").asString())
        .refreshToken(tokens.get("refresh_token").asString())
        .build();
  }

  private static Credentials serviceAccount(String scope) {
    return OAuth2.clientCredentials(Sandbox.CLIENT_ID, Sandbox.CLIENT_SECRET, scope);
  }

  private static OvhClient client(Sandbox sandbox, Credentials credentials) {
    return OvhClient.builder().endpoint(sandbox.endpoint()).credentials(credentials).build();
  }
}
