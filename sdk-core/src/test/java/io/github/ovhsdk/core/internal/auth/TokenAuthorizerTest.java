package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.internal.http.StepFailedException;
import io.github.ovhsdk.core.internal.http.WaitLimit;
import io.github.ovhsdk.core.testing.TestLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TokenAuthorizerTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");
  private static final Request REQUEST =
      new Request.Builder().url("https://eu.api.ovh.com/v1/me").build();
  private static final ApiError REFUSED = ApiError.builder(401).build();

  private final AtomicInteger requests = new AtomicInteger();
  private final TestLimit limit = TestLimit.of(Duration.ofSeconds(20));
  private volatile boolean failing;

  private final TokenAuthorizer authorizer =
      new TokenAuthorizer(
          new TokenEndpoint(new OkHttpClient(), URI.create("https://auth.example/token"), "sdk/1"),
          this::next,
          () -> NOW);

  @AfterEach
  void close() {
    authorizer.close();
  }

  @Test
  void renew_refusedToken_isReplaced() throws IOException {
    Request refused = authorised(REQUEST, limit);

    assertThat(authorizer.renew(refused, REFUSED, limit)).isTrue();

    assertThat(token(refused)).isEqualTo("Bearer token-1");
    assertThat(token(authorised(REQUEST, limit))).isEqualTo("Bearer token-2");
    assertThat(requests).hasValue(2);
  }

  @Test
  void renew_tokenThatAnotherCallRenewed_asksForNoOther() throws IOException {
    Request refused = authorised(REQUEST, limit);
    authorizer.renew(refused, REFUSED, limit);

    assertThat(authorizer.renew(refused, REFUSED, limit)).isTrue();

    assertThat(requests).hasValue(2);
  }

  @Test
  void renew_callNotGranted_keepsTheToken() throws IOException {
    Request refused = authorised(REQUEST, limit);
    ApiError notGranted = ApiError.builder(403).errorCode("NOT_GRANTED_CALL").build();

    assertThat(authorizer.renew(refused, notGranted, limit)).isFalse();

    assertThat(token(authorised(REQUEST, limit))).isEqualTo("Bearer token-1");
  }

  @Test
  void renew_requestWithoutToken_doesNothing() throws IOException {
    assertThat(authorizer.renew(REQUEST, REFUSED, limit)).isFalse();

    assertThat(requests).hasValue(0);
  }

  @Test
  void renew_noNewToken_failsTyped() throws IOException {
    Request refused = authorised(REQUEST, limit);
    failing = true;

    assertThatThrownBy(() -> authorizer.renew(refused, REFUSED, limit))
        .isInstanceOf(StepFailedException.class)
        .hasCauseInstanceOf(TokenException.class);

    failing = false;
    assertThat(token(authorised(REQUEST, limit))).isEqualTo("Bearer token-3");
  }

  @Test
  void renew_manyAtOnce_askForOneToken() throws Exception {
    int threads = 200;
    ExecutorService callers = Executors.newFixedThreadPool(threads);
    CyclicBarrier together = new CyclicBarrier(threads);
    try {
      List<CompletableFuture<String>> tokens =
          IntStream.range(0, threads)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> renewTogether(together), callers))
              .toList();

      assertThat(tokens).allSatisfy(token -> assertThat(token.join()).isEqualTo("Bearer token-2"));
      assertThat(requests).hasValue(2);
    } finally {
      callers.shutdownNow();
    }
  }

  private String renewTogether(CyclicBarrier together) {
    try {
      Request refused = authorised(REQUEST, limit);
      together.await(10, TimeUnit.SECONDS);
      assertThat(authorizer.renew(refused, REFUSED, limit)).isTrue();
      return token(authorised(REQUEST, limit));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private AccessToken next() {
    int number = requests.incrementAndGet();
    if (failing) {
      throw new TokenException("refused", 401, "invalid_client", null);
    }
    return new AccessToken("token-" + number, NOW, Duration.ofHours(1));
  }

  private static String token(Request request) {
    return request.header("Authorization");
  }

  private Request authorised(Request request, WaitLimit limit) throws IOException {
    Request.Builder authorised = request.newBuilder();
    authorizer.authorise(request, authorised, limit);
    return authorised.build();
  }
}
