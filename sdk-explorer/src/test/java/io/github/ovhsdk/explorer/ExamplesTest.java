package io.github.ovhsdk.explorer;

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

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationBuilder;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamplesTest {

  private static final TypeRef LONG = scalar("long");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "string, \"example\"",
        "text, \"example\"",
        "password, \"********\"",
        "long, 1",
        "int, 1",
        "double, 9.99",
        "boolean, false",
        "uuid, \"00000000-0000-4000-8000-000000000001\"",
        "datetime, \"2026-01-31T12:00:00Z\"",
        "date, \"2026-01-31\"",
        "time, \"12:00:00\"",
        "duration, \"P1M\"",
        "ip, \"192.0.2.1\"",
        "ipv4, \"192.0.2.1\"",
        "ipv6, \"2001:db8::1\"",
        "ipBlock, \"192.0.2.0/24\"",
        "ipv4Block, \"192.0.2.0/24\"",
        "ipv6Block, \"2001:db8::/32\"",
        "macAddress, \"00:00:5e:00:53:01\"",
        "phoneNumber, \"0199000001\"",
        "internationalPhoneNumber, \"0033199000001\"",
        "typeOfTomorrow, \"example\"",
      })
  void value_scalar_hasItsFormat(String type, String json) {
    assertThat(example(scalar(type))).isEqualTo(json);
  }

  @Test
  void value_listsAndMaps_holdOneElement() {
    assertThat(example(array(array(LONG)))).isEqualTo("[[1]]");
    assertThat(example(new TypeRef.MapOf(STRING, LONG))).isEqualTo("{\"key\":1}");
    assertThat(example(new TypeRef.MapOf(LONG, array(STRING)))).isEqualTo("{\"1\":[\"example\"]}");
    assertThat(example(TypeRef.ANY)).isEqualTo("{}");
    assertThat(example(TypeRef.VOID)).isEqualTo("null");
  }

  @Test
  void value_mapWithEnumeratedKeys_usesTheFirstKey() {
    assertThat(
            example(
                new TypeRef.MapOf(model("Language"), STRING),
                enumeration("Language", "string", "fr", "en")))
        .isEqualTo("{\"fr\":\"example\"}");
  }

  @Test
  void value_enumeration_isTheFirstValueInItsJsonType() {
    assertThat(example(model("E"), enumeration("E", "string", "b", "a"))).isEqualTo("\"b\"");
    assertThat(example(model("E"), enumeration("E", "long", "24", "1"))).isEqualTo("24");
    assertThat(example(model("E"), enumeration("E", "string"))).isEqualTo("\"example\"");
  }

  @Test
  void value_kinds_showWhatMustAndWhatMayBeSent() {
    Model model =
        object("M", readOnly("id", LONG), required("name", STRING), optional("ttl", LONG));

    assertThat(example(ExampleKind.MINIMAL, model("M"), model)).isEqualTo("{\"name\":\"example\"}");
    assertThat(example(ExampleKind.WRITABLE, model("M"), model))
        .isEqualTo("{\"name\":\"example\",\"ttl\":1}");
    assertThat(example(ExampleKind.FULL, model("M"), model))
        .isEqualTo("{\"id\":1,\"name\":\"example\",\"ttl\":1}");
  }

  @Test
  void value_secretText_isMasked() {
    assertThat(
            example(
                model("M"),
                object(
                    "M",
                    secret("id", scalar("uuid")),
                    secret("key", scalar("text")),
                    secret("token", STRING))))
        .isEqualTo(
            "{\"id\":\"00000000-0000-4000-8000-000000000001\",\"key\":\"********\","
                + "\"token\":\"********\"}");
  }

  @Test
  void value_namedLikeAnAddress_isAnAddress() {
    assertThat(
            example(
                model("M"),
                object(
                    "M",
                    optional("contactEmail", STRING),
                    optional("domain", STRING),
                    optional("names", array(STRING)),
                    optional("targetUrl", STRING))))
        .isEqualTo(
            "{\"contactEmail\":\"user@example.com\",\"domain\":\"example.com\","
                + "\"names\":[\"example\"],\"targetUrl\":\"https://example.com/\"}");
  }

  @ParameterizedTest
  @CsvSource({
    "availabilityZone, example",
    "domainName, example.com",
    "fqdn, example.com",
    "hostname, example.com",
    "redirectUri, https://example.com/",
    "subDomain, www",
    "zone, example.com",
    "zoneName, example.com",
  })
  void parameter_string_isWhatItsNameTells(String name, String text) {
    assertThat(examples().parameter(path(name, STRING))).isEqualTo(text);
  }

  @Test
  void value_modelMetAgain_endsThere() {
    Model node =
        object(
            "Node",
            optional("byName", new TypeRef.MapOf(STRING, model("Node"))),
            optional("child", model("Node")),
            required("children", array(model("Node"))),
            nullable("parent", model("Node")));

    assertThat(example(model("Node"), node))
        .isEqualTo("{\"byName\":{},\"children\":[],\"parent\":null}");
  }

  @Test
  void value_modelMetAgainOnTwoBranches_isShownOnBoth() {
    Model pair = object("Pair", optional("left", model("Leaf")), optional("right", model("Leaf")));

    assertThat(example(model("Pair"), pair, object("Leaf", optional("n", LONG))))
        .isEqualTo("{\"left\":{\"n\":1},\"right\":{\"n\":1}}");
  }

  @Test
  void value_listOfModelThatRequiresTheOuterOne_isEmpty() {
    Model outer = object("Outer", optional("items", array(model("Inner"))));
    Model inner = object("Inner", required("owner", model("Outer")));

    assertThat(example(model("Outer"), outer, inner)).isEqualTo("{\"items\":[]}");
  }

  @Test
  void value_modelThatRequiresItself_isAnEmptyObject() {
    assertThat(example(model("M"), object("M", required("self", model("M"))))).isEqualTo("{}");
  }

  @Test
  void value_modelThatIsMissing_isAnyJson() {
    assertThat(example(model("Nowhere"))).isEqualTo("{}");
  }

  @Test
  void response_void_isEmpty() {
    assertThat(examples().response(operation().build())).isEmpty();
  }

  @Test
  void body_none_isEmpty() {
    assertThat(examples().body(operation().build(), ExampleKind.WRITABLE)).isEmpty();
  }

  @Test
  void body_namedFields_formAnObject() {
    Operation operation =
        operation()
            .body(new Body.Fields(null, List.of(required("ip", scalar("ip")), optional("x", LONG))))
            .build();

    assertThat(examples().body(operation, ExampleKind.MINIMAL))
        .hasToString("Optional[{\"ip\":\"192.0.2.1\"}]");
    assertThat(examples().body(operation, ExampleKind.WRITABLE))
        .hasToString("Optional[{\"ip\":\"192.0.2.1\",\"x\":1}]");
  }

  @Test
  void body_singleValue_isThatValue() {
    Operation operation =
        operation().body(new Body.Single(array(scalar("ip")), true, null)).build();

    assertThat(examples().body(operation, ExampleKind.MINIMAL))
        .hasToString("Optional[[\"192.0.2.1\"]]");
  }

  @Test
  void parameter_anyType_isAText() {
    Property filter = optional("value", STRING);
    Examples examples = Examples.of(Sections.of(object("Filter", filter)));

    assertThat(examples.parameter(path("ip", scalar("ipBlock")))).isEqualTo("192.0.2.0/24");
    assertThat(examples.parameter(path("id", LONG))).isEqualTo("1");
    assertThat(examples.parameter(path("zoneName", STRING))).isEqualTo("example.com");
    assertThat(examples.parameter(path("ids", array(LONG)))).isEqualTo("1");
    assertThat(examples.parameter(path("filter", model("Filter"))))
        .isEqualTo("{\"value\":\"example\"}");
  }

  @Test
  void parameter_secret_isMasked() {
    Parameter token =
        new Parameter(Parameter.Place.QUERY, "token", "token", STRING, true, true, null, Map.of());

    assertThat(examples().parameter(token)).isEqualTo("********");
  }

  private static Examples examples(Model... models) {
    return Examples.of(Sections.of(models));
  }

  private static String example(TypeRef type, Model... models) {
    return example(ExampleKind.FULL, type, models);
  }

  private static String example(ExampleKind kind, TypeRef type, Model... models) {
    return examples(models).value(type, kind).toString();
  }

  private static OperationBuilder operation() {
    return Operation.builder(new OperationKey("v1", "POST", "/test"));
  }

  private static Parameter path(String name, TypeRef type) {
    return Parameter.of(Parameter.Place.PATH, name, type, true);
  }
}
