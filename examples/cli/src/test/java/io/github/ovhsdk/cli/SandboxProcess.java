package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@code ovh sandbox --json} in a process of its own. */
final class SandboxProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader out;
  private final Path err;
  private final String announcement;

  private SandboxProcess(Process process, Path err) throws IOException {
    this.process = process;
    this.err = err;
    this.out = process.inputReader(StandardCharsets.UTF_8);
    String line = out.readLine();
    if (line == null) {
      throw new AssertionError("It ended: " + Files.readString(err));
    }
    this.announcement = line;
  }

  /**
   * Starts it, and waits until it listens.
   *
   * @param program what Java is given to run the program: a jar, or a class path
   * @param folder where what it says is kept
   */
  static SandboxProcess start(List<String> program, Path folder, String... options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(program);
    command.addAll(List.of("sandbox", "--json"));
    command.addAll(List.of(options));
    Path err = folder.resolve("sandbox-err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
    // It would make Java talk on standard error.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    try {
      return new SandboxProcess(process, err);
    } catch (IOException | AssertionError e) {
      process.destroyForcibly();
      throw e;
    }
  }

  /** Returns the line that it printed when it had started. */
  String announcement() {
    return announcement;
  }

  String url() {
    return JsonValue.parse(announcement).get("url").asString();
  }

  /** Ends it as a system does, with SIGTERM, and returns what is left to tell. */
  Run terminate() throws Exception {
    // The handle leaves the streams open, which the process itself closes at once.
    process.toHandle().destroy();
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      throw new AssertionError("It did not end.");
    }
    return new Run(
        process.exitValue(), String.join("\n", out.lines().toList()), Files.readString(err));
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
