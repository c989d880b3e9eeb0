package io.github.ovhsdk.benchmarks.start;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A JVM that has just started, with what is measured and what that needs on its class path, and
 * nothing else.
 *
 * @param launcher the {@code java} to start
 * @param jars the folder of the jars
 */
public record FreshJvm(Path launcher, Path jars) {

  /**
   * Runs a program that prints what it measured in its last line.
   *
   * @throws IOException if it fails
   */
  public double[] run(Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    Path errors = jars.resolve("errors.txt");
    List<String> command = new ArrayList<>();
    command.addAll(List.of(launcher.toString(), "-cp", jars + File.separator + "*"));
    command.add(program.getName());
    command.addAll(arguments);
    Process process = CleanProcess.of(command, errors).start();
    String last = "";
    try (BufferedReader out = process.inputReader()) {
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        last = line;
      }
    }
    if (process.waitFor() != 0 || last.isEmpty()) {
      throw new IOException(program.getSimpleName() + " failed, see " + errors);
    }
    return Arrays.stream(last.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
