package io.github.ovhsdk.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One run of the program: what it ended with and what it printed. */
record Run(int exitCode, String out, String err) {

  /** Runs {@code ovh} as a pipe sees it. */
  static Run ovh(String... arguments) {
    return run(false, false, arguments);
  }

  /** Runs {@code ovh} as a person at a terminal with colours sees it. */
  static Run onTerminal(String... arguments) {
    return run(true, true, arguments);
  }

  private static Run run(boolean terminal, boolean colors, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Ovh.run(new Console(out, err, terminal, colors), arguments);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
