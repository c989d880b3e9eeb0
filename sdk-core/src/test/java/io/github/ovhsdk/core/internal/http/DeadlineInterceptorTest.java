package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.OvhException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class DeadlineInterceptorTest {
  private final AtomicLong now = new AtomicLong();
  private final Deadline deadline = new Deadline(Duration.ofSeconds(3), now::get);
  private final DeadlineInterceptor step = new DeadlineInterceptor();

  @Test
  void intercept_inTime_passes() throws IOException {
    advance(2);

    try (Response response = Chains.run(step, Chains.exchange(deadline), Chains::ok)) {
      assertThat(response.code()).isEqualTo(200);
    }
    assertThat(deadline.remainingNanos()).isEqualTo(Duration.ofSeconds(1).toNanos());
  }

  @Test
  void intercept_over_sendsNothing() {
    advance(3);

    assertThatThrownBy(
            () ->
                Chains.run(
                    step,
                    Chains.exchange(deadline),
                    request -> {
                      throw new AssertionError("sent");
                    }))
        .isInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void intercept_failureWhenOver_isTheDeadlines() {
    IOException cancelled = new IOException("Canceled");

    assertThatThrownBy(() -> Chains.run(step, Chains.exchange(deadline), failing(3, cancelled)))
        .isInstanceOf(DeadlineExceededException.class)
        .hasCause(cancelled);
  }

  @Test
  void intercept_failureInTime_staysWhatItIs() {
    IOException reset = new IOException("reset");

    assertThatThrownBy(() -> Chains.run(step, Chains.exchange(deadline), failing(2, reset)))
        .isSameAs(reset);
  }

  @Test
  void intercept_typedFailureWhenOver_staysWhatItIs() {
    StepFailedException typed = new StepFailedException(new OvhException("no token"));

    assertThatThrownBy(() -> Chains.run(step, Chains.exchange(deadline), failing(3, typed)))
        .isSameAs(typed);
  }

  private Chains.Network failing(int seconds, IOException failure) {
    return request -> {
      advance(seconds);
      throw failure;
    };
  }

  private void advance(int seconds) {
    now.addAndGet(Duration.ofSeconds(seconds).toNanos());
  }
}
