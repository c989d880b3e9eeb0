package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.testing.Retention;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  @Test
  void watch_timeIsOver_endsTheCall() throws InterruptedException {
    Deadline deadline = new Deadline(Duration.ofMillis(20), System::nanoTime);
    CountDownLatch ended = new CountDownLatch(1);

    deadline.watch(ended::countDown);

    assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(deadline.isOver()).isTrue();
    deadline.stop();
  }

  @Test
  void stop_inTime_endsNothing() throws InterruptedException {
    Deadline deadline = new Deadline(Duration.ofMillis(100), System::nanoTime);
    CountDownLatch ended = new CountDownLatch(1);

    deadline.watch(ended::countDown);
    deadline.stop();

    assertThat(ended.await(200, TimeUnit.MILLISECONDS)).isFalse();
  }

  @Test
  void stop_inTime_letsGoOfTheCall() {
    Deadline deadline = new Deadline(Duration.ofMinutes(1), System::nanoTime);
    Retention<Runnable> calls = new Retention<>();
    deadline.watch(calls.watch(new CountDownLatch(1)::countDown));

    deadline.stop();

    assertThat(calls.held(0)).isZero();
    assertThat(deadline.isOver()).isFalse();
  }

  @Test
  void remainingNanos_longerThanNanosecondsCanSay_isLong() {
    Deadline deadline = new Deadline(Duration.ofSeconds(Long.MAX_VALUE), System::nanoTime);

    deadline.watch(() -> {});
    deadline.stop();

    assertThat(deadline.remainingNanos()).isGreaterThan(Duration.ofDays(36_499).toNanos());
    assertThat(deadline.isOver()).isFalse();
  }
}
