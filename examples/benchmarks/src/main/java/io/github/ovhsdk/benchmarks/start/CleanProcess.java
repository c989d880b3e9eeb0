package io.github.ovhsdk.benchmarks.start;

import java.nio.file.Path;
import java.util.List;

/** Starts JVMs with the options of their command lines and no others. */
public final class CleanProcess {
  /** What a JVM takes options from beside its command line, and then says so in its output. */
  private static final List<String> FOREIGN_OPTIONS =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private CleanProcess() {}

  /** Returns what starts a JVM that writes its errors to a file. */
  public static ProcessBuilder of(List<String> command, Path errors) {
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    FOREIGN_OPTIONS.forEach(builder.environment()::remove);
    return builder;
  }
}
