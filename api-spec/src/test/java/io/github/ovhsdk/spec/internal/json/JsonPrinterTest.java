package io.github.ovhsdk.spec.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPrinterTest {

  private static Json read(String json) throws JsonSyntaxException {
    return JsonReader.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void print_document_hasKeysInOrderAndALinePerThing() throws Exception {
    assertThat(
            JsonPrinter.print(
                read(
                    "{\"b\": {\"z\": 1, \"a\": [true, null], \"m\": {}}, \"a\": [{\"x\": \"y\"}], \"c\": {\"d\": 1, \"e\": []}}")))
        .isEqualTo(
            """
            {
              "a": [{"x": "y"}],
              "b": {
                "a": [
                  true,
                  null
                ],
                "m": {},
                "z": 1
              },
              "c": {"d": 1, "e": []}
            }
            """);
  }

  @Test
  void print_lineOfMoreThanAHundredColumns_isBroken() throws Exception {
    String fits = "x".repeat(91);

    assertThat(JsonPrinter.print(read("{\"a\": \"" + fits + "\"}")).lines()).hasSize(1);
    assertThat(JsonPrinter.print(read("{\"a\": \"" + fits + "x\"}")).lines()).hasSize(3);
  }

  @Test
  void print_numbers_keepTheirSpelling() throws Exception {
    assertThat(JsonPrinter.compact(read("[1.50, 1e3, -0, 12345678901234567890]")))
        .isEqualTo("[1.50, 1e3, -0, 12345678901234567890]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"\\\\ / \\\" \\n \\r \\t\"", "\"\\u0001\"", "\"é™\"", "\"\\ud83d\\ude00\""})
  void compact_textWithUnusualCharacters_isReadBackAsTheSame(String json) throws Exception {
    String written = JsonPrinter.compact(read(json));

    assertThat(((Json.Text) read(written)).value()).isEqualTo(((Json.Text) read(json)).value());
  }
}
