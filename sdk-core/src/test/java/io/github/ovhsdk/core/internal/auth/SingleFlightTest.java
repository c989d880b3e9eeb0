package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
