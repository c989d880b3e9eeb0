package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** The logger of attempts. */
class LoggingTest {

  @Test
  void showEachAttempt_logger_isSetToFine() {
    Logging.showEachAttempt();

    assertThat(Logger.getLogger("io.github.ovhsdk.http").isLoggable(Level.FINE)).isTrue();
    Logger.getLogger("io.github.ovhsdk.http").setLevel(null);
  }
}
