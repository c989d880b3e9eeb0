package io.github.ovhsdk.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** {@code ovh sandbox} on a thread of its own, which runs until it is interrupted. */
final class RunningSandbox implements AutoCloseable {

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final BufferedReader out;
  private final FutureTask<Integer> run;
  private final Thread thread;

  private RunningSandbox(String... arguments) throws IOException {
    PipedOutputStream pipe = new PipedOutputStream();
    out =
        new BufferedReader(
            new InputStreamReader(new PipedInputStream(pipe, 1 << 16), StandardCharsets.UTF_8));
    run =
        new FutureTask<>(
            () -> {
              try (pipe) {
                return Ovh.run(
                    new Console(InputStream.nullInputStream(), pipe, err, false, false), arguments);
              }
            });
    thread = new Thread(run, "ovh");
  }

  static RunningSandbox inProcess(String... arguments) throws IOException {
    RunningSandbox sandbox = new RunningSandbox(arguments);
    sandbox.thread.start();
    return sandbox;
  }

  /** Returns the next line that is printed. */
  String line() throws IOException {
    String line = out.readLine();
    if (line == null) {
      throw new AssertionError("It ended: " + err.toString(StandardCharsets.UTF_8));
    }
    return line;
  }

  /** Interrupts it, and returns what it ended with and what it printed that was not read. */
  Run end() throws Exception {
    thread.interrupt();
    int exitCode = run.get(30, TimeUnit.SECONDS);
    StringBuilder rest = new StringBuilder();
    out.lines().forEach(line -> rest.append(line).append('\n'));
    return new Run(exitCode, rest.toString(), err.toString(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws Exception {
    end();
  }
}
