package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.listener.CallObserver;
import io.github.ovhsdk.core.listener.CallReport;
import io.github.ovhsdk.core.retry.RetryPolicy;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.Retention;
import io.github.ovhsdk.core.testing.SampleApi;
import java.time.Duration;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Calls that are over before a thread has begun them. */
@Timeout(30)
class AsyncCallTest {
  private static final Duration SOON = Duration.ofSeconds(10);

  @RegisterExtension final ApiServer server = new ApiServer();

  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private final BlockingQueue<CallReport> ends = new LinkedBlockingQueue<>();
  private OvhClient client;

  /** How a call that waits for a thread is ended. */
  enum End {
    CANCELLED(CallCancelledException.class, "it was cancelled while it waited for a thread"),
    CLOSED(CallCancelledException.class, "its client was closed while it waited for a thread"),
    TIME_OVER(CallTimeoutException.class, "it was not over within PT0.05S");

    private final Class<? extends Throwable> failure;
    private final String message;

    End(Class<? extends Throwable> failure, String message) {
      this.failure = failure;
      this.message = message;
    }

    ApiCall<Long> limit(ApiCall<Long> call) {
      return this == TIME_OVER ? call.with(RequestOptions.timeout(Duration.ofMillis(50))) : call;
    }

    void end(OvhClient client, CompletableFuture<?> future) {
      switch (this) {
        case CANCELLED -> future.cancel(true);
        case CLOSED -> client.close();
        case TIME_OVER -> {}
      }
    }
  }

  /** What an executor may throw instead of taking a task. */
  enum Refusal {
    REJECTED(new RejectedExecutionException("full")),
    BROKEN(new IllegalStateException("broken")),
    NO_THREAD(new OutOfMemoryError("unable to create native thread"));

    private final Throwable thrown;

    Refusal(Throwable thrown) {
      this.thrown = thrown;
    }

    void refuse(Runnable task) {
      if (thrown instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) thrown;
    }
  }

  @ParameterizedTest
  @EnumSource
  void executeAsync_overInTheQueue_endsOnceWithoutATurn(End end) throws InterruptedException {
    CompletableFuture<Long> future = end.limit(call(waiting::add)).executeAsync();

    end.end(client, future);
    CallReport report = ends.poll(10, TimeUnit.SECONDS);
    waiting.remove().run();

    assertThat(report.failure())
        .hasValueSatisfying(
            failure ->
                assertThat(failure).isInstanceOf(end.failure).hasMessageContaining(end.message));
    assertThat(report.attempts()).isZero();
    assertThat(future).failsWithin(SOON);
    client.close();
    assertThat(ends).isEmpty();
    assertThat(server.requestCount()).isZero();
  }

  @Test
  void close_executorShutDownBefore_settlesTheFuture() {
    ExecutorService one = Executors.newSingleThreadExecutor();
    one.execute(() -> awaitQuietly(new CountDownLatch(1)));
    CompletableFuture<Long> future = call(one).executeAsync();
    one.shutdownNow();

    client.close();

    assertThat(future)
        .failsWithin(SOON)
        .withThrowableThat()
        .withCauseInstanceOf(CallCancelledException.class)
        .withMessageContaining("Nothing was sent");
  }

  @ParameterizedTest
  @EnumSource(names = {"CLOSED", "TIME_OVER"})
  void executeAsync_overInTheQueue_holdsUpNobodyWithWhatDependsOnIt(End end) throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    CompletableFuture<Thread> dependent = new CompletableFuture<>();
    CompletableFuture<Long> future = end.limit(call(waiting::add)).executeAsync();
    CompletableFuture<Void> held =
        future.handle(
            (value, failure) -> {
              dependent.complete(Thread.currentThread());
              awaitQuietly(gate);
              return null;
            });

    end.end(client, future);

    Thread thread = dependent.get(10, TimeUnit.SECONDS);
    assertThat(held).isNotDone();
    assertThat(thread).isNotSameAs(Thread.currentThread());
    assertThat(thread.getName()).startsWith("ovhcloud-sdk-ended");
    assertThat(thread.isDaemon()).isTrue();
    gate.countDown();
    held.join();
  }

  @ParameterizedTest
  @EnumSource
  void executeAsync_executorDoesNotTakeIt_failsTypedAndEndsOnce(Refusal refusal) {
    CompletableFuture<Long> future = call(refusal::refuse).executeAsync();

    assertThat(future)
        .failsWithin(SOON)
        .withThrowableThat()
        .havingCause()
        .isInstanceOf(CallCancelledException.class)
        .withMessageContaining("did not take it")
        .withMessageContaining("Nothing was sent")
        .withCause(refusal.thrown);
    assertThat(ends.remove().failure()).containsInstanceOf(CallCancelledException.class);
    client.close();
    assertThat(ends).isEmpty();
  }

  @Test
  void executeAsync_executorFailsAfterItTookIt_answers() {
    server.answer("7");

    CompletableFuture<Long> future =
        call(task -> {
              task.run();
              throw new IllegalStateException("too late");
            })
            .executeAsync();

    assertThat(future).isCompletedWithValue(7L);
    assertThat(ends.remove().failure()).isEmpty();
    assertThat(ends).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void executeAsync_executorDoesNotTakeIt_isHeldByNobody(Refusal refusal) {
    ApiCall<Long> call = call(refusal::refuse);
    Retention<RetryPolicy> calls = new Retention<>();

    call.with(RequestOptions.retryPolicy(calls.watch(policy()))).executeAsync();

    assertThat(calls.held(0)).isZero();
  }

  @Test
  void executeAsync_cancelledInTheQueue_isHeldByTheQueueAlone() throws InterruptedException {
    ApiCall<Long> call = call(waiting::add);
    Retention<RetryPolicy> calls = new Retention<>();
    call.with(RequestOptions.retryPolicy(calls.watch(policy()))).executeAsync().cancel(true);
    ends.poll(10, TimeUnit.SECONDS);

    waiting.clear();

    assertThat(calls.held(0)).isZero();
  }

  /** Returns a policy that is one object per call. */
  private static RetryPolicy policy() {
    Object identity = new Object();
    return attempt -> identity == null ? Optional.of(Duration.ZERO) : Optional.empty();
  }

  private ApiCall<Long> call(Executor executor) {
    client =
        server.client(
            server
                .builder()
                .executor(executor)
                .listener(
                    call ->
                        new CallObserver() {
                          @Override
                          public void callEnded(CallReport report) {
                            ends.add(report);
                          }
                        }));
    return client.api(SampleApi.class).getTime();
  }

  private static void awaitQuietly(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
