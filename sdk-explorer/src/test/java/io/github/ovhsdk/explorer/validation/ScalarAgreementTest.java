package io.github.ovhsdk.explorer.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Sections;
import io.github.ovhsdk.explorer.schema.Direction;
import io.github.ovhsdk.explorer.schema.JsonSchemas;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.ScalarType;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** As {@link SchemaAgreementTest}, with every odd text and number for every scalar type. */
class ScalarAgreementTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /** What the judge does not mind, and the standards do: see {@link SchemaAgreementTest}. */
  private static final Set<String> LISTED =
      Set.of("datetime \"2026-01-31 12:00:00Z\"", "long 1e400", "int 1e400");

  @ParameterizedTest
  @EnumSource
  void value_oddTextsAndNumbers_pleaseBothOrNone(ScalarType scalar) throws Exception {
    TypeRef type = TypeRef.scalar(scalar.ovhName());
    SectionTypes types =
        SectionTypes.of(Sections.of(Sections.object("M", Sections.required("v", type))));
    Validator validator = Validator.of(types);
    Schema schema =
        REGISTRY.getSchema(
            JsonSchemas.of(types).model("M", Direction.REQUEST).orElseThrow().toString(),
            InputFormat.JSON);

    List<String> problems = new ArrayList<>();
    for (JsonValue value : values()) {
      String document = "{\"v\":" + value + "}";
      boolean theirs =
          schema
              .validate(
                  MAPPER.readTree(document),
                  context -> context.executionConfig(c -> c.formatAssertionsEnabled(true)))
              .isEmpty();
      boolean ours =
          validator.value(TypeRef.model("M"), Direction.REQUEST, JsonValue.parse(document)).stream()
              .noneMatch(Violation::isError);
      if (ours != theirs && !LISTED.contains(type + " " + value)) {
        problems.add(type + " " + value + " ours: " + ours);
      }
    }
    assertThat(problems).isEmpty();
  }

  private static List<JsonValue> values() {
    Random random = new Random(1);
    return Stream.of(
            Mutations.TEXTS.stream().map(JsonValue::of),
            Mutations.NUMBERS.stream().map(JsonValue::number),
            Stream.of(JsonValue.NULL, JsonValue.of(true), JsonValue.array()),
            Stream.generate(() -> JsonValue.of(ipv6Like(random))).limit(500))
        .flatMap(s -> s)
        .toList();
  }

  /** Groups, gaps and ends in every number, most of them no address. */
  private static String ipv6Like(Random random) {
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "::" : "");
    int groups = random.nextInt(9);
    for (int i = 0; i < groups; i++) {
      text.append(Integer.toHexString(random.nextInt(1 << 16)));
      text.append(random.nextInt(6) == 0 ? "::" : i < groups - 1 ? ":" : "");
    }
    text.append(random.nextInt(6) == 0 ? "192.0.2.1" : "");
    return text.append(random.nextInt(2) == 0 ? "/" + random.nextInt(140) : "").toString();
  }
}
