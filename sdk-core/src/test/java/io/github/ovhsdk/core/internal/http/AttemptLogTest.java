package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.testing.LogLines;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class AttemptLogTest {
  private final LogLines lines = new LogLines();
  private final AtomicLong now = new AtomicLong();
  private final AttemptLog log = new AttemptLog(lines, now::get);
  private final Exchange exchange = Exchanges.exchange();

  @Test
  void answered_logsOperationStatusTimeAndQueryId() {
    Response response =
        Exchanges.ok(exchange.request().request())
            .newBuilder()
            .header("X-Ovh-Queryid", "EU.ext-1.0123")
            .header("Set-Cookie", "hunter2")
            .build();
    long start = log.start();
    now.addAndGet(Duration.ofMillis(1_234).toNanos());

    log.answered(exchange, response, start);

    assertThat(lines.logged())
        .containsExactly(
            "DEBUG v1 GET /vps/{serviceName} -> 200 in 1234 ms, query id EU.ext-1.0123");
  }

  @Test
  void broken_logsItsKindOnly() {
    log.broken(exchange, new ProtocolException("hunter2"), log.start());

    assertThat(lines.logged())
        .containsExactly("DEBUG v1 GET /vps/{serviceName} -> ProtocolException after 0 ms");
  }

  @Test
  void anything_notLoggable_logsNothing() {
    lines.silence();

    log.answered(exchange, Exchanges.ok(exchange.request().request()), log.start());
    log.broken(exchange, new ProtocolException("hunter2"), log.start());

    assertThat(lines.logged()).isEmpty();
  }
}
