package io.github.ovhsdk.benchmarks.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A way to start a program: with these options, on this class path.
 *
 * @param label what the report calls it
 * @param command the command line
 */
record Start(String label, List<String> command) {
  static Start of(
      String label, Java java, List<String> options, String classPath, List<String> mainAndArgs) {
    List<String> command = new ArrayList<>();
    command.add(java.launcher().toString());
    command.addAll(options);
    command.add("-cp");
    command.add(classPath);
    command.addAll(mainAndArgs);
    return new Start(label, List.copyOf(command));
  }

  /**
   * Runs the program and waits for its end.
   *
   * @return the time from before the JVM is started until its answer is here, in nanoseconds
   * @throws IOException if there was no answer
   */
  long run(Path errors) throws IOException, InterruptedException {
    ProcessBuilder builder = CleanProcess.of(command, errors);
    long begin = System.nanoTime();
    Process process = builder.start();
    long end;
    String answer;
    try (BufferedReader out = process.inputReader()) {
      answer = out.readLine();
      end = System.nanoTime();
      // Nothing must be left unread, or the program could not end.
      while (out.readLine() != null) {}
    }
    if (process.waitFor() != 0 || answer == null) {
      throw new IOException(label + " failed, see " + errors);
    }
    if (!answer.equals("CNAME web.example.com.")) {
      throw new IOException(label + " answered: " + answer);
    }
    return end - begin;
  }
}
