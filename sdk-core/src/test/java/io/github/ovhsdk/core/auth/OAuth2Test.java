package io.github.ovhsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.ClientCredentialsGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.SampleApi;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Exception;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import no.nav.security.mock.oauth2.token.OAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Client credentials against an OAuth2 server that knows nothing of us. */
class OAuth2Test {
  private static final Credentials CREDENTIALS = OAuth2.clientCredentials("id", "secret");

  private static final MockOAuth2Server OAUTH2 = new MockOAuth2Server();

  @RegisterExtension final ApiServer server = new ApiServer();

  @BeforeAll
  static void startOAuth2() {
    OAUTH2.start();
  }

  @AfterAll
  static void stopOAuth2() {
    OAUTH2.shutdown();
  }

  @Test
  void clientCredentials_firstCall_obtainsATokenAndSendsIt() throws Exception {
    server.answer("{}");

    api(OAuth2.clientCredentials("the-id", "the-secret", "product/vps/all"))
        .getAnything()
        .execute();

    String header = server.request().getHeaders().get("Authorization");
    assertThat(header).startsWith("Bearer ");
    JWTClaimsSet claims = SignedJWT.parse(header.substring("Bearer ".length())).getJWTClaimsSet();
    assertThat(claims.getSubject()).isEqualTo("the-id");
    assertThat(claims.getAudience()).containsExactly("product/vps/all");

    // The request as another implementation of OAuth2 understands it.
    TokenRequest request = tokenRequest();
    assertThat(request.getAuthorizationGrant()).isInstanceOf(ClientCredentialsGrant.class);
    assertThat(request.getClientAuthentication())
        .isInstanceOfSatisfying(
            ClientSecretPost.class,
            post -> {
              assertThat(post.getClientID().getValue()).isEqualTo("the-id");
              assertThat(post.getClientSecret().getValue()).isEqualTo("the-secret");
            });
    assertThat(request.getScope()).hasToString("product/vps/all");
  }

  @Test
  void clientCredentials_manyCallsAtOnce_obtainOneToken() throws Exception {
    IntStream.range(0, 50).forEach(i -> server.answer("{}"));
    SampleApi api = api(CREDENTIALS);

    List<? extends CompletableFuture<?>> calls =
        IntStream.range(0, 50).mapToObj(i -> api.getAnything().executeAsync()).toList();

    assertThat(calls).allSatisfy(call -> assertThat(call.join()).isNotNull());
    tokenRequest();
    assertThatThrownBy(() -> OAUTH2.takeRequest(50, TimeUnit.MILLISECONDS))
        .hasMessageContaining("no request found");
  }

  @Test
  void clientCredentials_operationThatNeedsNone_obtainsNoToken() throws InterruptedException {
    server.answer("7");
    SampleApi api = ownTokens();

    api.getTime().execute();
    api.getAnything().prepare();

    assertThat(server.request().getHeaders().get("Authorization")).isNull();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void clientCredentials_refused_failsTypedAndSendsNothing() {
    server.answer(401, "application/json", "{\"error\": \"invalid_client\"}");
    SampleApi api = ownTokens();

    assertThatThrownBy(() -> api.getAnything().execute())
        .isInstanceOfSatisfying(
            TokenException.class, e -> assertThat(e.errorCode()).contains("invalid_client"))
        .hasMessageContaining("status 401, invalid_client");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void clientCredentials_wrongSecret_failsTypedWithoutIt() throws Exception {
    OAUTH2.enqueueCallback(
        checking(
            request ->
                request.getClientAuthentication() instanceof ClientSecretPost post
                    && post.getClientSecret().getValue().equals("the-secret"),
            OAuth2Error.INVALID_CLIENT));

    assertThatThrownBy(
            () -> api(OAuth2.clientCredentials("the-id", "hunter2")).getAnything().execute())
        .isInstanceOfSatisfying(
            TokenException.class, e -> assertThat(e.errorCode()).contains("invalid_client"))
        .hasMessageContaining("Are client id and secret right")
        .hasMessageNotContaining("hunter2");
    assertThat(server.requestCount()).isZero();
    tokenRequest();
  }

  @Test
  void clientCredentials_scopeRefused_namesIt() throws Exception {
    OAUTH2.enqueueCallback(
        checking(
            request -> request.getScope().toString().equals("all"), OAuth2Error.INVALID_SCOPE));

    assertThatThrownBy(
            () ->
                api(OAuth2.clientCredentials("id", "secret", "account/read"))
                    .getAnything()
                    .execute())
        .isInstanceOfSatisfying(
            TokenException.class, e -> assertThat(e.errorCode()).contains("invalid_scope"))
        .hasMessageContaining("the scope 'account/read' allowed?");
    tokenRequest();
  }

  @Test
  void clientCredentials_tokenEndpointAnswersHtml_failsTyped() {
    server.answer(200, "text/html", "<html>");

    assertThatThrownBy(() -> ownTokens().getAnything().execute())
        .isInstanceOf(TokenException.class)
        .hasMessageContaining("the answer holds no token");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void clientCredentials_refusedThenGranted_recovers() {
    server.answer(400, "application/json", "{\"error\": \"invalid_client\"}");
    server.answer("{\"access_token\": \"abc\", \"expires_in\": 3600}");
    server.answer("{}");
    SampleApi api = ownTokens();

    assertThatThrownBy(() -> api.getAnything().execute()).isInstanceOf(TokenException.class);

    assertThat(api.getAnything().execute()).isNotNull();
  }

  @Test
  void clientCredentials_silentTokenEndpoint_keepsTheDeadline() {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    SampleApi api = ownTokens();

    assertThatThrownBy(
            () -> api.getAnything().with(RequestOptions.timeout(Duration.ofMillis(100))).execute())
        .isInstanceOf(CallTimeoutException.class);
  }

  /**
   * Returns a callback that has the OAuth2 server refuse requests which are not as they should be.
   */
  private static OAuth2TokenCallback checking(
      Predicate<TokenRequest> right, ErrorObject otherwise) {
    return new DefaultOAuth2TokenCallback("ovh") {
      @Override
      public String subject(TokenRequest request) {
        if (!right.test(request)) {
          throw new OAuth2Exception(otherwise, otherwise.getDescription());
        }
        return super.subject(request);
      }
    };
  }

  private TokenRequest tokenRequest() throws Exception {
    okhttp3.mockwebserver.RecordedRequest recorded = OAUTH2.takeRequest(5, TimeUnit.SECONDS);
    HTTPRequest http = new HTTPRequest(HTTPRequest.Method.POST, recorded.getRequestUrl().uri());
    http.setContentType(recorded.getHeader("Content-Type"));
    http.setBody(recorded.getBody().readUtf8());
    return TokenRequest.parse(http);
  }

  private SampleApi api(Credentials credentials) {
    Endpoint endpoint = Endpoint.custom(server.url(), OAUTH2.tokenEndpointUrl("ovh").toString());
    return server
        .client(server.builder().endpoint(endpoint).credentials(credentials))
        .api(SampleApi.class);
  }

  /** Returns the interface of a client whose tokens come from the API's own server. */
  private SampleApi ownTokens() {
    return server.client(server.builder().credentials(CREDENTIALS)).api(SampleApi.class);
  }
}
