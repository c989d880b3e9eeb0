package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {

  @Test
  void wantsColors_nothingSaid_yes() {
    assertThat(Console.wantsColors(List.of("sections"), Map.of("TERM", "xterm"))).isTrue();
  }

  @Test
  void wantsColors_noColorInEnvironment_no() {
    assertThat(Console.wantsColors(List.of(), Map.of("NO_COLOR", "1"))).isFalse();
  }

  @Test
  void wantsColors_noColorEmpty_yes() {
    assertThat(Console.wantsColors(List.of(), Map.of("NO_COLOR", ""))).isTrue();
  }

  @Test
  void wantsColors_option_no() {
    assertThat(Console.wantsColors(List.of("sections", "--no-color"), Map.of())).isFalse();
  }

  @Test
  void wantsColors_dumbTerminal_no() {
    assertThat(Console.wantsColors(List.of(), Map.of("TERM", "dumb"))).isFalse();
  }

  @Test
  void finish_otherCharset_utf8IsPrinted() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Console console =
        new Console(
            InputStream.nullInputStream(), bytes, new ByteArrayOutputStream(), false, false);

    console.out().print("é€😀");

    assertThat(console.finish()).isNull();
    assertThat(bytes.toByteArray()).isEqualTo("é€😀".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void finish_readerGone_isNoFailure() {
    Console console = consoleThatFailsWith("Broken pipe");

    console.out().println("a line");

    assertThat(console.finish()).isNull();
  }

  @Test
  void finish_diskFull_isAFailure() {
    Console console = consoleThatFailsWith("No space left on device");

    console.out().println("a line");

    assertThat(console.finish()).hasMessage("No space left on device");
  }

  private static Console consoleThatFailsWith(String message) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(message);
          }
        };
    return new Console(
        InputStream.nullInputStream(), failing, new ByteArrayOutputStream(), false, false);
  }
}
