package io.github.ovhsdk.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SystemTimeTest {

  @Test
  void later_task_isRunByAnotherThread() throws Exception {
    CompletableFuture<Thread> thread = new CompletableFuture<>();

    SystemTime.INSTANCE.later(1, () -> thread.complete(Thread.currentThread()));

    assertThat(thread.get(20, TimeUnit.SECONDS)).isNotSameAs(Thread.currentThread());
    assertThat(thread.get().isDaemon()).as("whether it lets the JVM end").isTrue();
  }

  @Test
  void sleep_interrupted_endsAtOnce() {
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> SystemTime.INSTANCE.sleep(Long.MAX_VALUE))
        .isInstanceOf(InterruptedException.class);
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
