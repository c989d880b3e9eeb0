package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.testing.LogLines;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LogInterceptorTest {
  private final LogLines lines = new LogLines();
  private final AtomicLong now = new AtomicLong();
  private final LogInterceptor step = new LogInterceptor(lines, now::get);

  @Test
  void intercept_answer_logsOperationStatusTimeAndQueryId() throws IOException {
    Chains.run(
            step,
            Chains.exchange(),
            request -> {
              now.addAndGet(Duration.ofMillis(1_234).toNanos());
              return Chains.ok(request)
                  .newBuilder()
                  .header("X-Ovh-Queryid", "EU.ext-1.0123")
                  .header("Set-Cookie", "hunter2")
                  .build();
            })
        .close();

    assertThat(lines.logged())
        .containsExactly(
            "DEBUG v1 GET /vps/{serviceName} -> 200 in 1234 ms, query id EU.ext-1.0123");
  }

  @Test
  void intercept_failure_logsItsKindOnly() {
    assertThatThrownBy(
            () ->
                Chains.run(
                    step,
                    Chains.exchange(),
                    request -> {
                      throw new ProtocolException("hunter2");
                    }))
        .isInstanceOf(ProtocolException.class);

    assertThat(lines.logged())
        .containsExactly("DEBUG v1 GET /vps/{serviceName} -> ProtocolException after 0 ms");
  }

  @Test
  void intercept_notLoggable_logsNothing() throws IOException {
    lines.silence();

    Chains.run(step, Chains.exchange(), Chains::ok).close();

    assertThat(lines.logged()).isEmpty();
  }
}
