package io.github.ovhsdk.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.ovhsdk.core.model.sample.Record;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonValueTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "1.0",
        "1.50",
        "1e2",
        "1E+2",
        "-0",
        "-0.0",
        "123456789012345678901234567890",
        "0.1000000000000000055511151231257827",
        "1e999999999999",
        "true",
        "false",
        "null",
        "\"\"",
        "\"a\\\"b\\\\c\\n\"",
        "[]",
        "{}",
        "[1,[2,{\"a\":null}]]",
        "{\"b\":1,\"a\":[true]}",
        "\"é😀\""
      })
  void toString_ofParsed_isTheSameText(String json) {
    assertThat(JsonValue.parse(json)).hasToString(json);
    assertThat(JsonValue.parse(json.getBytes(StandardCharsets.UTF_8))).hasToString(json);
  }

  @Test
  void toString_ofTextWithWhitespace_isCompact() {
    assertThat(JsonValue.parse(" { \"a\" : [ 1 , 2 ] } ")).hasToString("{\"a\":[1,2]}");
  }

  @Test
  void toPrettyString_indentsByTwoSpaces() {
    assertThat(JsonValue.parse("{\"a\":[1,{}],\"b\":[]}").toPrettyString())
        .isEqualTo("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": []\n}");
  }

  @Test
  void toPrettyString_ofDeepNesting_isIndentedOnlySoFar() {
    JsonValue deep = JsonValue.parse("[".repeat(900) + "1" + ",1".repeat(1_000) + "]".repeat(900));

    assertThat(deep.toPrettyString())
        .contains("\n" + "  ".repeat(32) + "1,\n")
        .doesNotContain("  ".repeat(33));
    assertThat(JsonValue.parse(deep.toPrettyString())).isEqualTo(deep);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "{", "[1", "nope", "{\"a\":}", "01", "+1", "1 2", "NaN", "'a'", "<html>"})
  void parse_ofNoJson_throwsWithoutQuotingTheText(String text) {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> JsonValue.parse(text))
        .withMessageNotContainingAny("nope", "html")
        .withNoCause();
  }

  @Test
  void parse_ofNoJson_namesThePlace() {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> JsonValue.parse("{\n  \"a\": secret\n}"))
        .withMessageContaining("line 2")
        .withMessageNotContaining("secret");
  }

  @Test
  void parse_ofDuplicateNames_keepsTheLast() {
    assertThat(JsonValue.parse("{\"a\":1,\"a\":2}")).hasToString("{\"a\":2}");
  }

  @Test
  void parse_ofDeepNesting_isLimited() {
    String deep = "[".repeat(5000) + "]".repeat(5000);
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> JsonValue.parse(deep))
        .withMessageContaining("limit");
    String fine = "[".repeat(900) + "]".repeat(900);
    assertThat(JsonValue.parse(fine)).hasToString(fine);
  }

  @Test
  void parse_ofHalfASurrogatePair_survivesWritingInUtf8() {
    JsonValue value = JsonValue.parse("\"caf\\u00e9 \\ud83d\"");

    byte[] utf8 = io.github.ovhsdk.core.internal.json.JsonText.utf8(value);

    assertThat(JsonValue.parse(utf8)).isEqualTo(value);
  }

  @Test
  void as_ofNamesWithHalfASurrogatePair_keepsThem() {
    for (String name : List.of("\ud83d", "\udc00\udc00", "\ud83d\ude00", "é")) {
      JsonValue inside = JsonValue.object(Map.of(name, JsonValue.of(name)));
      JsonValue value = JsonValue.object(Map.of("extra", inside, name, inside));

      Record record = value.as(Record.class);

      assertThat(record.toJson()).isEqualTo(value);
      assertThat(record.toBuilder().put("extra", value).build().extra()).isEqualTo(value);
      assertThat(JsonValue.parse(value.toString())).isEqualTo(value);
    }
  }

  @Test
  void equals_ignoresTheOrderOfMembersAndMindsTheSpellingOfNumbers() {
    assertThat(JsonValue.parse("{\"a\":1,\"b\":2}"))
        .isEqualTo(JsonValue.parse("{\"b\":2,\"a\":1}"))
        .hasSameHashCodeAs(JsonValue.parse("{\"b\":2,\"a\":1}"));
    assertThat(JsonValue.parse("1.0")).isNotEqualTo(JsonValue.parse("1"));
    assertThat(JsonValue.parse("\"1\"")).isNotEqualTo(JsonValue.parse("1"));
    assertThat(JsonValue.parse("[1,2]")).isNotEqualTo(JsonValue.parse("[2,1]"));
    assertThat(JsonValue.parse("true")).isSameAs(JsonValue.of(true));
    assertThat(JsonValue.parse("null")).isSameAs(JsonValue.NULL);
  }

  @Test
  void accessors_returnWhatIsThere() {
    JsonValue value = JsonValue.parse("{\"s\":\"x\",\"n\":1e2,\"b\":true,\"l\":[null]}");

    assertThat(value.get("s").asString()).isEqualTo("x");
    assertThat(value.get("n").asLong()).isEqualTo(100);
    assertThat(value.get("n").asDecimal()).isEqualTo(new BigDecimal("1E+2"));
    assertThat(value.get("n").numberText()).isEqualTo("1e2");
    assertThat(value.get("b").asBoolean()).isTrue();
    assertThat(value.get("l").get(0).isNull()).isTrue();
    assertThat(value.get("none")).isNull();
    assertThat(value.members()).containsOnlyKeys("s", "n", "b", "l");
    assertThat(value.kind()).isEqualTo(JsonValue.Kind.OBJECT);
  }

  @Test
  void accessors_ofAnotherKind_throw() {
    JsonValue text = JsonValue.of("secret");
    assertThatIllegalStateException()
        .isThrownBy(text::asLong)
        .withMessage("The JSON value is of kind STRING, not NUMBER.");
    assertThatIllegalStateException().isThrownBy(() -> text.get("a"));
    assertThatIllegalStateException().isThrownBy(() -> text.get(0));
    assertThatIllegalStateException().isThrownBy(() -> JsonValue.of(1).asString());
    assertThatIllegalStateException().isThrownBy(() -> JsonValue.of(1).asBoolean());
  }

  @Test
  void asLong_ofNoWholeNumber_throws() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> JsonValue.parse("1.5").asLong());
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> JsonValue.parse("9223372036854775808").asLong());
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> JsonValue.parse("1e999999999").asLong());
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> JsonValue.parse("1e99999999999").asDecimal());
  }

  @Test
  void factories_makeWhatTheySay() {
    assertThat(
            JsonValue.object(
                Map.of(
                    "a",
                    JsonValue.array(
                        JsonValue.of("x"),
                        JsonValue.of(1),
                        JsonValue.of(new BigDecimal("1.50")),
                        JsonValue.of(false),
                        JsonValue.number("1e2"),
                        JsonValue.NULL))))
        .hasToString("{\"a\":[\"x\",1,1.50,false,1e2,null]}");
    assertThatNullPointerException().isThrownBy(() -> JsonValue.of((String) null));
    assertThatExceptionOfType(JsonFormatException.class).isThrownBy(() -> JsonValue.number("01"));
  }

  @Test
  void collections_cannotBeChanged() {
    JsonValue value = JsonValue.parse("{\"l\":[1]}");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> value.members().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> value.get("l").elements().clear());
  }

  @Test
  void as_readsATypedValue() {
    assertThat(JsonValue.parse("5").as(Long.class)).isEqualTo(5L);
    assertThat(JsonValue.NULL.as(Long.class)).isNull();
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> JsonValue.of("x").as(Long.class));
    assertThat(JsonValue.array(List.of()).as(JsonValue.class)).hasToString("[]");
  }
}
