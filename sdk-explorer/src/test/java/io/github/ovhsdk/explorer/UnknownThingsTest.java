package io.github.ovhsdk.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.schema.Direction;
import io.github.ovhsdk.explorer.schema.Explainer;
import io.github.ovhsdk.explorer.schema.JsonSchemas;
import io.github.ovhsdk.explorer.schema.SchemaNode;
import io.github.ovhsdk.explorer.schema.SchemaTree;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.explorer.search.SearchResult;
import io.github.ovhsdk.explorer.validation.Validator;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.Parameter.Place;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schema of years to come: whatever nobody knows today is loaded, and shown as it is. */
class UnknownThingsTest {

  private static final String SCHEMA =
      """
      {'apiVersion': '3.0', 'resourcePath': '/toy', 'basePath': 'https://api.example.com/v1',
       'region': 'moon', 'models': {
         'toy.Lamp': {'id': 'Lamp', 'glow': 'warm', 'properties': {
           'qubit': {'type': 'quantum.State', 'spin': 0.50},
           'qubits': {'type': 'quantum.State[]', 'required': true},
           'byPhase': {'type': 'map[quantum.Phase]quantum.State', 'canBeNull': true}}},
         'toy.Shade': {'id': 'Shade', 'enum': ['red', 'blue'], 'enumType': 'quantum.Colour'},
         'toy.Size': {'id': 'Size', 'enum': ['1', 'huge'], 'enumType': 'long'}},
       'apis': [{'path': '/toy/{id}/lamp', 'shape': 'round', 'operations': [
         {'httpMethod': 'PURGE', 'responseType': 'toy.Lamp', 'quota': {'perMinute': 60},
          'apiStatus': {'value': 'GAMMA', 'phase': 3},
          'iamActions': [{'name': 'toy:lamp/purge', 'required': true, 'level': 7}],
          'parameters': [
            {'name': 'id', 'paramType': 'path', 'dataType': 'quantum.Id', 'required': true,
             'entangled': true},
            {'name': 'shade', 'paramType': 'query', 'dataType': 'toy.Shade'},
            {'name': 'crumb', 'paramType': 'cookie', 'dataType': 'string'},
            {'paramType': 'body', 'dataType': 'toy.Lamp', 'weight': 12}]},
         {'httpMethod': 'POST', 'responseType': 'quantum.State[]', 'parameters': [
            {'name': 'id', 'paramType': 'path', 'dataType': 'quantum.Id', 'required': true},
            {'name': 'state', 'paramType': 'body', 'dataType': 'quantum.State', 'required': true},
            {'name': 'size', 'paramType': 'body', 'dataType': 'toy.Size', 'spare': [1]}]}]}]}
      """;

  private static final String PURGE = "v1 PURGE /toy/{id}/lamp";
  private static final String POST = "v1 POST /toy/{id}/lamp";

  private static CatalogReading reading;
  private static Catalog catalog;
  private static Section section;

  @BeforeAll
  static void readSchema(@TempDir Path folder) throws Exception {
    reading = Catalog.read(new Folder(folder).with("v1/toy.json", SCHEMA).path());
    catalog = reading.catalog();
    section = catalog.section("v1", "/toy").orElseThrow();
  }

  private static Operation operation(String name) {
    return catalog.operation(name).orElseThrow();
  }

  private static List<String> found(String query) {
    return catalog.search(query).stream()
        .map(SearchResult::operation)
        .map(OperationSummary::toString)
        .toList();
  }

  @Test
  void read_everythingThatIsUnknown_isReportedAndNoError() {
    assertThat(reading.isComplete()).isTrue();
    assertThat(reading.findings(Severity.WARNING))
        .map(Finding::code)
        .contains(
            "unknown-state",
            "missing-state",
            "unknown-verb",
            "unknown-type",
            "unknown-key",
            "unusable-parameter");
  }

  @Test
  void operations_unknownStateVerbAndMissingState_areListedAsTheyAre() {
    assertThat(catalog.operations())
        .map(o -> o + " " + o.state())
        .containsExactly(POST + " UNKNOWN", PURGE + " GAMMA");
    assertThat(operation(PURGE).lifecycle()).isEqualTo(Lifecycle.of(new OperationState("GAMMA")));
    assertThat(operation(PURGE).lifecycle().state().isKnown()).isFalse();
  }

  @Test
  void match_unknownVerb_findsItsOperation() {
    assertThat(catalog.match("purge", "https://api.example.com/v1/toy/7/lamp"))
        .isInstanceOfSatisfying(
            OperationMatch.Found.class, found -> assertThat(found.operation()).hasToString(PURGE));
    assertThat(catalog.match("GET", "/toy/7/lamp"))
        .isInstanceOfSatisfying(
            OperationMatch.WrongVerb.class,
            wrong -> assertThat(wrong.allowed()).containsExactly("POST", "PURGE"));
  }

  @ParameterizedTest
  @CsvSource({
    "state:gamma",
    "state:GAMMA",
    "method:PURGE",
    "method:purge lamp",
    "response:byPhase",
    "iam:lamp/purge"
  })
  void search_unknownStateVerbAndTypes_areFound(String query) {
    assertThat(found(query)).containsExactly(PURGE);
  }

  @Test
  void search_urlWithAnUnknownVerb_findsItFirst() {
    assertThat(found("PURGE https://api.example.com/v1/toy/7/lamp")).startsWith(PURGE);
    assertThat(found("/toy/7/lamp")).containsExactlyInAnyOrder(POST, PURGE);
    assertThat(found("state:unknown")).containsExactly(POST);
  }

  @Test
  void scopes_operationThatNobodyKnows_areUnknown() {
    assertThat(catalog.details(PURGE))
        .map(details -> details.scopes("ovh-eu").grade())
        .contains(ScopeGrade.UNKNOWN);
  }

  @Test
  void extra_unknownKeysOfEveryLevel_areVisible() {
    Operation purge = operation(PURGE);
    Model.ObjectModel lamp = (Model.ObjectModel) section.model("toy.Lamp").orElseThrow();

    assertThat(section.extra()).containsOnly(entry("region", "\"moon\""));
    assertThat(purge.extra())
        .contains(
            entry("path.shape", "\"round\""),
            entry("quota", "{\"perMinute\": 60}"),
            entry("apiStatus.phase", "3"),
            entry("iamActions.level", "7"),
            entry("body.weight", "12"))
        .containsKey("parameters.2");
    assertThat(purge.extra().get("parameters.2")).contains("cookie", "crumb");
    assertThat(purge.parameter(Place.PATH, "id").orElseThrow().extra())
        .containsOnly(entry("entangled", "true"));
    assertThat(lamp.extra()).containsOnly(entry("glow", "\"warm\""));
    assertThat(lamp.properties())
        .filteredOn(p -> p.name().equals("qubit"))
        .map(p -> p.extra().get("spin"))
        .containsExactly("0.50");
    assertThat(((Body.Fields) operation(POST).body()).fields())
        .map(f -> f.name() + " " + f.extra())
        .containsExactly("size {spare=[1]}", "state {}");
  }

  @Test
  void tree_unknownTypes_showTheirNames() {
    SectionTypes types = SectionTypes.of(section);
    SchemaNode answer = SchemaTree.of(types).response(operation(PURGE)).orElseThrow();

    assertThat(answer.children())
        .map(child -> child.name() + ": " + child.type())
        .containsExactlyInAnyOrder(
            "byPhase: map[quantum.Phase]quantum.State",
            "qubit: quantum.State",
            "qubits: quantum.State[]");
    assertThat(Explainer.of(types).explain(operation(POST), "body.state").type())
        .isEqualTo("quantum.State");
    assertThat(Explainer.of(types).explain(operation(PURGE), "id").type()).isEqualTo("quantum.Id");
  }

  @Test
  void examplesAndValidation_unknownTypes_agreeWithEachOther() {
    Examples examples = Examples.of(section);
    Validator validator = Validator.of(SectionTypes.of(section)).strict();
    for (String name : List.of(PURGE, POST)) {
      Operation operation = operation(name);
      Map<String, List<String>> parameters =
          Map.of("id", List.of(examples.parameter(operation.parameters().get(0))));
      for (ExampleKind kind : ExampleKind.values()) {
        JsonValue body = examples.body(operation, kind).orElseThrow();
        assertThat(validator.request(operation, parameters, body)).isEmpty();
      }
      JsonValue answer = examples.response(operation).orElseThrow();
      assertThat(validator.response(operation, answer)).isEmpty();
    }
  }

  @Test
  void validation_valuesOfUnknownTypes_mayBeAnything() {
    Validator validator = Validator.of(SectionTypes.of(section)).strict();
    for (String value : List.of("1", "'up'", "null", "{'a': [true]}", "[]")) {
      JsonValue body = JsonValue.parse("{'state': %s}".formatted(value).replace('\'', '"'));
      assertThat(validator.body(operation(POST), body)).as(value).isEmpty();
    }
    assertThat(validator.parameters(operation(PURGE), Map.of("id", List.of("a b")))).isEmpty();
    assertThat(validator.value(TypeRef.model("toy.Shade"), Direction.REQUEST, JsonValue.of("red")))
        .isEmpty();
    assertThat(validator.value(TypeRef.model("toy.Shade"), Direction.REQUEST, JsonValue.of("x")))
        .hasSize(1);
  }

  @Test
  void jsonSchema_unknownTypes_letAnythingPass() {
    JsonSchemas schemas = JsonSchemas.of(SectionTypes.of(section));

    JsonValue body = schemas.body(operation(POST)).orElseThrow();
    assertThat(body.get("properties").get("state")).hasToString("{}");
    assertThat(body.get("$defs").get("toy.Size"))
        .hasToString("{\"type\":\"string\",\"enum\":[\"1\",\"huge\"]}");
    JsonValue answer = schemas.response(operation(POST)).orElseThrow();
    assertThat(answer.get("items")).hasToString("{}");
    assertThat(schemas.model("toy.Shade", Direction.REQUEST).orElseThrow().get("$defs"))
        .hasToString("{\"toy.Shade\":{\"enum\":[\"red\",\"blue\"]}}");
  }
}
