package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.testing.TestLimit;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SingleFlightTest {

  @Test
  void join_noThreadCanBeStarted_failsOnceAndWorksAgain() {
    AtomicBoolean full = new AtomicBoolean(true);
    Executor executor =
        task -> {
          if (full.get()) {
            throw new OutOfMemoryError("unable to create native thread");
          }
          task.run();
        };
    SingleFlight<String> flight = new SingleFlight<>(() -> "done", executor);

    assertThatThrownBy(() -> flight.join(() -> null).join())
        .hasRootCauseInstanceOf(OutOfMemoryError.class);

    full.set(false);
    assertThat(flight.join(() -> null).join()).isEqualTo("done");
  }

  @Test
  void await_waitIsEnded_givesUpAndLeavesTheRunToTheOthers() throws IOException {
    CompletableFuture<String> run = new CompletableFuture<>();
    TestLimit ended = TestLimit.of(Duration.ofSeconds(20));
    ended.end();

    assertThatThrownBy(() -> SingleFlight.await(run, ended, e -> new OvhException("failed")))
        .isInstanceOf(InterruptedIOException.class);

    run.complete("done");
    TestLimit other = TestLimit.of(Duration.ofSeconds(20));
    assertThat(SingleFlight.await(run, other, e -> new OvhException("failed"))).isEqualTo("done");
  }
}
