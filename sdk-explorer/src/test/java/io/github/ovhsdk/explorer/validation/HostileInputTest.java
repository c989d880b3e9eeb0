package io.github.ovhsdk.explorer.validation;

import static io.github.ovhsdk.explorer.Sections.enumeration;
import static io.github.ovhsdk.explorer.Sections.object;
import static io.github.ovhsdk.explorer.Sections.optional;
import static io.github.ovhsdk.explorer.Sections.readOnly;
import static io.github.ovhsdk.spec.TypeRef.STRING;
import static io.github.ovhsdk.spec.TypeRef.array;
import static io.github.ovhsdk.spec.TypeRef.model;
import static io.github.ovhsdk.spec.TypeRef.scalar;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Sections;
import io.github.ovhsdk.explorer.schema.Direction;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.TypeRef;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents that somebody made to do harm: large, deep, long, or full of odd characters. */
@Timeout(60)
class HostileInputTest {

  private static final String LONG_WORD = "x".repeat(1_000_000);

  private final Validator validator =
      Validator.of(
          SectionTypes.of(
              Sections.of(
                  object(
                      "Node",
                      readOnly("id", scalar("long")),
                      optional("next", model("Node")),
                      optional("kind", model("Kind")),
                      optional("names", new TypeRef.MapOf(STRING, scalar("long"))),
                      optional("numbers", array(scalar("long")))),
                  enumeration("Kind", "string", "mail", "web"))));

  @Test
  void value_nestedVeryDeep_isCheckedToADepthAndNoDeeper() {
    assertThat(check(nested(100_000)))
        .singleElement()
        .satisfies(v -> assertThat(v.code()).isEqualTo(ViolationCode.TOO_DEEP))
        .satisfies(v -> assertThat(v.isError()).isTrue())
        .satisfies(v -> assertThat(v.where()).isEqualTo("/next".repeat(256)));
    assertThat(check(nested(256)))
        .extracting(Violation::code)
        .containsExactly(ViolationCode.UNKNOWN_FIELD);
  }

  @Test
  void withoutReadOnly_nestedVeryDeep_dropsToADepth() {
    Operation operation =
        Operation.builder(new OperationKey("v1", "POST", "/test"))
            .body(new Body.Single(model("Node"), true, null))
            .build();
    JsonValue body = JsonValue.object(Map.of("id", JsonValue.of(1), "next", nested(100_000)));

    assertThat(validator.withoutReadOnly(operation, body).members()).containsOnlyKeys("next");
  }

  @Test
  void value_moreViolationsThanAnybodyReads_areCounted() {
    JsonValue wrong = JsonValue.array(Collections.nCopies(100_000, JsonValue.of("x")));

    List<Violation> violations = check(JsonValue.object(Map.of("numbers", wrong)));

    assertThat(violations).hasSize(1001);
    assertThat(violations.get(1000))
        .isEqualTo(
            new Violation(
                Severity.ERROR,
                "",
                ViolationCode.MORE,
                "There is more that is not listed: 99000 errors and 0 warnings.",
                null));
  }

  @Test
  void value_moreWarningsThanAnybodyReads_areNoError() {
    TypeRef kinds = array(model("Kind"));
    JsonValue unknown = JsonValue.array(Collections.nCopies(2000, JsonValue.of("fax")));

    assertThat(validator.value(kinds, Direction.REQUEST, unknown))
        .hasSize(1001)
        .noneMatch(Violation::isError);
  }

  @Test
  void value_longWords_takeNoTimeAndLittleRoom() {
    JsonValue names = JsonValue.object(Map.of(LONG_WORD, JsonValue.of(true)));
    JsonValue document =
        JsonValue.object(
            Map.of(LONG_WORD, JsonValue.NULL, "kind", JsonValue.of(LONG_WORD), "names", names));

    assertThat(check(document))
        .hasSize(3)
        .allMatch(v -> v.where().length() < 300 && v.message().length() < 200);
    assertThat(
            validator.value(scalar("ip"), Direction.REQUEST, JsonValue.of("1:".repeat(2_000_000))))
        .hasSize(1);
  }

  @Test
  void value_longNumber_isRefusedUnread() {
    JsonValue number = JsonValue.number("1" + "0".repeat(1_000_000));

    assertThat(validator.value(scalar("long"), Direction.REQUEST, number))
        .extracting(Violation::toString)
        .containsExactly("error The number has too many digits.");
  }

  @Test
  void where_namesWithSlashAndTilde_areEscaped() {
    assertThat(check(JsonValue.parse("{\"names\": {\"a/b~c\": \"\", \"\": \"\", \"0\": \"\"}}")))
        .extracting(Violation::where)
        .containsExactly("/names/a~1b~0c", "/names/", "/names/0");
  }

  @Test
  void toString_nameWithControlCharacters_isOnOneLineAndHarmless() {
    assertThat(check(JsonValue.parse("{\"a\\n\\u001b[2J\\u202e\": 1}")))
        .extracting(Violation::toString)
        .containsExactly(
            "error /a\\u000A\\u001B[2J\\u202E: "
                + "There is no field \"a\\u000A\\u001B[2J\\u202E\".");
  }

  /** A field that there is not, inside of so many objects. */
  private static JsonValue nested(int depth) {
    JsonValue value = JsonValue.object(Map.of("unknown", JsonValue.NULL));
    for (int i = 1; i < depth; i++) {
      value = JsonValue.object(Map.of("next", value));
    }
    return value;
  }

  private List<Violation> check(JsonValue value) {
    return validator.value(model("Node"), Direction.REQUEST, value);
  }
}
