package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OvhTest {

  @Test
  void help_namesEveryCommand() {
    Run run = Run.ovh("--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("import", "sections", "operations", "search", "sandbox", "--json", "--catalog");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"import", "sections", "operations", "search", "sandbox"})
  void help_ofACommand_fitsATerminal(String command) {
    Run run = Run.ovh(command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    assertThat(run.out()).startsWith("Usage: ovh " + command).contains("Example");
  }

  @Test
  void version_namesTheProgram() {
    Run run = Run.ovh("--version");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("ovh ").endsWith("Java " + Runtime.version().feature() + "\n");
  }

  @Test
  void noCommand_saysWhatIsMissing() {
    assertThat(Run.ovh()).isEqualTo(new Run(2, "", "ovh: Say what to do. See \"ovh --help\".\n"));
  }

  @Test
  void unknownCommand_namesTheNearest() {
    assertThat(Run.ovh("sectoins"))
        .isEqualTo(
            new Run(
                2,
                "",
                "ovh: There is no command \"sectoins\". Did you mean sections?"
                    + " See \"ovh --help\".\n"));
  }

  @Test
  void unknownOption_namesTheNearest() {
    assertThat(Run.ovh("sections", "--jsno"))
        .isEqualTo(
            new Run(
                2,
                "",
                "ovh: There is no option \"--jsno\". Did you mean --json?"
                    + " See \"ovh sections --help\".\n"));
  }

  @Test
  void oneArgumentTooMany_saysWhich() {
    Run run = Run.ovh("sections", "vps");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("ovh: What is \"vps\" for?").hasLineCount(1);
  }

  @Test
  void optionWithoutValue_isOneLine() {
    Run run = Run.ovh("sections", "--branch");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("ovh: ").contains("--branch").hasLineCount(1);
  }

  @Test
  void catalogThatIsNoFolder_saysWhatItTakes() {
    for (String folder : List.of("live", "no/such/folder")) {
      Run run = Run.ovh("sections", "--catalog", folder);

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              "ovh: There is no folder \""
                  + folder
                  + "\". --catalog takes a folder of OVHcloud's schemas, or one that \"ovh import\""
                  + " wrote.\n");
    }
  }

  @Test
  void stacktrace_withAnError_followsTheLine() {
    Run run = Run.ovh("--stacktrace", "sections", "--branch", "v9");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).startsWith("ovh: There is no branch \"v9\".").contains("\tat ");
  }

  @Test
  void fault_ofTheProgram_isOneLineAndNoTrace() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(InputStream.nullInputStream(), new FailingOnce(), err, false, false);

    assertThat(Ovh.run(console, "operations", "--json")).isEqualTo(1);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .startsWith("ovh: A fault of this program: java.lang.IllegalStateException: two lines.")
        .contains("--stacktrace")
        .hasLineCount(1);
  }

  /** Fails in a way that no output stream should. */
  private static final class FailingOnce extends OutputStream {
    private boolean failed;

    @Override
    public void write(int b) {
      if (!failed) {
        failed = true;
        throw new IllegalStateException("two\nlines");
      }
    }
  }
}
