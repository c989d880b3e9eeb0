package io.github.ovhsdk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
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

  /** Runs {@code ovh} with this piped into it. */
  static Run withInput(byte[] input, String... arguments) {
    return run(new ByteArrayInputStream(input), false, false, arguments);
  }

  private static Run run(boolean terminal, boolean colors, String... arguments) {
    return run(InputStream.nullInputStream(), terminal, colors, arguments);
  }

  private static Run run(InputStream in, boolean terminal, boolean colors, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Ovh.run(new Console(in, out, err, terminal, colors), arguments);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
