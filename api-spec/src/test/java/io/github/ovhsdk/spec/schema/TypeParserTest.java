package io.github.ovhsdk.spec.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.spec.TypeRef;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeParserTest {

  /** Writes what was understood in one way, whatever way it was spelled in. */
  private static TypeRef parse(String text) {
    return TypeParser.parse(
        text,
        (name, arguments) ->
            arguments.isEmpty()
                ? TypeRef.scalar(name)
                : TypeRef.model(
                    arguments.stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(",", name + "<", ">"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "string|string",
        "string[]|string[]",
        "[]string|string[]",
        "string[][]|string[][]",
        "map[string]long|map[string]long",
        "map[string][]iam.resource.TagFilter|map[string]iam.resource.TagFilter[]",
        "map[string]map[string]any|map[string]map[string]any",
        "complexType.UnitAndValue<long>[]|complexType.UnitAndValue<long>[]",
        "Foo<map[Bar]any>|Foo<map[Bar]any>",
        "Foo<Bar<long>,string[]>|Foo<Bar<long>,string[]>",
      })
  void parse_everyWayOfSpelling_isUnderstood(String text, String understood) {
    assertThat(parse(text)).hasToString(understood);
  }

  @Test
  void parse_aliasOfAScalar_keepsBothNames() {
    assertThat(parse("coreTypes.AccountId:string"))
        .isEqualTo(new TypeRef.Scalar("string", "coreTypes.AccountId"));
  }

  @Test
  void parse_aliasOfAList_isThatOfTheElements() {
    assertThat(parse("coreTypes.ServiceId[]:long[]"))
        .isEqualTo(TypeRef.array(new TypeRef.Scalar("long", "coreTypes.ServiceId")));
  }

  @Test
  void parse_aliasThatIsItselfAScalar_isThatScalar() {
    assertThat(parse("duration:string")).isEqualTo(TypeRef.scalar("duration"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "map[string", "Foo<long", "Foo<>", "a]b", "a,b"})
  void parse_whatIsNoType_isRefused(String text) {
    assertThatThrownBy(() -> parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
