package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The script in the shells that it is for. */
class CompletionCommandTest {

  /** Asks bash's function for the last word of a line. */
  private static final String IN_BASH =
      """
      source "$1"
      shift
      COMP_LINE="$*" COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
      _complete_ovh 2>/dev/null
      echo "${COMPREPLY[*]}"
      """;

  /** Types a line into a zsh of its own, with tabs in it, and prints what that zsh then ran. */
  private static final String IN_ZSH =
      """
      zmodload zsh/zpty
      zpty shell zsh -f -i
      zpty -w shell "ovh() { print -r -- \\"<$1\\$*>\\" }; source $2; print READY"
      zpty -r shell answer $'*\\nREADY*'
      zpty -w -n shell $'ovh oper\\t/vra\\t --state BE\\t\\n'
      zpty -r shell answer "*<$1*>*"
      print -r -- "$answer"
      zpty -d shell
      """;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "ovh se,                          sections search",
    "ovh operations /vp,              /vps",
    "ovh operations --state B,        BETA",
    "ovh operations --sta,            --stacktrace --state",
    "ovh show P,                      POST PUT",
    "ovh --endpoint ovh-,             ovh-eu ovh-ca ovh-us",
    "ovh sections --branch v,         v1 v2",
    "ovh import --rep,                --report",
    "ovh sa,                          sandbox",
    "ovh sandbox --https,             --https-port",
    "ovh zzz,                         ''",
  })
  void completion_inBash_offersWhatFits(String line, String expected) throws Exception {
    assumeTrue(isThere("bash"), "needs bash");

    String[] words = line.split(" ");
    String[] command = new String[words.length + 5];
    System.arraycopy(
        new String[] {"bash", "-c", IN_BASH, "bash", script().toString()}, 0, command, 0, 5);
    System.arraycopy(words, 0, command, 5, words.length);

    assertThat(run(command).strip()).isEqualTo(expected);
  }

  @Test
  void completion_inZsh_completesALineThatIsTyped() throws Exception {
    assumeTrue(isThere("zsh"), "needs zsh");

    assertThat(run("zsh", "-f", "-c", IN_ZSH, "zsh", "ran:", script().toString()))
        .contains("<ran:operations /vrack --state BETA>");
  }

  private Path script() throws IOException {
    Run run = Run.ovh("completion");
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    return Files.writeString(folder.resolve("completion"), run.out());
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "-c", "exit 0").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.redirectErrorStream(true);
    // What a shell keeps between sessions is not to be that of the person who runs the tests.
    builder.environment().put("HOME", folder.toString());
    Process process = builder.start();
    process.getOutputStream().close();
    if (!process.waitFor(30, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("The shell did not end.");
    }
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
