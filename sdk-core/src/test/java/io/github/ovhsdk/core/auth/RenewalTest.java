package io.github.ovhsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.BadRequestException;
import io.github.ovhsdk.core.error.ForbiddenException;
import io.github.ovhsdk.core.error.SignInRequiredException;
import io.github.ovhsdk.core.error.UnauthorizedException;
import io.github.ovhsdk.core.retry.RetryPolicy;
import io.github.ovhsdk.core.retry.StandardRetryPolicy;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.ManyCallers;
import io.github.ovhsdk.core.testing.SampleApi;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whole calls whose credentials the API refuses. */
@Timeout(60)
class RenewalTest {
  private static final Credentials SERVICE_ACCOUNT = OAuth2.clientCredentials("id", "secret");
  private static final Credentials KEYS = Credentials.applicationKey("key", "secret", "consumer");

  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void execute_tokenRefused_isSentOnceMoreWithANewOneWhateverTheVerb() throws Exception {
    token("first");
    server.answer(401, "application/json", "");
    token("second");
    server.answer(204, "application/json", "");

    api(SERVICE_ACCOUNT).refresh("zone").execute();

    assertThat(authorizations()).containsExactly("none", "Bearer first", "none", "Bearer second");
  }

  @Test
  void execute_newTokenRefusedToo_surfaces() {
    token("first");
    server.answer(401, "application/json", "");
    token("second");
    server.answer(401, "application/json", "");

    assertThatThrownBy(() -> api(SERVICE_ACCOUNT).refresh("zone").execute())
        .isInstanceOf(UnauthorizedException.class);
    assertThat(server.requestCount()).isEqualTo(4);
  }

  @Test
  void execute_callNotGranted_renewsNothing() {
    token("first");
    server.answer(403, "application/json", "{\"errorCode\": \"NOT_GRANTED_CALL\"}");

    assertThatThrownBy(() -> api(SERVICE_ACCOUNT).refresh("zone").execute())
        .isInstanceOf(ForbiddenException.class);
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void execute_bearerTokenRefused_surfacesAtOnce() {
    server.answer(401, "application/json", "");

    assertThatThrownBy(() -> api(Credentials.bearer("only")).refresh("zone").execute())
        .isInstanceOf(UnauthorizedException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void execute_tokenOfASignInRefused_isRefreshed() throws Exception {
    server.answer(403, "application/json", "{\"errorCode\": \"INVALID_CREDENTIAL\"}");
    token("second");
    server.answer(204, "application/json", "");
    OAuth2Tokens given = OAuth2Tokens.builder("first").refreshToken("refresh").build();

    api(OAuth2.refreshing(given, "id")).refresh("zone").execute();

    assertThat(authorizations()).containsExactly("Bearer first", "none", "Bearer second");
  }

  @Test
  void execute_refreshRefusedToo_saysToSignInAgain() {
    server.answer(401, "application/json", "");
    server.answer(400, "application/json", "{\"error\": \"invalid_grant\"}");
    OAuth2Tokens given = OAuth2Tokens.builder("first").refreshToken("refresh").build();

    assertThatThrownBy(() -> api(OAuth2.refreshing(given, "id")).refresh("zone").execute())
        .isInstanceOf(SignInRequiredException.class);
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void execute_tokenMissing_isNotTriedAgainWhereOnlyASignInHelps() {
    OAuth2Tokens given = OAuth2Tokens.builder("first").expiresAt(Instant.EPOCH).build();

    assertThatThrownBy(() -> api(OAuth2.refreshing(given, "id")).getAnything().execute())
        .isInstanceOf(SignInRequiredException.class)
        .hasNoSuppressedExceptions();
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void execute_signatureRefusedAndClockHasChanged_isSignedAndSentOnceMore() throws Exception {
    long now = Instant.now().getEpochSecond();
    server.answer(String.valueOf(now));
    server.answer(400, "application/json", "{\"errorCode\": \"INVALID_SIGNATURE\"}");
    server.answer(String.valueOf(now + 3_600));
    server.answer(204, "application/json", "");

    api(KEYS).refresh("zone").execute();

    server.request();
    long first = Long.parseLong(server.request().getHeaders().get("X-Ovh-Timestamp"));
    server.request();
    long second = Long.parseLong(server.request().getHeaders().get("X-Ovh-Timestamp"));
    assertThat(second - first).isBetween(3_590L, 3_630L);
  }

  @Test
  void execute_signatureRefusedAndClockIsRight_surfaces() {
    server.answer(String.valueOf(Instant.now().getEpochSecond()));
    server.answer(400, "application/json", "{\"errorCode\": \"INVALID_SIGNATURE\"}");
    server.answer(String.valueOf(Instant.now().getEpochSecond()));

    assertThatThrownBy(() -> api(KEYS).refresh("zone").execute())
        .isInstanceOf(BadRequestException.class)
        .hasMessageContaining("INVALID_SIGNATURE");
    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void execute_timeFails_isTriedAgainEvenForAPost() {
    server.answer(503, "text/html", "");
    server.answer(String.valueOf(Instant.now().getEpochSecond()));
    server.answer(204, "application/json", "");

    RetryPolicy quick = StandardRetryPolicy.builder().baseDelay(Duration.ofMillis(1)).build();
    api(KEYS).refresh("zone").with(RequestOptions.retryPolicy(quick)).execute();

    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void execute_manyRefusedAtOnce_askForOneToken() throws Exception {
    int threads = 200;
    AtomicInteger tokens = new AtomicInteger();
    try (MockWebServer api = new MockWebServer()) {
      api.setDispatcher(
          new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
              if (request.getTarget().endsWith("/token")) {
                return json(200, "{\"access_token\": \"t" + tokens.incrementAndGet() + "\"}");
              }
              boolean refused = "Bearer t1".equals(request.getHeaders().get("Authorization"));
              return json(refused ? 401 : 200, "{}");
            }
          });
      api.start();
      try (OvhClient client =
          OvhClient.builder()
              .endpoint(Endpoint.custom("http://127.0.0.1:" + api.getPort()))
              .credentials(SERVICE_ACCOUNT)
              .build()) {
        SampleApi sample = client.api(SampleApi.class);

        assertThat(ManyCallers.call(threads, () -> sample.getAnything().execute()))
            .doesNotContainNull();
      }
    }
    assertThat(tokens).hasValue(2);
  }

  private static MockResponse json(int status, String body) {
    return new MockResponse.Builder()
        .code(status)
        .addHeader("Content-Type", "application/json")
        .body(body)
        .build();
  }

  private void token(String token) {
    server.answer("{\"access_token\": \"" + token + "\", \"expires_in\": 3600}");
  }

  private List<String> authorizations() throws InterruptedException {
    return IntStream.range(0, server.requestCount()).mapToObj(i -> authorization()).toList();
  }

  private String authorization() {
    try {
      String header = server.request().getHeaders().get("Authorization");
      return header == null ? "none" : header;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private SampleApi api(Credentials credentials) {
    return server.client(server.builder().credentials(credentials)).api(SampleApi.class);
  }
}
