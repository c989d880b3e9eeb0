package io.github.ovhsdk.core.listener;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.internal.TestClients;
import io.github.ovhsdk.core.retry.RetryPolicy;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.FakeTime;
import io.github.ovhsdk.core.testing.SampleApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CallListenerTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @RegisterExtension final ApiServer server = new ApiServer();
  private final FakeTime time = new FakeTime();
  private final List<Object> told = Collections.synchronizedList(new ArrayList<>());
  private final List<Thread> startedOn = Collections.synchronizedList(new ArrayList<>());

  private final CallListener listener =
      call -> {
        told.add(call);
        startedOn.add(Thread.currentThread());
        return new CallObserver() {
          @Override
          public void attemptEnded(AttemptReport attempt) {
            told.add(attempt);
          }

          @Override
          public void callEnded(CallReport report) {
            told.add(report);
          }
        };
      };

  @Test
  void callStarted_failsThenAnswers_isToldInOrder() {
    server.answer(new MockResponse.Builder().code(503).addHeader("X-Ovh-Queryid", "EU.1"));
    server.answer(new MockResponse.Builder().addHeader("X-Ovh-Queryid", "EU.2").body("7"));

    api(listener).getTime().execute();

    CallInfo call = new CallInfo("v1 GET /auth/time", "GET", server.endpoint().name());
    assertThat(told).hasSize(4).startsWith(call);
    AttemptReport first = (AttemptReport) told.get(1);
    assertThat(first.number()).isEqualTo(1);
    assertThat(first.status()).hasValue(503);
    assertThat(first.queryId()).contains("EU.1");
    assertThat(first.nextDelay()).contains(SECOND);
    assertThat(first.failure().orElseThrow()).isInstanceOf(ServerException.class);
    assertThat(told.get(2))
        .isEqualTo(
            new AttemptReport(
                2,
                Duration.ZERO,
                OptionalInt.of(200),
                Optional.of("EU.2"),
                Optional.empty(),
                Optional.empty()));
    assertThat(told.get(3))
        .isEqualTo(
            new CallReport(
                call, SECOND, 2, OptionalInt.of(200), Optional.of("EU.2"), Optional.empty()));
  }

  @Test
  void callEnded_failure_isTheOneTheCallerGets() {
    server.answer(404, "application/json", "{}");
    Throwable[] thrown = new Throwable[1];

    assertThatThrownBy(() -> api(listener).getTime().execute()).satisfies(e -> thrown[0] = e);

    assertThat(((CallReport) told.get(2)).failure()).containsSame(thrown[0]);
  }

  @Test
  void callStarted_async_runsOnTheCallersThread() {
    server.answer("7");

    api(listener).getTime().executeAsync().join();

    assertThat(startedOn).containsExactly(Thread.currentThread());
    assertThat(told).hasSize(3);
  }

  @Test
  void callStarted_listenerThrows_doesNotTouchTheCall() {
    server.answer("7");
    CallListener broken =
        call -> {
          throw new IllegalStateException("broken");
        };

    assertThat(api(broken, listener).getTime().execute()).isEqualTo(7);
    assertThat(told).hasSize(3);
  }

  @Test
  void attemptEnded_observerThrows_doesNotTouchTheCall() {
    server.answer("7");
    CallListener broken =
        call ->
            new CallObserver() {
              @Override
              public void attemptEnded(AttemptReport attempt) {
                throw new IllegalStateException("broken");
              }

              @Override
              public void callEnded(CallReport report) {
                throw new IllegalStateException("broken");
              }
            };

    assertThat(api(broken, listener).getTime().execute()).isEqualTo(7);
    assertThat(told).hasSize(3);
  }

  private SampleApi api(CallListener... listeners) {
    RetryPolicy once =
        attempt ->
            attempt.number() < 2 && attempt.status().orElse(0) == 503
                ? Optional.of(SECOND)
                : Optional.empty();
    return TestClients.client(server, time, RequestOptions.retryPolicy(once), 50, listeners)
        .api(SampleApi.class);
  }
}
