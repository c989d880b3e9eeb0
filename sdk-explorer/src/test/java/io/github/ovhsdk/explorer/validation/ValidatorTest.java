package io.github.ovhsdk.explorer.validation;

import static io.github.ovhsdk.explorer.Sections.enumeration;
import static io.github.ovhsdk.explorer.Sections.nullable;
import static io.github.ovhsdk.explorer.Sections.object;
import static io.github.ovhsdk.explorer.Sections.optional;
import static io.github.ovhsdk.explorer.Sections.readOnly;
import static io.github.ovhsdk.explorer.Sections.required;
import static io.github.ovhsdk.explorer.Sections.secret;
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
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Parameter.Place;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {

  private static final TypeRef LONG = scalar("long");

  private static final Operation OPERATION =
      Operation.builder(new OperationKey("v1", "POST", "/test/{id}/{name}"))
          .parameters(
              List.of(
                  Parameter.of(Place.PATH, "id", LONG, true),
                  Parameter.of(Place.PATH, "name", STRING, true),
                  Parameter.of(Place.QUERY, "all", scalar("boolean"), false),
                  Parameter.of(Place.QUERY, "filter", model("Record"), false),
                  Parameter.of(Place.QUERY, "kind", model("Kind"), false),
                  Parameter.of(Place.QUERY, "ids", array(LONG), false),
                  new Parameter(Place.QUERY, "pin", "pin", LONG, false, true, null, Map.of()),
                  Parameter.of(Place.HEADER, "X-Cursor", STRING, false),
                  Parameter.of(Place.HEADER, "X-Page-Size", LONG, false)))
          .body(
              new Body.Fields(
                  null,
                  List.of(
                      required("target", STRING),
                      optional("records", array(model("Record"))),
                      optional("byName", new TypeRef.MapOf(model("Kind"), LONG)))))
          .response(model("Record"))
          .build();

  private final Validator validator =
      Validator.of(
          SectionTypes.of(
              Sections.of(
                  object(
                      "Record",
                      readOnly("id", LONG),
                      required("ttl", LONG),
                      nullable("note", STRING),
                      optional("kind", model("Kind")),
                      optional("password", scalar("password")),
                      secret("codes", array(scalar("uuid")))),
                  enumeration("Kind", "string", "mail", "web"))));

  @Test
  void request_everythingWrong_isSaidAtOnce() {
    List<Violation> violations =
        validator.request(
            OPERATION,
            Map.of("id", List.of("one"), "nam", List.of("x"), "all", List.of("True")),
            JsonValue.parse("{\"tagret\": 1, \"records\": [{\"ttl\": \"1\", \"note\": null}]}"));

    assertThat(violations)
        .extracting(v -> v.where() + " " + v.code().word() + " " + v.suggestion())
        .containsExactly(
            "id wrong-type null",
            "name missing null",
            "all wrong-type true",
            "nam unknown-parameter name",
            "/records/0/ttl wrong-type null",
            "/target missing null",
            "/tagret unknown-field target");
    assertThat(violations).allMatch(Violation::isError);
  }

  @Test
  void request_everythingRight_isEmpty() {
    assertThat(
            validator.request(
                OPERATION,
                Map.of(
                    "id", List.of("1"),
                    "name", List.of("a/b"),
                    "all", List.of("false"),
                    "filter", List.of("{\"ttl\": 1, \"note\": null}"),
                    "kind", List.of("web"),
                    "ids", List.of("1", "2"),
                    "x-page-size", List.of("5")),
                JsonValue.parse("{\"target\": \"x\", \"byName\": {\"web\": 1}}")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty",
    "., dot-segment",
    ".., dot-segment",
    "'a\nb', control-character",
    "'a\u0085b', control-character"
  })
  void parameters_whatAPathMayNotHold_isAnError(String name, String code) {
    assertThat(parameters("name", name)).extracting(v -> v.code().word()).containsExactly(code);
  }

  @Test
  void parameters_whatNoTransportCarries_isAnError() {
    assertThat(parameters("name", "half \ud83d pair"))
        .extracting(Violation::code)
        .containsExactly(ViolationCode.UNSENDABLE_CHARACTER);
    assertThat(parameters("name", "caf\u00e9 \ud83d\ude00")).isEmpty();
    assertThat(parameters("X-Cursor", "caf\u00e9"))
        .extracting(Violation::toString)
        .containsExactly(
            "error X-Cursor: The value has a character in it that no header can carry.");
  }

  @Test
  void parameters_headerInTwoCases_isRepeated() {
    assertThat(
            validator.parameters(
                OPERATION,
                Map.of(
                    "id", List.of("1"),
                    "name", List.of("x"),
                    "X-PAGE-SIZE", List.of("1"),
                    "x-page-size", List.of("1"))))
        .extracting(v -> v.where() + " " + v.code())
        .containsExactly("X-Page-Size REPEATED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nX-Other: b", "a\u0000b", "a\u007fb"})
  void parameters_controlCharacterInAHeaderOrQuery_isAnError(String text) {
    for (String name : List.of("X-Cursor", "kind")) {
      assertThat(parameters(name, text))
          .extracting(v -> v.where() + " " + v.code())
          .containsExactly(name + " CONTROL_CHARACTER");
    }
  }

  @Test
  void parameters_headerThatIsEmptyOrADot_isFine() {
    assertThat(parameters("X-Cursor", "")).isEmpty();
    assertThat(parameters("X-Cursor", ".")).isEmpty();
  }

  @Test
  void parameters_nameOfAQueryParameterInAnotherCase_isUnknown() {
    assertThat(parameters("ALL", "true"))
        .extracting(v -> v.where() + " " + v.code() + " " + v.suggestion())
        .containsExactly("ALL UNKNOWN_PARAMETER all");
  }

  @Test
  void parameters_requiredOfEveryPlace_areMissedWithTheirPlace() {
    Operation operation =
        Operation.builder(new OperationKey("v1", "GET", "/test/{id}"))
            .parameters(
                List.of(
                    Parameter.of(Place.PATH, "id", LONG, true),
                    Parameter.of(Place.QUERY, "from", scalar("date"), true),
                    Parameter.of(Place.QUERY, "until", scalar("date"), false),
                    Parameter.of(Place.HEADER, "X-Shop", STRING, true)))
            .build();

    assertThat(validator.parameters(operation, Map.of()))
        .extracting(Violation::toString)
        .containsExactly(
            "error id: The parameter is required (path).",
            "error from: The parameter is required (query).",
            "error X-Shop: The parameter is required (header).");
  }

  @Test
  void parameters_listOfLists_takesEachListAsJson() {
    Operation operation =
        Operation.builder(new OperationKey("v1", "GET", "/test"))
            .parameters(List.of(Parameter.of(Place.QUERY, "rows", array(array(LONG)), false)))
            .build();

    assertThat(validator.parameters(operation, Map.of("rows", List.of("[1]", "[2,3]")))).isEmpty();
    assertThat(validator.parameters(operation, Map.of("rows", List.of("[1]", "[2,true]", "x"))))
        .extracting(v -> v.where() + " " + v.code())
        .containsExactly("rows/1 WRONG_TYPE", "rows WRONG_TYPE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"007", "+1", "1.0", "1e3", "0x1", " 1", ""})
  void parameters_numberInAnotherSpelling_isAnError(String text) {
    assertThat(parameters("x-page-size", text))
        .extracting(v -> v.where() + " " + v.code())
        .containsExactly("X-Page-Size WRONG_TYPE");
  }

  @Test
  void parameters_problemInsideOfJson_saysWhere() {
    assertThat(parameters("filter", "{\"ttl\": true, \"note\": null}"))
        .extracting(Violation::where)
        .containsExactly("filter/ttl");
  }

  @Test
  void parameters_valueTwiceThatIsNoList_isRepeated() {
    assertThat(parameters("all", "true", "false"))
        .extracting(Violation::code)
        .containsExactly(ViolationCode.REPEATED);
  }

  @Test
  void parameters_eachElementOfAList_isChecked() {
    assertThat(parameters("ids", "1", "1.5", "9223372036854775808"))
        .extracting(Violation::code)
        .containsExactly(ViolationCode.WRONG_TYPE, ViolationCode.OUT_OF_RANGE);
  }

  @Test
  void parameters_objectThatIsNoJson_isAnError() {
    assertThat(parameters("filter", "ttl=1"))
        .extracting(Violation::toString)
        .containsExactly("error filter: The parameter takes JSON, and the value is none.");
  }

  @Test
  void parameters_nameOfABodyField_saysSo() {
    assertThat(parameters("target", "x"))
        .extracting(Violation::message)
        .containsExactly("There is no parameter \"target\": it is a field of the body.");
  }

  @Test
  void body_unknownValue_isAWarningAndStrictlyAnError() {
    JsonValue body = JsonValue.parse("{\"target\": \"x\", \"byName\": {\"Mail\": 1}}");

    assertThat(validator.body(OPERATION, body))
        .containsExactly(
            new Violation(
                Severity.WARNING,
                "/byName/Mail",
                ViolationCode.UNKNOWN_VALUE,
                "\"Mail\" is no known value of Kind.",
                "mail"));
    assertThat(validator.strict().body(OPERATION, body)).allMatch(Violation::isError).hasSize(1);
  }

  @Test
  void body_missingWhereItMayBe_isFine() {
    Operation single =
        Operation.builder(new OperationKey("v1", "POST", "/test"))
            .body(new Body.Single(model("Record"), false, null))
            .build();
    Operation named =
        Operation.builder(new OperationKey("v1", "POST", "/test"))
            .body(new Body.Fields(null, List.of(optional("note", STRING))))
            .build();

    assertThat(validator.body(single, null)).isEmpty();
    assertThat(validator.body(named, null)).isEmpty();
  }

  @Test
  void body_missingList_namesNoFields() {
    Operation operation =
        Operation.builder(new OperationKey("v1", "POST", "/test"))
            .body(new Body.Single(array(model("Record")), true, null))
            .build();

    assertThat(validator.body(operation, null))
        .extracting(Violation::message)
        .containsExactly("The body is required.");
  }

  @Test
  void body_missing_saysWhatItTakes() {
    assertThat(validator.body(OPERATION, null))
        .extracting(Violation::toString)
        .containsExactly("error The body is required. Its required fields: target.");
  }

  @Test
  void body_missingModel_saysWhatTheModelRequires() {
    Operation operation =
        Operation.builder(new OperationKey("v1", "POST", "/test"))
            .body(new Body.Single(model("Record"), true, null))
            .build();

    assertThat(validator.body(operation, null))
        .extracting(Violation::message)
        .containsExactly("The body is required. Its required fields: note, ttl.");
  }

  @Test
  void body_missingOfReadOnlyFieldsOnly_namesNone() {
    Operation operation =
        Operation.builder(new OperationKey("v1", "POST", "/test"))
            .body(new Body.Fields(null, List.of(readOnly("id", LONG))))
            .build();

    assertThat(validator.body(operation, null))
        .extracting(Violation::message)
        .containsExactly("The body is required.");
  }

  @Test
  void body_whereNoneIsTaken_isAnError() {
    Operation operation =
        Operation.builder(new OperationKey("v1", "GET", "/test")).response(STRING).build();

    assertThat(validator.body(operation, JsonValue.object(Map.of())))
        .extracting(Violation::code)
        .containsExactly(ViolationCode.UNEXPECTED_BODY);
    assertThat(validator.body(operation, null)).isEmpty();
  }

  @Test
  void value_readOnlyField_isAWarningAndCanBeDropped() {
    JsonValue body =
        JsonValue.parse(
            "{\"target\": \"x\", \"records\": [{\"id\": 1, \"ttl\": 2, \"note\": null}]}");

    assertThat(validator.body(OPERATION, body))
        .extracting(Violation::toString)
        .containsExactly("warning /records/0/id: Only the API sets this field.");
    assertThat(validator.withoutReadOnly(OPERATION, body))
        .hasToString("{\"target\":\"x\",\"records\":[{\"ttl\":2,\"note\":null}]}");
  }

  @Test
  void withoutReadOnly_insideOfListsAndMaps_dropsThemToo() {
    TypeRef nested = new TypeRef.MapOf(STRING, array(model("Record")));
    Operation operation =
        Operation.builder(new OperationKey("v1", "POST", "/test"))
            .body(new Body.Single(nested, true, null))
            .build();

    assertThat(
            validator.withoutReadOnly(
                operation, JsonValue.parse("{\"a\": [{\"id\": 1, \"ttl\": 2}, 3], \"b\": null}")))
        .hasToString("{\"a\":[{\"ttl\":2},3],\"b\":null}");
  }

  @Test
  void value_nullInAListOrAMap_isAnError() {
    assertThat(validator.value(array(LONG), Direction.REQUEST, JsonValue.parse("[1, null, 2]")))
        .extracting(v -> v.where() + " " + v.code())
        .containsExactly("/1 NULL");
    assertThat(
            validator.value(
                new TypeRef.MapOf(STRING, LONG),
                Direction.RESPONSE,
                JsonValue.parse("{\"a\": 1, \"b\": null}")))
        .extracting(v -> v.where() + " " + v.code())
        .containsExactly("/b NULL");
  }

  @Test
  void value_nullForANullableModelListOrEnumeration_isFine() {
    Validator nullables =
        Validator.of(
            SectionTypes.of(
                Sections.of(
                    object(
                        "M",
                        nullable("kind", model("Kind")),
                        nullable("list", array(STRING)),
                        nullable("map", new TypeRef.MapOf(STRING, LONG)),
                        nullable("next", model("M"))),
                    enumeration("Kind", "string", "mail"))));

    assertThat(
            nullables.value(
                model("M"),
                Direction.REQUEST,
                JsonValue.parse("{\"kind\": null, \"list\": null, \"map\": null, \"next\": null}")))
        .isEmpty();
  }

  @Test
  void value_keyOfAMapThatIsNoneOfItsType_isAnError() {
    TypeRef byNumber = new TypeRef.MapOf(LONG, STRING);
    TypeRef byDay = new TypeRef.MapOf(scalar("date"), STRING);

    assertThat(
            validator.value(
                byNumber, Direction.REQUEST, JsonValue.parse("{\"1\":\"\",\"x\":\"\"}")))
        .extracting(v -> v.where() + " " + v.code())
        .containsExactly("/x WRONG_TYPE");
    assertThat(
            validator.value(
                byDay, Direction.REQUEST, JsonValue.parse("{\"2026-01-31\":\"\",\"now\":\"\"}")))
        .extracting(v -> v.where() + " " + v.code())
        .containsExactly("/now WRONG_FORMAT");
  }

  @Test
  void value_enumerationOfNumbers_goesByTheNumberAndItsType() {
    Validator numbers =
        Validator.of(
            SectionTypes.of(
                Sections.of(
                    enumeration("Ratio", "double", "0.5", "1"),
                    enumeration("Hours", "int", "1", "24"))));

    for (String same : List.of("0.5", "0.50", "5e-1", "1", "1.0")) {
      assertThat(numbers.value(model("Ratio"), Direction.REQUEST, JsonValue.number(same)))
          .as(same)
          .isEmpty();
    }
    assertThat(numbers.value(model("Ratio"), Direction.REQUEST, JsonValue.number("2")))
        .extracting(Violation::code)
        .containsExactly(ViolationCode.UNKNOWN_VALUE);
    assertThat(numbers.value(model("Hours"), Direction.REQUEST, JsonValue.number("3000000000")))
        .extracting(v -> v.severity() + " " + v.code())
        .containsExactly("ERROR OUT_OF_RANGE");
    assertThat(numbers.value(model("Hours"), Direction.REQUEST, JsonValue.of("1")))
        .extracting(v -> v.severity() + " " + v.code())
        .containsExactly("ERROR WRONG_TYPE");
  }

  @Test
  void toString_withASuggestion_asksWhetherItWasMeant() {
    assertThat(parameters("nam", "x"))
        .extracting(Violation::toString)
        .containsExactly("error nam: There is no parameter \"nam\". Did you mean name?");
  }

  @Test
  void value_null_isOnlyForWhatIsNullable() {
    assertThat(request("{\"ttl\": null, \"note\": null, \"kind\": null}"))
        .extracting(v -> v.where() + " " + v.code())
        .containsExactly("/kind NULL", "/ttl NULL");
  }

  @Test
  void response_fieldThatIsNotDeclared_isAWarning() {
    assertThat(
            validator.response(
                OPERATION, JsonValue.parse("{\"ttl\": 1, \"note\": \"\", \"new\": 1}")))
        .extracting(v -> v.severity().word() + " " + v.where() + " " + v.code().word())
        .containsExactly("error /id missing", "warning /new unknown-field");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s3cr3t-v4lue", "s3cr3t\nv4lue"})
  void violations_ofSecrets_neverRepeatThem(String secret) {
    JsonValue text = JsonValue.of(secret);

    List<Violation> violations =
        new ArrayList<>(
            request("{\"ttl\": 1, \"note\": null, \"codes\": [" + text + "], \"password\": 1}"));
    violations.addAll(parameters("pin", secret));

    assertThat(violations).hasSize(3).noneMatch(v -> v.toString().contains("s3cr3t"));
  }

  @Test
  void violations_ofSecretsOfEveryKind_neverRepeatThem() {
    Validator strict =
        Validator.of(
                SectionTypes.of(
                    Sections.of(
                        object(
                            "Secrets",
                            secret("address", scalar("ip")),
                            secret("block", scalar("ipBlock")),
                            secret("byId", new TypeRef.MapOf(scalar("uuid"), LONG)),
                            secret("kind", model("Kind")),
                            secret("number", scalar("int")),
                            secret("phone", scalar("phoneNumber")),
                            secret("record", model("Inner")),
                            optional("words", new TypeRef.MapOf(STRING, scalar("password")))),
                        object("Inner", optional("day", scalar("date"))),
                        enumeration("Kind", "string", "s3cr3t-a", "web"))))
            .strict();

    List<Violation> violations =
        strict.value(
            model("Secrets"),
            Direction.REQUEST,
            JsonValue.parse(
                """
                {"address": "s3cr3t", "block": "10.3.3.3/8", "byId": {"s3cr3t": 1},
                 "kind": "s3cr3t", "number": 73333333333, "phone": "s3cr3t",
                 "record": {"day": "s3cr3t"}, "words": {"a": 73333333333}}
                """));

    assertThat(violations)
        .hasSize(8)
        .noneMatch(v -> (v.message() + v.suggestion()).matches("(?s).*(s3cr3t|3333|3[.]3).*"));
  }

  @ParameterizedTest
  @CsvSource({
    "ipBlock, 192.0.2.77/24, host-bits, 192.0.2.0/24",
    "ipv4Block, 192.0.2.128/24, host-bits, 192.0.2.0/24",
    "ipBlock, 2001:0:0:1:2:0:0:3/127, host-bits, 2001::1:2:0:0:2/127",
    "ipBlock, 2001:0:1:2:3:4:5:7/127, host-bits, 2001:0:1:2:3:4:5:6/127",
    "ipv6Block, 2001:db8:0:0:1::1/64, host-bits, 2001:db8::/64",
    "phoneNumber, none of your business, wrong-format,",
    "internationalPhoneNumber, 00-call-me, wrong-format,"
  })
  void value_suspiciousOnly_isAWarning(String type, String text, String code, String suggestion) {
    assertThat(validator.value(scalar(type), Direction.REQUEST, JsonValue.of(text)))
        .singleElement()
        .satisfies(
            v -> {
              assertThat(v.isError()).isFalse();
              assertThat(v.code().word()).isEqualTo(code);
              assertThat(v.suggestion()).isEqualTo(suggestion);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "long, 1e3000000000, OUT_OF_RANGE",
    "long, 1e-3000000000, WRONG_TYPE",
    "long, 1e999999999, OUT_OF_RANGE",
    "int, 2147483648, OUT_OF_RANGE",
    "double, 1e400, OUT_OF_RANGE"
  })
  void value_numberOutOfBounds_isAnErrorAtOnce(String type, String number, ViolationCode code) {
    assertThat(validator.value(scalar(type), Direction.REQUEST, JsonValue.number(number)))
        .extracting(Violation::code)
        .containsExactly(code);
  }

  @Test
  void value_unknownTypesAndAny_takeEverything() {
    for (String json : List.of("null", "1", "{\"a\": []}")) {
      JsonValue value = JsonValue.parse(json);
      assertThat(validator.value(scalar("tomorrow"), Direction.REQUEST, value)).isEmpty();
      assertThat(validator.value(model("Nowhere"), Direction.REQUEST, value)).isEmpty();
      assertThat(validator.value(TypeRef.ANY, Direction.REQUEST, value)).isEmpty();
    }
  }

  @Test
  void violation_longOrOddValue_isShownShortAndOnOneLine() {
    assertThat(
            validator.value(
                scalar("uuid"), Direction.REQUEST, JsonValue.of("\n\u202e" + "x".repeat(100))))
        .extracting(Violation::message)
        .containsExactly(
            "\"\\u000A\\u202E" + "x".repeat(58) + "…\" is not a UUID, all 36 characters of it.");
  }

  private List<Violation> request(String json) {
    return validator.value(model("Record"), Direction.REQUEST, JsonValue.parse(json));
  }

  /** What is wrong with one parameter, where those that are required are given. */
  private List<Violation> parameters(String name, String... values) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    parameters.put("id", List.of("1"));
    parameters.put("name", List.of("x"));
    parameters.put(name, List.of(values));
    return validator.parameters(OPERATION, parameters);
  }
}
