package io.github.ovhsdk.explorer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every document is one of JSON Schema, draft 2020-12, and holds all that it refers to. */
class MetaSchemaTest {

  private static final Schema META_SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

  private final Set<JsonValue> checked = new HashSet<>();
  private final List<String> problems = new ArrayList<>();
  private int documents;

  @Test
  void document_ofEveryBodyResponseAndModel_isValidAndComplete() {
    for (var summary : Catalog.bundled().sections()) {
      Section section = Catalog.bundled().section(summary.branch(), summary.path()).orElseThrow();
      JsonSchemas schemas = JsonSchemas.of(SectionTypes.of(section));
      for (Operation operation : section.operations()) {
        schemas.body(operation).ifPresent(this::check);
        schemas.response(operation).ifPresent(this::check);
      }
      for (String model : section.models().keySet()) {
        for (Direction direction : Direction.values()) {
          check(schemas.model(model, direction).orElseThrow());
        }
      }
    }
    assertThat(problems).isEmpty();
    assertThat(documents).isGreaterThan(20_000);
  }

  @Test
  void metaSchema_documentThatIsNone_isRefused() {
    assertThat(META_SCHEMA.validate("{\"type\": \"long\"}", InputFormat.JSON)).isNotEmpty();
  }

  /** The parts apart, because most of them are in many documents. */
  private void check(JsonValue document) {
    documents++;
    JsonValue definitions = document.get("$defs");
    Map<String, JsonValue> parts = definitions == null ? Map.of() : definitions.members();
    Set<String> defined =
        parts.keySet().stream()
            .map(name -> "#/$defs/" + Fragment.encode(name))
            .collect(Collectors.toSet());
    checkReferences(document, defined, document.get("title"));
    parts.values().forEach(this::validate);
    validate(withoutDefinitions(document));
  }

  private static JsonValue withoutDefinitions(JsonValue document) {
    Map<String, JsonValue> members = new LinkedHashMap<>(document.members());
    members.remove("$defs");
    members.remove("title");
    return JsonValue.object(members);
  }

  private void validate(JsonValue schema) {
    if (checked.add(schema)) {
      META_SCHEMA
          .validate(schema.toString(), InputFormat.JSON)
          .forEach(error -> problems.add(error + " in " + schema));
    }
  }

  private void checkReferences(JsonValue value, Set<String> defined, JsonValue title) {
    if (value.kind() == JsonValue.Kind.ARRAY) {
      value.elements().forEach(part -> checkReferences(part, defined, title));
    } else if (value.kind() == JsonValue.Kind.OBJECT) {
      value.members().values().forEach(part -> checkReferences(part, defined, title));
      JsonValue reference = value.get("$ref");
      if (reference != null
          && reference.kind() == JsonValue.Kind.STRING
          && !defined.contains(reference.asString())) {
        problems.add(title + " refers to " + reference);
      }
    }
  }
}
