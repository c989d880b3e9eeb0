package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.ServerTimeException;
import io.github.ovhsdk.core.internal.http.DeadlineExceededException;
import io.github.ovhsdk.core.internal.http.StepFailedException;
import io.github.ovhsdk.core.testing.TestLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ApiClockTest {
  private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

  private final AtomicInteger questions = new AtomicInteger();
  private final Deque<Runnable> background = new ArrayDeque<>();
  private final TestLimit limit = TestLimit.of(Duration.ofSeconds(20));
  private volatile Instant theirs = NOW.plusSeconds(10);
  private volatile boolean failing;

  @Test
  void difference_again_isNotMeasuredAgain() throws IOException {
    ApiClock clock = clock(Runnable::run);

    ClockDifference first = clock.difference(limit);

    assertThat(first.applyTo(NOW)).isEqualTo(NOW.plusSeconds(10));
    assertThat(clock.difference(limit)).isSameAs(first);
    assertThat(questions).hasValue(1);
  }

  @Test
  void differenceOtherThan_doubtful_isMeasuredAgainOnce() throws IOException {
    ApiClock clock = clock(Runnable::run);
    ClockDifference doubtful = clock.difference(limit);
    theirs = NOW.plusSeconds(20);

    ClockDifference other = clock.differenceOtherThan(doubtful, limit);

    assertThat(other.applyTo(NOW)).isEqualTo(NOW.plusSeconds(20));
    assertThat(clock.differenceOtherThan(doubtful, limit)).isSameAs(other);
    assertThat(clock.difference(limit)).isSameAs(other);
    assertThat(questions).hasValue(2);
  }

  @Test
  void difference_failure_isTypedAndNotKept() throws IOException {
    ApiClock clock = clock(Runnable::run);
    failing = true;

    assertThatThrownBy(() -> clock.difference(limit))
        .isInstanceOf(StepFailedException.class)
        .cause()
        .isInstanceOfSatisfying(
            ServerTimeException.class, e -> assertThat(e.status()).hasValue(503))
        .hasMessage("no time");

    failing = false;
    assertThat(clock.difference(limit).applyTo(NOW)).isEqualTo(NOW.plusSeconds(10));
    assertThat(questions).hasValue(2);
  }

  @Test
  void differenceOtherThan_failure_keepsWhatWasKnown() throws IOException {
    ApiClock clock = clock(Runnable::run);
    ClockDifference known = clock.difference(limit);
    failing = true;

    assertThatThrownBy(() -> clock.differenceOtherThan(known, limit))
        .hasCauseInstanceOf(ServerTimeException.class);

    assertThat(clock.difference(limit)).isSameAs(known);
  }

  @Test
  void difference_manyAtOnce_askOnce() throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(100);
    ExecutorService measuring = Executors.newSingleThreadExecutor();
    CountDownLatch gate = new CountDownLatch(1);
    try {
      ApiClock clock =
          clock(
              task ->
                  measuring.execute(
                      () -> {
                        awaitQuietly(gate);
                        task.run();
                      }));

      List<CompletableFuture<Instant>> times =
          IntStream.range(0, 100)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> time(clock), callers))
              .toList();
      gate.countDown();

      assertThat(times).allSatisfy(time -> assertThat(time.join()).isEqualTo(theirs));
      assertThat(questions).hasValue(1);
    } finally {
      callers.shutdownNow();
      measuring.shutdownNow();
    }
  }

  @Test
  void difference_callerRunsOutOfTime_othersStillGetIt() throws IOException {
    ApiClock clock = clock(background::add);
    TestLimit over = TestLimit.of(Duration.ofMillis(1));

    assertThatThrownBy(() -> clock.difference(over)).isInstanceOf(DeadlineExceededException.class);
    background.remove().run();

    assertThat(clock.difference(limit).applyTo(NOW)).isEqualTo(theirs);
    assertThat(questions).hasValue(1);
  }

  @Test
  void difference_executorClosed_isCancelled() {
    ApiClock clock =
        clock(
            task -> {
              throw new RejectedExecutionException();
            });

    assertThatThrownBy(() -> clock.difference(limit))
        .isInstanceOf(StepFailedException.class)
        .hasCauseInstanceOf(CallCancelledException.class);
  }

  private ApiClock clock(Executor executor) {
    return new ApiClock(this::ask, () -> NOW, executor);
  }

  private Instant ask() {
    questions.incrementAndGet();
    if (failing) {
      throw new ServerTimeException("no time", 503, null);
    }
    return theirs;
  }

  private Instant time(ApiClock clock) {
    try {
      return clock.difference(limit).applyTo(NOW);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
