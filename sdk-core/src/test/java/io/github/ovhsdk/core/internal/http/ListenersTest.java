package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.internal.TestClients;
import io.github.ovhsdk.core.listener.AttemptReport;
import io.github.ovhsdk.core.listener.CallInfo;
import io.github.ovhsdk.core.listener.CallListener;
import io.github.ovhsdk.core.listener.CallObserver;
import io.github.ovhsdk.core.listener.CallReport;
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
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ListenersTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @RegisterExtension final ApiServer server = new ApiServer();
  private final FakeTime time = new FakeTime();
  private final List<Object> events = Collections.synchronizedList(new ArrayList<>());
  private final BlockingQueue<CallReport> ends = new LinkedBlockingQueue<>();

  private final CallListener listener =
      call -> {
        events.add(call);
        return new CallObserver() {
          @Override
          public void attemptEnded(AttemptReport attempt) {
            events.add(attempt);
          }

          @Override
          public void callEnded(CallReport report) {
            events.add(report);
            ends.add(report);
          }
        };
      };

  @Test
  void execute_failsThenAnswers_tellsEachStepInOrder() {
    server.answer(503, "application/json", "{}");
    server.answer(new MockResponse.Builder().addHeader("X-Ovh-Queryid", "EU.1").body("{\"a\": 1}"));
    RetryPolicy policy = attempt -> Optional.of(SECOND);

    client(policy, listener).api(SampleApi.class).getAnything().execute();

    assertThat(events).hasSize(4);
    CallInfo info = new CallInfo("v2 GET /sample/anything", "GET", server.endpoint().name());
    assertThat(events.get(0)).isEqualTo(info);
    assertThat(events.get(1))
        .isInstanceOfSatisfying(
            AttemptReport.class,
            first -> {
              assertThat(first.number()).isEqualTo(1);
              assertThat(first.status()).hasValue(503);
              assertThat(first.failure()).containsInstanceOf(ServerException.class);
              assertThat(first.nextDelay()).contains(SECOND);
            });
    assertThat(events.get(2))
        .isEqualTo(
            new AttemptReport(
                2,
                Duration.ZERO,
                OptionalInt.of(200),
                Optional.of("EU.1"),
                Optional.empty(),
                Optional.empty()));
    assertThat(events.get(3))
        .isEqualTo(
            new CallReport(
                info, SECOND, 2, OptionalInt.of(200), Optional.of("EU.1"), Optional.empty()));
  }

  @Test
  void execute_failureStands_isToldWithoutNextDelay() {
    server.answer(503, "application/json", "{}");

    assertThatThrownBy(
            () -> client(RetryPolicy.none(), listener).api(SampleApi.class).getTime().execute())
        .isInstanceOf(ServerException.class);

    assertThat(((AttemptReport) events.get(1)).nextDelay()).isEmpty();
    assertThat(ends.remove().failure()).containsInstanceOf(ServerException.class);
    assertThat(events).hasSize(3);
  }

  @Test
  void execute_listenersThrow_isAnsweredAndLoggedOnce() {
    server.answer("7");
    server.answer("7");
    CallListener refusing =
        call -> {
          throw new IllegalStateException("no");
        };
    CallListener failing =
        call ->
            new CallObserver() {
              @Override
              public void attemptEnded(AttemptReport attempt) {
                throw new IllegalStateException("no");
              }

              @Override
              public void callEnded(CallReport report) {
                throw new IllegalStateException("no");
              }
            };
    List<LogRecord> logged = new ArrayList<>();
    Handler handler = handler(logged);
    Logger logger = Logger.getLogger("io.github.ovhsdk.listener");
    logger.addHandler(handler);
    try {
      SampleApi api =
          client(RetryPolicy.none(), refusing, failing, call -> null, listener)
              .api(SampleApi.class);

      assertThat(api.getTime().execute()).isEqualTo(7);
      assertThat(api.getTime().execute()).isEqualTo(7);
    } finally {
      logger.removeHandler(handler);
    }

    assertThat(logged).hasSize(1);
    assertThat(events).hasSize(6);
  }

  @Test
  void executeAsync_start_isToldOnTheCallersThread() {
    server.answer("7");
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    CallListener noting =
        call -> {
          thread.complete(Thread.currentThread());
          return new CallObserver() {};
        };

    client(RetryPolicy.none(), noting).api(SampleApi.class).getTime().executeAsync().join();

    assertThat(thread).isCompletedWithValue(Thread.currentThread());
  }

  private OvhClient client(RetryPolicy policy, CallListener... listeners) {
    return TestClients.client(server, time, RequestOptions.retryPolicy(policy), 50, listeners);
  }

  private static Handler handler(List<LogRecord> records) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        records.add(record);
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }
}
