package io.github.ovhsdk.explorer.schema;

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
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonSchemasTest {

  private static final OperationKey KEY = new OperationKey("v1", "POST", "/test");

  @Test
  void model_request_asksForWhatMustBeSentAndForbidsWhatIsNotDeclared() {
    JsonSchemas schemas =
        schemas(object("M", readOnly("id", scalar("int")), nullable("note", STRING)));

    assertJson(
        schemas.model("M", Direction.REQUEST).orElseThrow().get("$defs").get("M"),
        """
        {"type": "object",
         "properties": {
           "id": {"type": "integer", "format": "int32", "minimum": -2147483648,
                  "maximum": 2147483647, "readOnly": true},
           "note": {"type": ["string", "null"]}},
         "required": ["note"],
         "additionalProperties": false}
        """);
  }

  @Test
  void model_response_asksForAllThatIsAlwaysThereAndAllowsMore() {
    JsonSchemas schemas = schemas(object("M", readOnly("id", STRING), nullable("note", STRING)));

    assertJson(
        schemas.model("M", Direction.RESPONSE).orElseThrow().get("$defs").get("M"),
        """
        {"type": "object",
         "properties": {
           "id": {"type": "string", "readOnly": true},
           "note": {"type": ["string", "null"]}},
         "required": ["id", "note"]}
        """);
  }

  @Test
  void model_cycle_isDefinedOnce() {
    JsonSchemas schemas =
        schemas(object("a.Node<long>", optional("next", array(model("a.Node<long>")))));

    assertJson(
        schemas.model("a.Node<long>", Direction.RESPONSE).orElseThrow(),
        """
        {"$schema": "https://json-schema.org/draft/2020-12/schema",
         "title": "a.Node<long>",
         "$ref": "#/$defs/a.Node%3Clong%3E",
         "$defs": {"a.Node<long>": {
           "type": "object",
           "properties": {
             "next": {"type": "array", "items": {"$ref": "#/$defs/a.Node%3Clong%3E"}}}}}}
        """);
  }

  @Test
  void model_enumerations_listTheirValuesInTheirType() {
    JsonSchemas schemas =
        schemas(
            object(
                "M",
                nullable("hours", model("Hours")),
                optional("names", new TypeRef.MapOf(model("Name"), STRING))),
            enumeration("Hours", "int", "24", "1"),
            enumeration("Name", "string", "a"));

    JsonValue definitions = schemas.model("M", Direction.RESPONSE).orElseThrow().get("$defs");
    assertJson(definitions.get("Hours").get("enum"), "[24, 1]");
    JsonValue properties = definitions.get("M").get("properties");
    assertJson(
        properties.get("hours"),
        "{\"anyOf\": [{\"$ref\": \"#/$defs/Hours\"}, {\"type\": \"null\"}]}");
    assertJson(
        properties.get("names"),
        """
        {"type": "object", "propertyNames": {"enum": ["a"]},
         "additionalProperties": {"type": "string"}}
        """);
  }

  @Test
  void model_secret_hasTheFormatPassword() {
    JsonSchemas schemas = schemas(object("M", secret("token", STRING)));

    assertJson(
        schemas
            .model("M", Direction.REQUEST)
            .orElseThrow()
            .get("$defs")
            .get("M")
            .get("properties")
            .get("token"),
        "{\"type\": \"string\", \"format\": \"password\"}");
  }

  @Test
  void model_secretOfAnotherFormat_keepsIt() {
    JsonSchemas schemas = schemas(object("M", secret("id", scalar("uuid"))));

    assertJson(
        schemas
            .model("M", Direction.REQUEST)
            .orElseThrow()
            .get("$defs")
            .get("M")
            .get("properties")
            .get("id"),
        "{\"type\": \"string\", \"format\": \"uuid\"}");
  }

  @Test
  void model_described_saysSo() {
    Property property =
        new Property("p", "p", STRING, false, false, false, false, "A part.", Map.of());
    Model model = new Model.ObjectModel("M", null, false, List.of(property), "A whole.", Map.of());

    assertJson(
        schemas(model).model("M", Direction.RESPONSE).orElseThrow().get("$defs").get("M"),
        """
        {"type": "object", "description": "A whole.",
         "properties": {"p": {"type": "string", "description": "A part."}}}
        """);
  }

  @Test
  void bodyAndResponse_ofOneModel_areOfTheirDirection() {
    JsonSchemas schemas = schemas(object("M", readOnly("id", STRING)));
    Operation operation =
        Operation.builder(KEY)
            .body(new Body.Single(model("M"), true, null))
            .response(model("M"))
            .build();
    Operation named =
        Operation.builder(KEY)
            .body(new Body.Fields(null, List.of(readOnly("id", STRING), required("n", STRING))))
            .build();

    assertJson(
        schemas.body(operation).orElseThrow().get("$defs").get("M"),
        """
        {"type": "object", "properties": {"id": {"type": "string", "readOnly": true}},
         "additionalProperties": false}
        """);
    assertJson(
        schemas.response(operation).orElseThrow().get("$defs").get("M"),
        """
        {"type": "object", "properties": {"id": {"type": "string", "readOnly": true}},
         "required": ["id"]}
        """);
    assertThat(schemas.body(named).orElseThrow().get("required")).hasToString("[\"n\"]");
    assertThat(schemas.body(named).orElseThrow().get("additionalProperties")).hasToString("false");
  }

  @Test
  void model_mapWithNumbersForKeys_asksForTheirSpelling() {
    JsonSchemas schemas =
        schemas(object("M", optional("byId", new TypeRef.MapOf(scalar("long"), STRING))));

    assertJson(
        schemas
            .model("M", Direction.RESPONSE)
            .orElseThrow()
            .get("$defs")
            .get("M")
            .get("properties")
            .get("byId")
            .get("propertyNames"),
        "{\"type\": \"string\", \"pattern\": \"^-?(0|[1-9][0-9]*)$\"}");
  }

  @Test
  void model_nameThatAPointerMustEncode_isFoundByItsReference() {
    assertThat(
            schemas(object("a/b~c é"))
                .model("a/b~c é", Direction.RESPONSE)
                .orElseThrow()
                .get("$ref")
                .asString())
        .isEqualTo("#/$defs/a~1b~0c%20%C3%A9");
  }

  @Test
  void model_unknown_isEmpty() {
    assertThat(schemas().model("Nowhere", Direction.REQUEST)).isEmpty();
  }

  @Test
  void body_anyTypeAndUnknownScalar_letEverythingPass() {
    Operation operation =
        Operation.builder(KEY)
            .body(
                new Body.Fields(
                    null,
                    List.of(
                        optional("any", TypeRef.ANY),
                        optional("lost", model("Nowhere")),
                        optional("new", scalar("typeOfTomorrow")))))
            .build();

    assertJson(
        schemas().body(operation).orElseThrow().get("properties"),
        "{\"any\": {}, \"lost\": {}, \"new\": {}}");
    assertThat(schemas().response(operation)).isEmpty();
    assertThat(schemas().body(Operation.builder(KEY).build())).isEmpty();
  }

  private static void assertJson(JsonValue actual, String expected) {
    assertThat(actual).isEqualTo(JsonValue.parse(expected));
  }

  private static JsonSchemas schemas(Model... models) {
    return JsonSchemas.of(SectionTypes.of(Sections.of(models)));
  }
}
