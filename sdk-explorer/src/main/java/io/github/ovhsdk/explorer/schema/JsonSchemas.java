package io.github.ovhsdk.explorer.schema;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.TypeRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The types of one section as documents of JSON Schema, draft 2020-12. Each document is complete:
 * it holds every model that it speaks of in {@code $defs}, under OVHcloud's name, once.
 *
 * <p>A document says what is certainly wrong, as strict validation does; what is merely suspicious
 * (a block with host bits, a telephone number) it lets pass. {@code format} means what it says only
 * to a validator that is told to assert it. A field that only the API sets is marked {@code
 * readOnly}, one that must not be shown has the format {@code password}.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class JsonSchemas {

  private static final JsonValue DIALECT =
      JsonValue.of("https://json-schema.org/draft/2020-12/schema");

  private final SectionTypes types;

  private JsonSchemas(SectionTypes types) {
    this.types = types;
  }

  /** Returns the documents of a section's types. */
  public static JsonSchemas of(SectionTypes types) {
    return new JsonSchemas(Objects.requireNonNull(types, "types"));
  }

  /** Returns what the body of an operation must be; empty if it takes none. */
  public Optional<JsonValue> body(Operation operation) {
    SchemaParts parts = new SchemaParts(types, Direction.REQUEST);
    String title = operation + ", body";
    if (operation.body() instanceof Body.Single single) {
      return Optional.of(document(title, parts, parts.type(single.type(), false)));
    }
    if (operation.body() instanceof Body.Fields fields) {
      return Optional.of(document(title, parts, parts.object(fields.fields())));
    }
    return Optional.empty();
  }

  /** Returns what the answer of an operation is; empty if it answers nothing. */
  public Optional<JsonValue> response(Operation operation) {
    if (operation.response() instanceof TypeRef.Void) {
      return Optional.empty();
    }
    SchemaParts parts = new SchemaParts(types, Direction.RESPONSE);
    return Optional.of(
        document(operation + ", response", parts, parts.type(operation.response(), false)));
  }

  /**
   * Returns what a model is, on its way to or from the API; empty if the section has none of that
   * name.
   *
   * @param name OVHcloud's name, such as {@code domain.zone.Record}
   */
  public Optional<JsonValue> model(String name, Direction direction) {
    if (types.section().model(name).isEmpty()) {
      return Optional.empty();
    }
    SchemaParts parts = new SchemaParts(types, direction);
    return Optional.of(document(name, parts, parts.type(TypeRef.model(name), false)));
  }

  private static JsonValue document(
      String title, SchemaParts parts, Map<String, JsonValue> content) {
    Map<String, JsonValue> document = new LinkedHashMap<>();
    document.put("$schema", DIALECT);
    document.put("title", JsonValue.of(title));
    document.putAll(content);
    Map<String, JsonValue> definitions = parts.definitions();
    if (!definitions.isEmpty()) {
      document.put("$defs", JsonValue.object(definitions));
    }
    return JsonValue.object(document);
  }
}
