package io.github.ovhsdk.spec.schema;

import static io.github.ovhsdk.spec.Parameter.Place.PATH;
import static io.github.ovhsdk.spec.Parameter.Place.QUERY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Model.EnumModel;
import io.github.ovhsdk.spec.Model.EnumValue;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SchemaReaderTest {

  private static SchemaFile read(String json) {
    return new SchemaReader()
        .read("v1", "v1/toy.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /** A section with one path and these operations, and these models. */
  private static SchemaFile read(String path, String operations, String models) {
    return read(
        "{'resourcePath': '/toy', 'apiVersion': '1.0', 'basePath': 'https://x/9.9', 'apis': [{'path': '"
            + path
            + "', 'description': 'Toys', 'operations': ["
            + operations
            + "]}], 'models': {"
            + models
            + "}}");
  }

  private static String operation(String verb, String response, String parameters) {
    return "{'httpMethod': '"
        + verb
        + "', 'responseType': '"
        + response
        + "', 'noAuthentication': false, 'apiStatus': {'value': 'PRODUCTION', 'description': 'x'},"
        + " 'parameters': ["
        + parameters
        + "]}";
  }

  private static Section section(SchemaFile file) {
    return Objects.requireNonNull(file.content(), () -> file.findings().toString());
  }

  private static Operation only(SchemaFile file) {
    return section(file).operations().get(0);
  }

  private static TypeRef property(Section section, String model, String property) {
    return ((ObjectModel) section.models().get(model)).property(property).orElseThrow().type();
  }

  @Test
  void read_sectionWithoutApis_hasNoOperationsAndIsNoError() {
    SchemaFile file = read("{'resourcePath': '/toy', 'basePath': 'https://x/v2', 'models': {}}");

    assertThat(section(file).operations()).isEmpty();
    assertThat(section(file)).hasToString("v1 /toy");
    assertThat(file.findings()).isEmpty();
  }

  @Test
  void read_operation_keepsEveryFact() {
    Operation operation =
        only(
            read(
                "/toy/{id}",
                "{'httpMethod': 'GET', 'responseType': 'string', 'noAuthentication': true,"
                    + "'operationId': 'getToy', 'errors': ['B', ' A '],"
                    + "'iamActions': [{'name': 'toy:apiovh:get', 'required': false, 'description': 'x'}],"
                    + "'description': 'Get it', 'longDescription': 'Really',"
                    + "'apiStatus': {'value': 'DEPRECATED', 'deprecatedDate': '2022-12-15 01:00:00 +0100 UTC',"
                    + "'deletionDate': '2023-01-01T00:00:00+02:00', 'replacement': '/doll'},"
                    + "'parameters': [{'name': 'id', 'paramType': 'path', 'dataType': 'long', 'required': true}]}",
                ""));

    assertThat(operation)
        .isEqualTo(
            Operation.builder(operation.key())
                .authenticated(false)
                .lifecycle(
                    new Lifecycle(
                        OperationState.DEPRECATED,
                        "2022-12-15T00:00:00Z",
                        "2022-12-31T22:00:00Z",
                        "/doll"))
                .parameters(List.of(Parameter.of(PATH, "id", TypeRef.scalar("long"), true)))
                .response(TypeRef.STRING)
                .iamActions(List.of(new IamAction("toy:apiovh:get", false)))
                .errors(List.of("A", "B"))
                .ovhOperationId("getToy")
                .description("Get it")
                .longDescription("Really")
                .build());
  }

  @Test
  void read_iamActionsOf2024_areNames() {
    String operation =
        "{'httpMethod': 'GET', 'responseType': 'void', 'apiStatus': {'value': 'BETA'},"
            + " 'iamActions': ['toy:apiovh:get'], 'parameters': []}";

    assertThat(only(read("/toy", operation, "")).iamActions())
        .containsExactly(new IamAction("toy:apiovh:get", true));
  }

  @Test
  void read_fullTypeBesideDataType_isTheMoreExactOne() {
    Operation operation =
        only(
            read(
                "/toy",
                operation(
                    "GET",
                    "void",
                    "{'name': 'a', 'paramType': 'query', 'dataType': 'string', 'fullType': 'duration'},"
                        + "{'name': 'b', 'paramType': 'query', 'dataType': 'string',"
                        + " 'fullType': 'coreTypes.AccountId:string'}"),
                ""));

    assertThat(operation.parameter(QUERY, "a").orElseThrow().type())
        .isEqualTo(TypeRef.scalar("duration"));
    assertThat(operation.parameter(QUERY, "b").orElseThrow().type())
        .isEqualTo(new TypeRef.Scalar("string", "coreTypes.AccountId"));
  }

  @Test
  void read_unknownFullTypeOfAKnownType_isKeptAsItsAlias() {
    SchemaFile file =
        read(
            "/toy",
            operation(
                "GET",
                "void",
                "{'name': 'a', 'paramType': 'query', 'dataType': 'string', 'fullType': 'toy.Name'}"),
            "");

    assertThat(only(file).parameter(QUERY, "a").orElseThrow().type())
        .isEqualTo(new TypeRef.Scalar("string", "toy.Name"));
    assertThat(file.findings()).extracting(Finding::code).containsExactly("unknown-type");
  }

  @Test
  void read_bodyWithoutAName_isTheBody() {
    Operation operation =
        only(
            read(
                "/toy",
                operation(
                    "POST",
                    "void",
                    "{'paramType': 'body', 'dataType': 'toy.Toy', 'required': true}"),
                "'toy.Toy': {'properties': {}}"));

    assertThat(operation.body()).isEqualTo(new Body.Single(TypeRef.model("toy.Toy"), true, null));
  }

  @Test
  void read_bodyParametersWithNames_areTheFieldsOfAnObject() {
    Operation operation =
        only(
            read(
                "/toy",
                operation(
                    "POST",
                    "void",
                    "{'name': 'b', 'paramType': 'body', 'dataType': 'long', 'required': false},"
                        + "{'name': 'a', 'paramType': 'body', 'dataType': 'string', 'required': true}"),
                ""));

    Body.Fields body = (Body.Fields) Objects.requireNonNull(operation.body());
    assertThat(body.fields()).extracting(Property::name).containsExactly("a", "b");
    assertThat(body.required()).isTrue();
  }

  @Test
  void read_undeclaredPathParameter_isAddedAsOtherOperationsDeclareItAndReported() {
    SchemaFile file =
        read(
            "{'resourcePath': '/toy', 'apis': ["
                + "{'path': '/toy/{id}/wind', 'operations': ["
                + operation("POST", "void", "")
                + "]}, {'path': '/toy/{id}', 'operations': ["
                + operation(
                    "GET",
                    "void",
                    "{'name': 'id', 'paramType': 'path', 'dataType': 'long', 'required': true}")
                + "]}]}");

    assertThat(section(file).operation("POST", "/toy/{id}/wind").orElseThrow().parameters())
        .containsExactly(Parameter.of(PATH, "id", TypeRef.scalar("long"), true));
    assertThat(file.findings()).extracting(Finding::code).containsExactly("undeclared-parameter");
  }

  @Test
  void read_useOfAGenericModel_isAModelOfItsOwn() {
    Section section =
        section(
            read(
                "/toy",
                operation("GET", "Box<toy.Toy[]>", ""),
                "'Box<T>': {'generics': ['T'], 'properties': {'content': {'type': 'T'},"
                    + " 'more': {'type': 'T[]'}, 'inner': {'type': 'Pair<T,long>'}}},"
                    + "'Pair<A,B>': {'generics': ['A', 'B'], 'properties': {'a': {'type': 'A'}, 'b': {'type': 'map[string]B'}}},"
                    + "'toy.Toy': {'properties': {}}"));

    assertThat(section.operations().get(0).response()).isEqualTo(TypeRef.model("Box<toy.Toy[]>"));
    assertThat(section.models())
        .containsOnlyKeys("Box<toy.Toy[]>", "Pair<toy.Toy[],long>", "toy.Toy");
    assertThat(property(section, "Box<toy.Toy[]>", "content")).hasToString("toy.Toy[]");
    assertThat(property(section, "Box<toy.Toy[]>", "more")).hasToString("toy.Toy[][]");
    assertThat(property(section, "Pair<toy.Toy[],long>", "b")).hasToString("map[string]long");
  }

  @Test
  void read_definedUseOfAGenericModel_mayStillSpeakOfItsParameter() {
    SchemaFile file =
        read(
            "/toy",
            operation("GET", "Box<long>", ""),
            "'Box<long>': {'generics': ['T'], 'properties': {'content': {'type': 'T'}}}");

    assertThat(property(section(file), "Box<long>", "content")).hasToString("long");
    assertThat(file.findings()).isEmpty();
  }

  @Test
  void read_genericModelThatSpeaksOfItself_ends() {
    SchemaFile file =
        read(
            "/toy",
            operation("GET", "Box<long>", ""),
            "'Box<T>': {'generics': ['T'], 'properties': {'content': {'type': 'Box<Box<T>>'}}}");

    assertThat(file.section()).isPresent();
    assertThat(file.findings()).extracting(Finding::code).containsOnly("unknown-type");
  }

  @Test
  void read_enumerationOfNumbers_keepsTheirDigits() {
    SchemaFile file =
        read(
            "/toy",
            "",
            "'toy.Size': {'enum': [1, '20', 1.50], 'enumType': 'long'},"
                + "'toy.Kind': {'enum': ['b', 'a', 'b'], 'enumType': 'string'}");

    assertThat(section(file).models().get("toy.Size"))
        .isEqualTo(
            new EnumModel(
                "toy.Size",
                null,
                false,
                TypeRef.scalar("long"),
                List.of(
                    new EnumValue("1", null),
                    new EnumValue("20", null),
                    new EnumValue("1.50", null)),
                null,
                java.util.Map.of()));
    assertThat(((EnumModel) section(file).models().get("toy.Kind")).values())
        .extracting(EnumValue::value)
        .containsExactly("b", "a");
  }

  @Test
  void read_property_keepsEveryFact() {
    Section section =
        section(
            read(
                "/toy",
                "",
                "'toy.Toy': {'description': 'A toy', 'properties': {'age': {'type': 'long', 'fullType': 'long',"
                    + " 'canBeNull': true, 'readOnly': true, 'required': true, 'description': 'Its age'}}}"));

    assertThat(((ObjectModel) section.models().get("toy.Toy")).properties())
        .containsExactly(
            new Property(
                "age",
                "age",
                TypeRef.scalar("long"),
                true,
                true,
                true,
                false,
                "Its age",
                java.util.Map.of()));
  }

  @Test
  void read_listOfIds_saysWhatTheyStandFor() {
    Section section =
        section(
            read(
                "{'resourcePath': '/toy', 'apis': [{'path': '/toy', 'operations': ["
                    + operation("GET", "long[]", "")
                    + "]}, {'path': '/toy/{id}', 'operations': ["
                    + operation("GET", "toy.Toy", "")
                    + "]}], 'models': {'toy.Toy': {'properties': {}}}}"));

    assertThat(section.operation("GET", "/toy").orElseThrow().expandsTo()).isEqualTo("toy.Toy");
  }

  @Test
  void read_pagingHeaders_sayHowTheListIsPaged() {
    Operation operation =
        only(
            read(
                "/toy",
                operation(
                    "GET",
                    "long[]",
                    "{'name': 'X-Pagination-Cursor', 'paramType': 'header', 'dataType': 'string'}"),
                ""));

    assertThat(operation.paging()).isEqualTo("cursor");
    assertThat(operation.parameters()).hasSize(1);
  }

  @Test
  void read_secretsOfTheReviewedList_areMarked() {
    Section section =
        section(read("/toy", "", "'sms.User': {'properties': {'password': {'type': 'string'}}}"));

    assertThat(((ObjectModel) section.models().get("sms.User")).properties())
        .singleElement()
        .matches(Property::secret)
        .matches(Property::isSensitive);
  }
}
