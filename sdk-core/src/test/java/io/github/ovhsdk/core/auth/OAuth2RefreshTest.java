package io.github.ovhsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.token.Tokens;
import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.error.SignInRequiredException;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.SampleApi;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A user's tokens against an OAuth2 server that knows nothing of us, gives a new refresh token each
 * time. Another implementation of OAuth2 signs in.
 */
class OAuth2RefreshTest {
  private final MockOAuth2Server oauth2 =
      new MockOAuth2Server(new OAuth2Config(false, null, null, true));

  @RegisterExtension final ApiServer server = new ApiServer();

  @BeforeEach
  void startOAuth2() {
    oauth2.start();
  }

  @AfterEach
  void stopOAuth2() {
    oauth2.shutdown();
  }

  @Test
  void refreshing_expiredToken_isRenewedAndSavedBeforeItIsSent() throws Exception {
    OAuth2Tokens given = signIn();
    Store store = new Store(expired(given));
    server.answer("{}");

    api(OAuth2.refreshing(store, "the-client")).getAnything().execute();

    OAuth2Tokens saved = store.saved.get(0);
    assertThat(store.saved).hasSize(1);
    assertThat(saved.accessToken()).isNotEqualTo(given.accessToken());
    assertThat(saved.refreshToken()).isPresent().isNotEqualTo(given.refreshToken());
    assertThat(saved.expiresAt().orElseThrow()).isAfter(Instant.now());
    assertThat(server.request().getHeaders().get("Authorization"))
        .isEqualTo("Bearer " + saved.accessToken());

    // The request as another implementation of OAuth2 understands it.
    TokenRequest request = lastTokenRequest();
    assertThat(request.getAuthorizationGrant())
        .isInstanceOfSatisfying(
            RefreshTokenGrant.class,
            grant ->
                assertThat(grant.getRefreshToken().getValue())
                    .isEqualTo(given.refreshToken().orElseThrow()));
    assertThat(request.getClientID()).isEqualTo(new ClientID("the-client"));
    assertThat(request.getScope()).isNull();
  }

  @Test
  void refreshing_tokensOfAnEarlierRun_areUsedOn() throws Exception {
    Store store = new Store(expired(signIn()));
    server.answer("{}");
    server.answer("{}");
    server.answer("{}");
    api(OAuth2.refreshing(store, "the-client")).getAnything().execute();

    // A new client with the same store, as after a restart: once as it is, once after its expiry.
    api(OAuth2.refreshing(store, "the-client")).getAnything().execute();
    assertThat(store.saved).hasSize(1);
    store.tokens = expired(store.tokens);
    api(OAuth2.refreshing(store, "the-client")).getAnything().execute();

    assertThat(store.saved).hasSize(2);
  }

  @Test
  void refreshing_refreshTokenRefused_saysToSignInAgain() {
    oauth2.enqueueCallback(
        new DefaultOAuth2TokenCallback("ovh") {
          @Override
          public String subject(TokenRequest request) {
            throw new OAuth2Exception(OAuth2Error.INVALID_GRANT, "no hunter2");
          }
        });
    OAuth2Tokens unknown = expired(OAuth2Tokens.builder("hunter1").refreshToken("hunter2").build());

    assertThatThrownBy(() -> api(OAuth2.refreshing(unknown, "the-client")).getAnything().execute())
        .isInstanceOfSatisfying(
            SignInRequiredException.class, e -> assertThat(e.errorCode()).contains("invalid_grant"))
        .hasMessageContaining("sign in again")
        .hasMessageNotContaining("hunter");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void refreshing_tokenThatLives_isSentAsItIs() throws Exception {
    OAuth2Tokens given = signIn();
    server.answer("{}");

    api(OAuth2.refreshing(given, "the-client", "the-secret")).getAnything().execute();

    assertThat(server.request().getHeaders().get("Authorization"))
        .isEqualTo("Bearer " + given.accessToken());
  }

  /** Signs a user in at the OAuth2 server, with means that are not ours. */
  private OAuth2Tokens signIn() throws Exception {
    HttpUrl authorize =
        oauth2
            .authorizationEndpointUrl("ovh")
            .newBuilder()
            .addQueryParameter("client_id", "the-client")
            .addQueryParameter("response_type", "code")
            .addQueryParameter("scope", "openid all")
            .addQueryParameter("redirect_uri", "http://127.0.0.1/callback")
            .addQueryParameter("state", "1")
            .addQueryParameter("nonce", "2")
            .build();
    OkHttpClient browser = new OkHttpClient.Builder().followRedirects(false).build();
    String code;
    try (Response response =
        browser.newCall(new Request.Builder().url(authorize).build()).execute()) {
      code = HttpUrl.get(response.header("Location")).queryParameter("code");
    }
    AuthorizationGrant grant =
        new AuthorizationCodeGrant(
            new AuthorizationCode(code), URI.create("http://127.0.0.1/callback"));
    TokenRequest request =
        new TokenRequest(
            oauth2.tokenEndpointUrl("ovh").uri(), new ClientID("the-client"), grant, null);
    Tokens tokens =
        TokenResponse.parse(request.toHTTPRequest().send()).toSuccessResponse().getTokens();
    return OAuth2Tokens.builder(tokens.getAccessToken().getValue())
        .refreshToken(tokens.getRefreshToken().getValue())
        .expiresAt(Instant.now().plusSeconds(tokens.getAccessToken().getLifetime()))
        .scopes(List.of("all"))
        .build();
  }

  private static OAuth2Tokens expired(OAuth2Tokens tokens) {
    return tokens.toBuilder().expiresAt(Instant.now().minusSeconds(1)).build();
  }

  private TokenRequest lastTokenRequest() throws Exception {
    okhttp3.mockwebserver.RecordedRequest last = oauth2.takeRequest(5, TimeUnit.SECONDS);
    while (!last.getBody().clone().readUtf8().contains("refresh_token")) {
      last = oauth2.takeRequest(5, TimeUnit.SECONDS);
    }
    HTTPRequest http = new HTTPRequest(HTTPRequest.Method.POST, last.getRequestUrl().uri());
    http.setContentType(last.getHeader("Content-Type"));
    http.setBody(last.getBody().readUtf8());
    return TokenRequest.parse(http);
  }

  private SampleApi api(Credentials credentials) {
    Endpoint endpoint = Endpoint.custom(server.url(), oauth2.tokenEndpointUrl("ovh").toString());
    return server
        .client(server.builder().endpoint(endpoint).credentials(credentials))
        .api(SampleApi.class);
  }

  private static final class Store implements OAuth2TokenStore {
    private final List<OAuth2Tokens> saved = new CopyOnWriteArrayList<>();
    private volatile OAuth2Tokens tokens;

    Store(OAuth2Tokens tokens) {
      this.tokens = tokens;
    }

    @Override
    public Optional<OAuth2Tokens> load() {
      return Optional.of(tokens);
    }

    @Override
    public void save(OAuth2Tokens tokens) {
      this.tokens = tokens;
      saved.add(tokens);
    }
  }
}
