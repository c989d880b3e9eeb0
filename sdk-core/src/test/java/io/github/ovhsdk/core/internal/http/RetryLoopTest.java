package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.error.TooManyRequestsException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.internal.TestClients;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.listener.CallListener;
import io.github.ovhsdk.core.retry.FailedAttempt;
import io.github.ovhsdk.core.retry.RetryPolicy;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.FakeTime;
import io.github.ovhsdk.core.testing.SampleApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RetryLoopTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @RegisterExtension final ApiServer server = new ApiServer();
  private final FakeTime time = new FakeTime();
  private final List<FailedAttempt> asked = new ArrayList<>();

  /** Waits as many seconds as attempts were made; never gives up by itself. */
  private final RetryPolicy patient =
      attempt -> {
        asked.add(attempt);
        return Optional.of(SECOND.multipliedBy(attempt.number()));
      };

  @Test
  void execute_failsTwiceThenAnswers_waitsAsThePolicySays() {
    fail(500, 2);
    server.answer("7");

    ApiResponse<Long> response = api(patient).getTime().executeForResponse();

    assertThat(response.body()).isEqualTo(7);
    assertThat(response.attempts()).isEqualTo(3);
    assertThat(time.pauses()).containsExactly(SECOND, SECOND.multipliedBy(2));
  }

  @Test
  void execute_policyGivesUp_lastFailureSurfacesWithTheEarlierOnes() {
    fail(500, 1);
    fail(503, 1);
    RetryPolicy twice =
        attempt -> attempt.number() < 2 ? Optional.of(Duration.ZERO) : Optional.empty();

    assertThatThrownBy(() -> api(twice).getTime().execute())
        .isInstanceOfSatisfying(
            ServerException.class,
            e -> {
              assertThat(e.status()).isEqualTo(503);
              assertThat(e.error().attempts()).isEqualTo(2);
              assertThat(e.getSuppressed()).hasSize(1);
              assertThat(e.getSuppressed()[0]).hasMessageContaining("status 500");
            })
        .hasMessageContaining("failed with status 503 after 2 attempts");
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void execute_post_isNeverRepeatedOnceSent() {
    fail(503, 1);

    assertThatThrownBy(() -> api(patient).refresh("zone").execute())
        .isInstanceOf(ServerException.class);

    assertThat(server.requestCount()).isEqualTo(1);
    assertThat(asked).isEmpty();
  }

  @Test
  void execute_postOverABrokenConnection_isSentOnce() {
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(() -> api(patient).refresh("zone").execute())
        .isInstanceOf(TransportException.class);

    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void execute_postThatTheCallerVouchesFor_isRepeated() {
    fail(503, 1);
    server.answer("7");

    api(patient).refresh("zone").with(RequestOptions.repeatable()).execute();

    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void execute_postOfWhichNothingWasSent_isRepeated() {
    server.close();

    assertThatThrownBy(() -> api(upTo(3)).refresh("zone").execute())
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("failed after 3 attempts: no connection to")
        .hasMessageContaining("Nothing was sent");

    assertThat(asked).allMatch(FailedAttempt::isNothingSent).hasSize(3);
  }

  @Test
  void execute_waitBeyondTheDeadline_surfacesAtOnce() {
    fail(503, 1);
    RequestOptions options = RequestOptions.builder().retryPolicy(patient).timeout(SECOND).build();

    assertThatThrownBy(() -> client(options, 50).api(SampleApi.class).getTime().execute())
        .isInstanceOf(ServerException.class);

    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void execute_deadlineAcrossAttempts_countsAllWaits() {
    fail(503, 10);
    RequestOptions options =
        RequestOptions.builder()
            .retryPolicy(attempt -> Optional.of(SECOND))
            .timeout(Duration.ofMillis(3500))
            .build();

    assertThatThrownBy(() -> client(options, 50).api(SampleApi.class).getTime().execute())
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("after 4 attempts");

    assertThat(time.pauses()).hasSize(3);
  }

  @Test
  void execute_retryAfter_isGivenToThePolicy() {
    server.answer(new MockResponse.Builder().code(429).addHeader("Retry-After", "17"));
    server.answer(
        new MockResponse.Builder()
            .code(429)
            .addHeader("Retry-After", "Sat, 31 Jan 2026 12:00:30 GMT"));
    server.answer(new MockResponse.Builder().code(429).addHeader("Retry-After", "soon"));
    RetryPolicy zero =
        attempt -> {
          asked.add(attempt);
          return attempt.number() < 3 ? Optional.of(Duration.ZERO) : Optional.empty();
        };

    assertThatThrownBy(() -> api(zero).getTime().execute())
        .isInstanceOf(TooManyRequestsException.class);

    assertThat(asked.stream().map(FailedAttempt::retryAfter))
        .containsExactly(
            Optional.of(Duration.ofSeconds(17)),
            Optional.of(Duration.ofSeconds(30)),
            Optional.empty());
  }

  @Test
  void execute_budgetUsedUp_surfacesAtOnce() {
    OvhClient client = client(RequestOptions.retryPolicy(upTo(3)), 3);
    SampleApi api = client.api(SampleApi.class);
    fail(503, 3 + 2);

    assertThatThrownBy(() -> api.getTime().execute()).hasMessageContaining("after 3 attempts");
    assertThatThrownBy(() -> api.getTime().execute()).hasMessageContaining("after 2 attempts");
    assertThat(server.requestCount()).isEqualTo(5);

    fail(503, 1);
    assertThatThrownBy(() -> api.getTime().execute()).isInstanceOf(ServerException.class);
    assertThat(server.requestCount()).isEqualTo(6);
  }

  @Test
  void execute_tenSuccesses_earnARetry() {
    SampleApi api = client(RequestOptions.retryPolicy(upTo(2)), 1).api(SampleApi.class);
    fail(503, 2);
    assertThatThrownBy(() -> api.getTime().execute()).hasMessageContaining("after 2 attempts");
    for (int i = 0; i < 10; i++) {
      server.answer("7");
      api.getTime().execute();
    }
    fail(503, 1);
    server.answer("7");

    assertThat(api.getTime().executeForResponse().attempts()).isEqualTo(2);
  }

  @Test
  void execute_interruptedWhileWaiting_endsAtOnce() {
    fail(503, 1);
    time.duringPause(() -> Thread.currentThread().interrupt());

    Throwable thrown = catchThrowable(() -> api(patient).getTime().execute());

    assertThat(Thread.interrupted()).isTrue();
    assertThat(thrown)
        .isInstanceOf(CallCancelledException.class)
        .hasMessageContaining("its thread was interrupted before the next attempt");
    assertThat(thrown.getSuppressed()).hasOnlyElementsOfType(ServerException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void close_whileWaiting_endsTheCall() {
    fail(503, 1);
    OvhClient client = client(RequestOptions.retryPolicy(patient), 50);
    time.duringPause(client::close);

    assertThatThrownBy(() -> client.api(SampleApi.class).getTime().execute())
        .isInstanceOf(CallCancelledException.class)
        .hasMessageContaining("its client was closed, before the next attempt");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void cancel_whileWaiting_sendsNothingMore() {
    fail(503, 1);
    CompletableFuture<CompletableFuture<Long>> handle = new CompletableFuture<>();
    time.duringPause(() -> handle.join().cancel(true));

    CompletableFuture<Long> future = api(patient).getTime().executeAsync();
    handle.complete(future);

    assertThatThrownBy(future::join).isInstanceOf(java.util.concurrent.CancellationException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void executeAsync_failsThenAnswers_isRepeatedToo() {
    fail(500, 1);
    server.answer("7");

    assertThat(api(patient).getTime().executeAsync().join()).isEqualTo(7);
  }

  @Test
  void executeAsync_policyThrows_failsTheFuture() {
    fail(500, 1);
    RetryPolicy broken =
        attempt -> {
          throw new IllegalStateException("broken policy");
        };

    assertThatThrownBy(() -> api(broken).getTime().executeAsync().join())
        .isInstanceOf(CompletionException.class)
        .hasRootCauseMessage("broken policy");
  }

  @Test
  void execute_policyAnswersNull_saysWhatItHasToAnswer() {
    fail(500, 1);

    assertThatThrownBy(() -> api(attempt -> null).getTime().execute())
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("Optional.empty()");
  }

  @Test
  void execute_policyAnswersANegativeWait_waitsNotAtAll() {
    fail(500, 1);
    server.answer("7");

    assertThat(api(attempt -> Optional.of(SECOND.negated())).getTime().execute()).isEqualTo(7);
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void execute_listenerThrowsAnError_isAnswered() {
    server.answer("7");
    CallListener broken =
        call -> {
          throw new NoClassDefFoundError("metrics");
        };

    assertThat(
            TestClients.client(server, time, RequestOptions.none(), 50, broken)
                .api(SampleApi.class)
                .getTime()
                .execute())
        .isEqualTo(7);
  }

  @Test
  void executeAsync_settledFromOutside_sendsNothingMore() {
    fail(503, 1);
    CompletableFuture<CompletableFuture<Long>> handle = new CompletableFuture<>();
    time.duringPause(
        () -> handle.join().completeExceptionally(new IllegalStateException("enough")));

    CompletableFuture<Long> future = api(patient).getTime().executeAsync();
    handle.complete(future);

    assertThatThrownBy(future::join).hasRootCauseMessage("enough");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void execute_bodyCutShort_isRepeated() {
    server.answer(
        new MockResponse.Builder()
            .body("{}")
            .setHeader("Content-Length", "100")
            .onResponseEnd(new SocketEffect.CloseSocket()));
    server.answer("{\"a\": 1}");

    assertThat(api(patient).getAnything().execute()).isEqualTo(JsonValue.parse("{\"a\": 1}"));
  }

  @Test
  void execute_firstAttemptStalls_isRepeatedAfterTheAttemptsTime() {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    server.answer("7");
    RequestOptions limited =
        RequestOptions.builder().attemptTimeout(Duration.ofMillis(500)).build();

    ApiResponse<Long> response = api(patient).getTime().with(limited).executeForResponse();

    assertThat(response.attempts()).isEqualTo(2);
    assertThat(asked.get(0).failure())
        .isInstanceOf(CallTimeoutException.class)
        .hasMessageContaining("RequestOptions.attemptTimeout");
  }

  private SampleApi api(RetryPolicy policy) {
    return client(RequestOptions.retryPolicy(policy), 50).api(SampleApi.class);
  }

  private OvhClient client(RequestOptions options, int budget) {
    return TestClients.client(server, time, options, budget);
  }

  private RetryPolicy upTo(int attempts) {
    return attempt -> {
      asked.add(attempt);
      return attempt.number() < attempts ? Optional.of(SECOND) : Optional.empty();
    };
  }

  private void fail(int status, int times) {
    for (int i = 0; i < times; i++) {
      server.answer(status, "application/json", "{\"message\": \"no\"}");
    }
  }
}
