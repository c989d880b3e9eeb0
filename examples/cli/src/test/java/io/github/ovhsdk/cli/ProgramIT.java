package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

  @Test
  @DisabledOnOs(OS.WINDOWS) // It has no SIGTERM.
  void sandbox_toldToEnd_closesAndTidiesUp() throws Exception {
    try (SandboxProcess sandbox =
        SandboxProcess.start(
            List.of("-jar", System.getProperty("program")), folder, "--https-port", "0")) {
      JsonValue started = JsonValue.parse(sandbox.announcement());
      Path certificate = Path.of(started.get("certificate").asString());
      URI https = URI.create(started.get("httpsUrl").asString() + "/v1/auth/time");
      assertThat(Calls.getWithToken(sandbox.url(), "/v1/vps")).startsWith("[");
      assertThat(Calls.get(https, certificate)).matches("\\d{10}");

      assertThat(sandbox.terminate()).isEqualTo(new Run(128 + 15, "", ""));

      assertThat(Calls.isListening(https)).isFalse();
      assertThat(certificate).doesNotExist();
    }
  }

  /** A server is much to load for a list. */
  @Test
  void sections_inAProgramWithASandbox_loadsNothingOfIt() throws Exception {
    Process program = start(List.of("-Xlog:class+load"), "sections");

    assertThat(read(program))
        .anyMatch(line -> line.contains("io.github.ovhsdk.cli.SectionsCommand"))
        .noneMatch(
            line ->
                line.contains("io.github.ovhsdk.sandbox")
                    || line.contains("com.github.tomakehurst.wiremock"));
    assertThat(exitCode(program)).isZero();
  }

  private Process start(String... arguments) throws IOException {
    return start(List.of(), arguments);
  }

  private Process start(List<String> options, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
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
