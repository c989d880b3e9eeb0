package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.AccessTokenResponse;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.AuthorizationRequest;
import com.nimbusds.oauth2.sdk.AuthorizationResponse;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.AccessToken;
import com.nimbusds.oauth2.sdk.token.BearerAccessToken;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.oauth2.sdk.token.Tokens;
import io.github.ovhsdk.core.auth.OAuth2Tokens;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A sign-in with the authorization code, as a library that knows nothing of the sandbox does it.
 */
class SignInTest {

  private static final URI CALLBACK = URI.create("http://127.0.0.1:4711/callback");
  private static final ClientID APP = new ClientID(Sandbox.SIGN_IN_CLIENT_ID);
  private static final Scope SCOPE = new Scope("account/all", "product/vps/all");
  private static final Sandbox SANDBOX =
      Sandbox.builder()
          .signInClient("web", "web secret: +%", "https://web.example/callback")
          .start();

  private final Http http = new Http(SANDBOX);
  private final CodeVerifier verifier = new CodeVerifier();
  private final State state = new State();

  @AfterAll
  static void close() {
    SANDBOX.close();
  }

  @Test
  void userTokens_withoutASignIn_areThoseOfOne() throws Exception {
    OAuth2Tokens tokens = SANDBOX.userTokens("account/all", "product/vps/all");

    assertThat(tokens.scopes()).containsExactly("account/all", "product/vps/all");
    assertThat(call("/v1/me", new BearerAccessToken(tokens.accessToken())).statusCode())
        .isEqualTo(200);
    assertThat(call("/v1/domain", new BearerAccessToken(tokens.accessToken())).statusCode())
        .isEqualTo(403);
    RefreshToken refresh = new RefreshToken(tokens.refreshToken().orElseThrow());
    assertThat(redeem(new RefreshTokenGrant(refresh)).getTokens().getAccessToken().getScope())
        .isEqualTo(SCOPE);
  }

  @Test
  void userTokens_noScopeOrUnknown_fail() {
    assertThatThrownBy(SANDBOX::userTokens).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SANDBOX.userTokens("product/nothing/all"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("product/nothing/all");
  }

  @Test
  void signIn_inABrowserWithPkce_givesTokensForTheChosenScopes() throws Exception {
    HttpResponse<String> page = open(request(APP, CALLBACK).build().toURI());
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    HttpResponse<String> decided = accept(page, "account%2Fall");

    AuthorizationResponse response = AuthorizationResponse.parse(location(decided));
    assertThat(response.getState()).isEqualTo(state);
    AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
    Tokens tokens = redeem(new AuthorizationCodeGrant(code, CALLBACK, verifier)).getTokens();

    assertThat(tokens.getAccessToken().getScope()).isEqualTo(new Scope("account/all"));
    assertThat(tokens.getAccessToken().getLifetime()).isEqualTo(3600);
    assertThat(call("/v1/me", tokens.getAccessToken()).statusCode()).isEqualTo(200);
    assertThat(call("/v1/vps", tokens.getAccessToken()).statusCode()).isEqualTo(403);

    Tokens renewed = redeem(new RefreshTokenGrant(tokens.getRefreshToken())).getTokens();
    assertThat(call("/v1/me", renewed.getAccessToken()).statusCode()).isEqualTo(200);
  }

  @Test
  void signIn_ofAClientWithASecret_needsIt() throws Exception {
    ClientID web = new ClientID("web");
    URI callback = URI.create("https://web.example/callback");
    AuthorizationCode code = code(request(web, callback).build().toURI());
    AuthorizationGrant grant = new AuthorizationCodeGrant(code, callback, verifier);

    assertThat(send(new TokenRequest.Builder(tokenUrl(), web, grant).build()).indicatesSuccess())
        .isFalse();
    ClientSecretBasic secret = new ClientSecretBasic(web, new Secret("web secret: +%"));
    assertThat(send(new TokenRequest.Builder(tokenUrl(), secret, grant).build()).indicatesSuccess())
        .isTrue();
  }

  @Test
  void signIn_codeStolen_isWorthNothing() throws Exception {
    AuthorizationCode code = code(request(APP, CALLBACK).build().toURI());

    TokenResponse response =
        send(tokenRequest(new AuthorizationCodeGrant(code, CALLBACK, new CodeVerifier())));

    assertThat(response.toErrorResponse().getErrorObject()).isEqualTo(OAuth2Error.INVALID_GRANT);
  }

  @Test
  void signIn_codeUsedTwice_revokesWhatItGave() throws Exception {
    AuthorizationCode code = code(request(APP, CALLBACK).build().toURI());
    AuthorizationCodeGrant grant = new AuthorizationCodeGrant(code, CALLBACK, verifier);
    Tokens tokens = redeem(grant).getTokens();

    assertThat(send(tokenRequest(grant)).indicatesSuccess()).isFalse();
    assertThat(call("/v1/me", tokens.getAccessToken()).statusCode()).isEqualTo(401);
  }

  @Test
  void refuseSignIn_user_isReportedToTheApplication() throws Exception {
    URI back = SANDBOX.refuseSignIn(request(APP, CALLBACK).build().toURI());

    assertThat(AuthorizationResponse.parse(back).toErrorResponse().getErrorObject())
        .isEqualTo(OAuth2Error.ACCESS_DENIED);
  }

  @Test
  void authorize_plainChallenge_isReportedToTheApplication() throws Exception {
    HttpResponse<String> answer =
        open(
            request(APP, CALLBACK)
                .codeChallenge(verifier, CodeChallengeMethod.PLAIN)
                .build()
                .toURI());

    AuthorizationResponse response = AuthorizationResponse.parse(location(answer));
    assertThat(response.getState()).isEqualTo(state);
    assertThat(response.toErrorResponse().getErrorObject()).isEqualTo(OAuth2Error.INVALID_REQUEST);
  }

  @Test
  void authorize_redirectUriOfSomebodyElse_redirectsNobody() {
    URI url = request(APP, URI.create("https://evil.example/")).build().toURI();

    assertThat(open(url).statusCode()).isEqualTo(400);
    assertThat(open(url).headers().firstValue("Location")).isEmpty();
    assertThatThrownBy(() -> SANDBOX.signIn(url, "account/all"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private AuthorizationRequest.Builder request(ClientID client, URI callback) {
    return new AuthorizationRequest.Builder(ResponseType.CODE, client)
        .endpointURI(SANDBOX.authorizeUrl())
        .redirectionURI(callback)
        .scope(SCOPE)
        .state(state)
        .codeChallenge(verifier, CodeChallengeMethod.S256);
  }

  private HttpResponse<String> open(URI url) {
    return http.call("GET", url.getRawPath() + "?" + url.getRawQuery());
  }

  private HttpResponse<String> accept(HttpResponse<String> page, String scope) {
    String ticket = page.body().replaceFirst("(?s).*name=\"ticket\" value=\"([^\"]*)\".*", "$1");
    return http.postForm(
        SANDBOX.authorizeUrl().getPath(), "ticket=" + ticket + "&decision=accept&scope=" + scope);
  }

  private static URI location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    return URI.create(answer.headers().firstValue("Location").orElseThrow());
  }

  private AuthorizationCode code(URI url) throws Exception {
    return AuthorizationResponse.parse(SANDBOX.signIn(url, "account/all"))
        .toSuccessResponse()
        .getAuthorizationCode();
  }

  private AccessTokenResponse redeem(AuthorizationGrant grant) throws Exception {
    return send(tokenRequest(grant)).toSuccessResponse();
  }

  private static TokenRequest tokenRequest(AuthorizationGrant grant) {
    return new TokenRequest.Builder(tokenUrl(), APP, grant).build();
  }

  private static TokenResponse send(TokenRequest request) throws Exception {
    return TokenResponse.parse(request.toHTTPRequest().send());
  }

  private static URI tokenUrl() {
    return SANDBOX.endpoint().tokenUrl().orElseThrow();
  }

  private HttpResponse<String> call(String path, AccessToken token) {
    return http.call("GET", path, "Authorization", token.toAuthorizationHeader());
  }
}
