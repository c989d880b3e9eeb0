package io.github.ovhsdk.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is built: one file, run by a Java of its own. */
class ProgramIT {

  @TempDir private Path folder;

  @Test
  void run_withNothingSet_printsTheTranscript() throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    ProcessBuilder program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                System.getProperty("program"))
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    // The first makes Java talk on standard error; the others would lead to a real account.
    program
        .environment()
        .keySet()
        .removeIf(name -> name.equals("JAVA_TOOL_OPTIONS") || name.startsWith("OVH_"));

    Process process = program.start();

    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(err).isEmptyFile();
    assertThat(Files.readString(out).replaceAll("in \\d+ ms", "in … ms"))
        .isEqualToNormalizingNewlines(expectedTranscript());
    assertThat(process.exitValue()).isZero();
  }

  private static String expectedTranscript() throws IOException {
    try (var golden =
        Objects.requireNonNull(ProgramIT.class.getResourceAsStream("transcript.txt"))) {
      return new String(golden.readAllBytes(), UTF_8);
    }
  }
}
