package io.github.ovhsdk.core.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.Owner;
import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.model.sample.Weight;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCodecTest {

  /** Its methods' return types are what the tests read. */
  private interface Types {
    List<Long> longs();

    List<? extends Owner> owners();

    Map<String, List<RecordType>> types();

    List<OffsetDateTime> dates();

    List<JsonValue> anything();

    Map<Long, String> numbered();
  }

  private static Type type(String method) throws NoSuchMethodException {
    return Types.class.getDeclaredMethod(method).getGenericReturnType();
  }

  private static <T> T read(Type type, String json) {
    return JsonCodec.read(type, json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void read_knowsEveryType() throws Exception {
    assertThat(JsonCodecTest.<Object>read(Void.class, "no JSON at all")).isNull();
    assertThat(JsonCodecTest.<String>read(String.class, "\"x\"")).isEqualTo("x");
    assertThat(JsonCodecTest.<Long>read(Long.class, "1")).isEqualTo(1L);
    assertThat(JsonCodecTest.<Integer>read(Integer.class, "1")).isEqualTo(1);
    assertThat(JsonCodecTest.<Boolean>read(Boolean.class, "true")).isTrue();
    assertThat(JsonCodecTest.<BigDecimal>read(BigDecimal.class, "1.50")).hasToString("1.50");
    assertThat(JsonCodecTest.<UUID>read(UUID.class, "\"00000000-0000-0000-0000-000000000001\""))
        .isEqualTo(new UUID(0, 1));
    assertThat(JsonCodecTest.<OffsetDateTime>read(OffsetDateTime.class, "\"2024-02-29T10:00:00Z\""))
        .isEqualTo("2024-02-29T10:00:00Z");
    assertThat(JsonCodecTest.<LocalDate>read(LocalDate.class, "\"2024-02-29\""))
        .isEqualTo("2024-02-29");
    assertThat(JsonCodecTest.<JsonValue>read(JsonValue.class, "[1.0]")).hasToString("[1.0]");
    assertThat(JsonCodecTest.<Owner>read(Owner.class, "{\"name\":\"n\"}").name()).isEqualTo("n");
    assertThat(JsonCodecTest.<RecordType>read(RecordType.class, "\"A\"")).isSameAs(RecordType.A);
    assertThat(JsonCodecTest.<Weight>read(Weight.class, "10")).isSameAs(Weight._10);
    assertThat(JsonCodecTest.<List<Long>>read(type("longs"), "[1,2.0]")).containsExactly(1L, 2L);
    assertThat(JsonCodecTest.<List<Owner>>read(type("owners"), "[{}]")).hasSize(1);
    assertThat(JsonCodecTest.<Map<String, List<RecordType>>>read(type("types"), "{\"a\":[\"A\"]}"))
        .containsExactly(Map.entry("a", List.of(RecordType.A)));
  }

  @Test
  void read_ofNothingOrNull_isNull() throws Exception {
    assertThat(JsonCodecTest.<Owner>read(Owner.class, "")).isNull();
    assertThat(JsonCodecTest.<Owner>read(Owner.class, "null")).isNull();
    assertThat(JsonCodecTest.<List<Long>>read(type("longs"), "null")).isNull();
    assertThat(JsonCodecTest.<JsonValue>read(JsonValue.class, "null")).isSameAs(JsonValue.NULL);
  }

  @Test
  void read_ofNullInsideListsAndMaps_isNull() throws Exception {
    assertThat(JsonCodecTest.<List<Long>>read(type("longs"), "[1,null]")).containsExactly(1L, null);
    assertThat(JsonCodecTest.<Map<String, List<RecordType>>>read(type("types"), "{\"a\":null}"))
        .containsEntry("a", null);
    assertThat(JsonCodecTest.<List<JsonValue>>read(type("anything"), "[null]"))
        .containsExactly(JsonValue.NULL);
  }

  @Test
  void read_ofAnotherShape_throwsWithThePlace() throws Exception {
    Type dates = type("dates");
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> read(dates, "[\"2024-02-29T10:00:00Z\",\"hush\"]"))
        .withMessageContaining("at [1]: the string is not a date")
        .withMessageNotContaining("hush");
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> read(Owner.class, "[]"))
        .withMessageContaining("an object was expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html>", "{\"name\":", "{\"name\":\"n\"} trailing", "\u0000"})
  void read_ofNoJson_throws(String text) {
    assertThatExceptionOfType(JsonFormatException.class).isThrownBy(() -> read(Owner.class, text));
  }

  @Test
  void read_ofInvalidUtf8_throws() {
    assertThatExceptionOfType(JsonFormatException.class)
        .isThrownBy(() -> JsonCodec.read(String.class, new byte[] {'"', (byte) 0xc3, '"'}));
  }

  @Test
  void read_asATypeThatItDoesNotKnow_throws() throws Exception {
    Type numbered = type("numbered");
    assertThatIllegalArgumentException().isThrownBy(() -> read(numbered, "{}"));
    assertThatIllegalArgumentException().isThrownBy(() -> read(Thread.class, "{}"));
  }

  @Test
  void writeBody_writesEveryKindOfBody() {
    assertThat(JsonCodec.writeBody(null, true)).isEmpty();
    assertThat(body("x")).isEqualTo("\"x\"");
    assertThat(body(List.of(1L, RecordType.A, new UUID(0, 1)))).startsWith("[1,\"A\",\"0000");
    assertThat(body(Map.of("k", new BigDecimal("1.50")))).isEqualTo("{\"k\":1.50}");
    assertThat(body(JsonValue.parse("{\"a\":1e2}"))).isEqualTo("{\"a\":1e2}");
    assertThat(body(Owner.builder().name("é").build())).isEqualTo("{\"name\":\"é\"}");
  }

  private static String body(Object value) {
    return new String(JsonCodec.writeBody(value, true), StandardCharsets.UTF_8);
  }

  @Test
  void text_isWhatUrlsNeed() {
    assertThat(JsonCodec.text("a/b c")).isEqualTo("a/b c");
    assertThat(JsonCodec.text(5L)).isEqualTo("5");
    assertThat(JsonCodec.text(true)).isEqualTo("true");
    assertThat(JsonCodec.text(new BigDecimal("1E+2"))).isEqualTo("100");
    assertThat(JsonCodec.text(new BigDecimal("1E+999999999"))).isEqualTo("1E+999999999");
    assertThat(JsonCodec.text(OffsetDateTime.parse("2024-02-29T10:00+02:00")))
        .isEqualTo("2024-02-29T10:00:00+02:00");
    assertThat(JsonCodec.text(LocalDate.of(2024, 2, 29))).isEqualTo("2024-02-29");
    assertThat(JsonCodec.text(new UUID(0, 1))).isEqualTo("00000000-0000-0000-0000-000000000001");
    assertThat(JsonCodec.text(RecordType.of("NEW"))).isEqualTo("NEW");
    assertThat(JsonCodec.text(Weight._10)).isEqualTo("10");
    assertThat(JsonCodec.text(JsonValue.of("x"))).isEqualTo("x");
    assertThat(JsonCodec.text(JsonValue.parse("[1]"))).isEqualTo("[1]");
    assertThat(JsonCodec.text(List.of(Owner.builder().name("n").build())))
        .isEqualTo("[{\"name\":\"n\"}]");
    assertThatIllegalArgumentException().isThrownBy(() -> JsonCodec.text(Thread.currentThread()));
  }
}
