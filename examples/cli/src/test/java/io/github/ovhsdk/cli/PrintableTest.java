package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {

  private static final String HOSTILE =
      "\u001b]0;owned\u0007 \u001b[2J \u009b31m \u202egnp.exe \u200b \u2028 \r \udb40\udc01";

  private static String printed(boolean colors, String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        new Console(InputStream.nullInputStream(), out, new ByteArrayOutputStream(), true, colors);
    console.out().println(text);
    console.finish();
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void of_whatSteersATerminal_isSpelledOut() {
    assertThat(Printable.of("a\u001b[31m\nb\u202e")).isEqualTo("a\\u001B[31m\\u000Ab\\u202E");
    assertThat(Printable.of("é 日本 🦄")).isEqualTo("é 日本 🦄");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void println_hostileText_hasNothingThatSteers(boolean colors) {
    String line = printed(colors, HOSTILE);

    assertThat(line).endsWith("\n");
    assertThat(line.strip().codePoints())
        .noneMatch(c -> c < 32 || c >= 127 && c < 160 || Character.getType(c) == Character.FORMAT);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void print_hostileText_isSpelledOutAsInALine(boolean colors) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    VisibleStream stream = new VisibleStream(out, true, colors);

    stream.print(HOSTILE);
    stream.print((Object) HOSTILE);
    stream.println((Object) HOSTILE);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(printed(colors, HOSTILE).strip().repeat(3) + System.lineSeparator());
  }

  @Test
  void println_stylesThatAreNotOurs_areSpelledOutWithColoursToo() {
    assertThat(printed(true, "\u001b[7mx\u001b[8m\u001b[31;5m").strip())
        .isEqualTo("\\u001B[7mx\\u001B[8m\\u001B[31;5m");
  }

  @Test
  void println_hostileJson_isTheSameJson() {
    String json = JsonValue.of(HOSTILE).toString();

    assertThat(JsonValue.parse(printed(false, json)).asString()).isEqualTo(HOSTILE);
  }

  @ParameterizedTest
  @EnumSource(value = Style.class, names = "PLAIN", mode = EnumSource.Mode.EXCLUDE)
  void println_ownStyles_passWithColoursOnly(Style style) {
    String styled = style.apply("x");

    assertThat(printed(true, styled)).isEqualTo(styled + System.lineSeparator());
    assertThat(printed(false, styled)).doesNotContain("\u001b");
  }
}
