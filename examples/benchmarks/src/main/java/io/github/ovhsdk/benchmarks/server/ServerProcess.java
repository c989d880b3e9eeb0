package io.github.ovhsdk.benchmarks.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The server in a JVM of its own: JMH counts what all threads of the measured one allocate, and a
 * server's are not to be among them.
 */
public final class ServerProcess implements AutoCloseable {
  private final Process process;
  private final String url;

  /** Starts a server. */
  public ServerProcess() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = process.inputReader().readLine();
    if (line == null) {
      throw new IOException("The server did not start.");
    }
    url = line;
  }

  /** Returns the root of its URLs. */
  public String url() {
    return url;
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** Serves until standard input ends: with whoever started it. */
  public static void main(String[] args) throws IOException {
    try (LoopbackServer server = new LoopbackServer()) {
      System.out.println(server.url());
      System.in.transferTo(OutputStream.nullOutputStream());
    }
  }
}
