package io.github.ovhsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.internal.http.Ending;
import io.github.ovhsdk.core.internal.http.Series;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SystemTimeTest {
  private static final Duration LONG = Duration.ofDays(1);

  @Test
  void later_task_isRunByAnotherThread() throws Exception {
    CompletableFuture<Thread> thread = new CompletableFuture<>();

    SystemTime.INSTANCE.later(
        Duration.ofNanos(1), new Ending(), () -> thread.complete(Thread.currentThread()));

    assertThat(thread.get(20, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
    assertThat(thread.get().isDaemon()).as("whether it lets the JVM end").isTrue();
  }

  @Test
  void later_ended_isRunByAnotherThreadAtOnce() throws Exception {
    Series series = Series.of(ApiCall.of(7));
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    SystemTime.INSTANCE.later(LONG, series.ending(), () -> thread.complete(Thread.currentThread()));
    assertThat(thread).isNotDone();

    series.close();

    assertThat(thread.get(20, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
  }

  @Test
  void later_endedBefore_isRunAtOnce() throws Exception {
    Series series = Series.of(ApiCall.of(7));
    CompletableFuture<Thread> thread = new CompletableFuture<>();
    series.close();

    SystemTime.INSTANCE.later(LONG, series.ending(), () -> thread.complete(Thread.currentThread()));

    assertThat(thread.get(20, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
  }

  @Test
  void pause_endedBefore_isOverAtOnce() throws InterruptedException {
    Series series = Series.of(ApiCall.of(7));
    series.close();
    long before = SystemTime.INSTANCE.nanoTime();

    SystemTime.INSTANCE.pause(LONG, series.ending());

    assertThat(SystemTime.INSTANCE.nanoTime() - before).isLessThan(LONG.toNanos());
  }

  @Test
  void pause_interrupted_endsAtOnce() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> SystemTime.INSTANCE.pause(LONG, new Ending()))
        .isInstanceOf(InterruptedException.class);
  }

  @Test
  void pause_short_isOverByItself() throws InterruptedException {
    long before = SystemTime.INSTANCE.nanoTime();

    SystemTime.INSTANCE.pause(Duration.ofMillis(5), new Ending());

    assertThat(SystemTime.INSTANCE.nanoTime() - before).isGreaterThanOrEqualTo(5_000_000);
  }

  @Test
  void nanoTime_doesNotGoBack() {
    long before = SystemTime.INSTANCE.nanoTime();

    assertThat(SystemTime.INSTANCE.nanoTime() - before).isNotNegative();
  }

  @Test
  void random_isAShare() {
    assertThat(SystemTime.INSTANCE.random()).isBetween(0.0, Math.nextDown(1.0));
  }
}
