package io.github.ovhsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.internal.http.Ending;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SystemTimeTest {
  private static final Duration LONG = Duration.ofDays(1);

  @Test
  void later_task_isRunByAnotherThread() throws Exception {
    CompletableFuture<Thread> thread = new CompletableFuture<>();

    SystemTime.INSTANCE.later(1, () -> thread.complete(Thread.currentThread()));

    assertThat(thread.get(20, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
    assertThat(thread.get().isDaemon()).as("whether it lets the JVM end").isTrue();
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
