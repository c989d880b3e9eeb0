package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.SignInRequiredException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.internal.http.DeadlineExceededException;
import io.github.ovhsdk.core.internal.http.StepFailedException;
import io.github.ovhsdk.core.testing.TestLimit;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class TokenCacheTest {
  private static final Duration HOUR = Duration.ofHours(1);

  private final AtomicInteger requests = new AtomicInteger();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final TestLimit limit = TestLimit.of(Duration.ofSeconds(20));
  private volatile Instant now = Instant.parse("2026-01-31T12:00:00Z");
  private volatile boolean failing;

  @Test
  void get_first_fetches() throws IOException {
    TokenCache cache = new TokenCache(this::next, () -> now, Runnable::run);

    assertThat(cache.get(limit).value()).isEqualTo("token-1");
  }

  @Test
  void get_fresh_isKept() throws IOException {
    TokenCache cache = new TokenCache(this::next, () -> now, Runnable::run);
    cache.get(limit);

    now = now.plusSeconds(3_299);

    assertThat(cache.get(limit).value()).isEqualTo("token-1");
    assertThat(requests).hasValue(1);
  }

  @Test
  void get_stale_isServedWhileOneNewIsFetched() throws IOException {
    TokenCache cache = cacheWithToken();
    now = now.plusSeconds(3_300);

    assertThat(cache.get(limit).value()).isEqualTo("token-1");
    assertThat(cache.get(limit).value()).isEqualTo("token-1");
    assertThat(background).hasSize(1);
    background.remove().run();

    assertThat(cache.get(limit).value()).isEqualTo("token-2");
    assertThat(requests).hasValue(2);
  }

  @Test
  void get_expired_waitsForTheNew() throws IOException {
    TokenCache cache = new TokenCache(this::next, () -> now, Runnable::run);
    cache.get(limit);

    now = now.plusSeconds(3_570);

    assertThat(cache.get(limit).value()).isEqualTo("token-2");
  }

  @Test
  void get_staleAndRenewalFails_isServedAndTriedAgainAfterAPause() throws IOException {
    TokenCache cache = cacheWithToken();
    now = now.plusSeconds(3_300);
    failing = true;

    cache.get(limit);
    background.remove().run();
    assertThat(cache.get(limit).value()).isEqualTo("token-1");
    assertThat(background).isEmpty();

    now = now.plusSeconds(10);
    failing = false;
    cache.get(limit);
    background.remove().run();
    assertThat(cache.get(limit).value()).isEqualTo("token-3");
  }

  @Test
  void get_failure_reachesTheCallerAndIsTriedAgainNextTime() throws IOException {
    TokenCache cache = new TokenCache(this::next, () -> now, Runnable::run);
    failing = true;

    assertThatThrownBy(() -> cache.get(limit))
        .isInstanceOf(StepFailedException.class)
        .cause()
        .isInstanceOfSatisfying(
            TokenException.class,
            e -> {
              assertThat(e).hasMessage("refused");
              assertThat(e.status()).hasValue(401);
              assertThat(e.errorCode()).contains("invalid_client");
            });

    failing = false;
    assertThat(cache.get(limit).value()).isEqualTo("token-2");
  }

  @Test
  void get_unexpectedFailure_isTypedToo() {
    TokenCache cache =
        new TokenCache(
            () -> {
              throw new IllegalStateException("bug");
            },
            () -> now,
            Runnable::run);

    assertThatThrownBy(() -> cache.get(limit))
        .isInstanceOf(StepFailedException.class)
        .hasCauseInstanceOf(TokenException.class)
        .hasRootCauseMessage("bug");
  }

  @Test
  void get_manyAtOnce_askForOneToken() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(200);
    ExecutorService renewals = Executors.newSingleThreadExecutor();
    CountDownLatch gate = new CountDownLatch(1);
    try {
      TokenCache cache =
          new TokenCache(
              () -> {
                awaitQuietly(gate);
                return next();
              },
              () -> now,
              renewals);

      List<CompletableFuture<String>> tokens =
          IntStream.range(0, 200)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> value(cache), callers))
              .toList();
      gate.countDown();

      assertThat(tokens).allSatisfy(token -> assertThat(token.join()).isEqualTo("token-1"));
      assertThat(requests).hasValue(1);
    } finally {
      callers.shutdownNow();
      renewals.shutdownNow();
    }
  }

  @Test
  void invalidate_keptToken_isReplacedWithTheNextCall() throws IOException {
    TokenCache cache = new TokenCache(this::next, () -> now, Runnable::run);
    cache.get(limit);

    cache.invalidate("token-1");

    assertThat(cache.get(limit).value()).isEqualTo("token-2");
  }

  @Test
  void invalidate_tokenThatIsKeptNoMore_changesNothing() throws IOException {
    TokenCache cache = new TokenCache(this::next, () -> now, Runnable::run);
    cache.get(limit);

    cache.invalidate("token-0");

    assertThat(cache.get(limit).value()).isEqualTo("token-1");
    assertThat(requests).hasValue(1);
  }

  @Test
  void get_signInRequired_staysThatForEachCaller() {
    TokenCache cache =
        new TokenCache(
            () -> {
              throw new SignInRequiredException("sign in", 400, "invalid_grant", null);
            },
            () -> now,
            Runnable::run);

    assertThatThrownBy(() -> cache.get(limit))
        .isInstanceOf(StepFailedException.class)
        .cause()
        .isInstanceOfSatisfying(
            SignInRequiredException.class,
            e -> {
              assertThat(e.status()).hasValue(400);
              assertThat(e.errorCode()).contains("invalid_grant");
            });
  }

  @Test
  void get_callerRunsOutOfTime_othersStillGetTheToken() throws IOException {
    TokenCache cache = new TokenCache(this::next, () -> now, background::add);
    TestLimit over = TestLimit.of(Duration.ofMillis(1));

    assertThatThrownBy(() -> cache.get(over)).isInstanceOf(DeadlineExceededException.class);
    background.remove().run();

    assertThat(cache.get(limit).value()).isEqualTo("token-1");
    assertThat(requests).hasValue(1);
  }

  @Test
  void get_interrupted_stopsWaitingAndStaysInterrupted() {
    TokenCache cache = new TokenCache(this::next, () -> now, background::add);

    Thread.currentThread().interrupt();
    Throwable thrown = catchThrowable(() -> cache.get(limit));

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown).isInstanceOf(InterruptedIOException.class);
  }

  @Test
  void get_executorClosed_isCancelled() {
    TokenCache cache =
        new TokenCache(
            this::next,
            () -> now,
            task -> {
              throw new RejectedExecutionException();
            });

    assertThatThrownBy(() -> cache.get(limit))
        .isInstanceOf(StepFailedException.class)
        .hasCauseInstanceOf(CallCancelledException.class);
  }

  /** Returns a cache with a fresh token that from now on renews when the test says so. */
  private TokenCache cacheWithToken() throws IOException {
    boolean[] first = {true};
    TokenCache cache =
        new TokenCache(
            this::next,
            () -> now,
            task -> {
              if (first[0]) {
                first[0] = false;
                task.run();
              } else {
                background.add(task);
              }
            });
    cache.get(limit);
    return cache;
  }

  private AccessToken next() {
    int number = requests.incrementAndGet();
    if (failing) {
      throw new TokenException("refused", 401, "invalid_client", null);
    }
    return new AccessToken("token-" + number, now, HOUR);
  }

  private String value(TokenCache cache) {
    try {
      return cache.get(limit).value();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void awaitQuietly(CountDownLatch gate) {
    try {
      gate.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
