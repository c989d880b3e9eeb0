package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.explorer.Catalog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is built: one file, run by a Java of its own. */
class ProgramIT {

  @TempDir private Path folder;

  @Test
  void sections_listsAll() throws Exception {
    Process program = start("sections");

    assertThat(read(program)).hasSameSizeAs(Catalog.bundled().sections());
    assertThat(exitCode(program)).isZero();
    assertThat(errors()).isEmpty();
  }

  @Test
  void version_isThatOfTheBuild() throws Exception {
    Process program = start("--version");

    assertThat(read(program))
        .singleElement()
        .asString()
        .matches("ovh \\d+\\.\\d+\\.\\S+, Java \\d+");
    assertThat(exitCode(program)).isZero();
  }

  @Test
  void operations_readerGoesAwayEarly_endsQuietly() throws Exception {
    Process program = start("operations", "--json");
    try (BufferedReader reader = reader(program)) {
      assertThat(reader.readLine()).isEqualTo("[");
    }

    assertThat(exitCode(program)).isZero();
    assertThat(errors()).isEmpty();
  }

  @Test
  void wrongCall_isOneLineAndNoTrace() throws Exception {
    Process program = start("operations", "vpss");

    assertThat(read(program)).isEmpty();
    assertThat(exitCode(program)).isEqualTo(2);
    assertThat(errors()).singleElement().asString().startsWith("ovh: There is no section");
  }

  private Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", System.getProperty("program")));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(folder.resolve("err").toFile());
    // It would make Java talk on standard error.
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    return builder.start();
  }

  private static List<String> read(Process program) throws IOException {
    try (BufferedReader reader = reader(program)) {
      return reader.lines().toList();
    }
  }

  private static BufferedReader reader(Process program) {
    return new BufferedReader(
        new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
  }

  private static int exitCode(Process program) throws InterruptedException {
    assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return program.exitValue();
  }

  private List<String> errors() throws IOException {
    return Files.readAllLines(folder.resolve("err"));
  }
}
