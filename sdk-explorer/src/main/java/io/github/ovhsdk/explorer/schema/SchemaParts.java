package io.github.ovhsdk.explorer.schema;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The parts of one document, which remembers the models that they speak of. */
final class SchemaParts {

  private final SectionTypes types;
  private final Direction direction;
  private final Deque<Model> toDefine = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();

  SchemaParts(SectionTypes types, Direction direction) {
    this.types = types;
    this.direction = direction;
  }

  /** The models that the parts made so far speak of, and those that these speak of, by name. */
  Map<String, JsonValue> definitions() {
    Map<String, JsonValue> definitions = new TreeMap<>();
    while (!toDefine.isEmpty()) {
      Model model = toDefine.pop();
      definitions.put(model.name(), JsonValue.object(definition(model)));
    }
    return definitions;
  }

  Map<String, JsonValue> type(TypeRef type, boolean nullable) {
    if (type instanceof TypeRef.Scalar scalar) {
      Map<String, JsonValue> schema =
          scalar.type().map(ScalarSchema::of).orElseGet(LinkedHashMap::new);
      return nullable ? orNull(schema) : schema;
    }
    if (type instanceof TypeRef.ModelRef reference) {
      return reference(reference, nullable);
    }
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    if (type instanceof TypeRef.Array array) {
      schema.put("type", JsonValue.of("array"));
      schema.put("items", JsonValue.object(type(array.items(), false)));
    } else if (type instanceof TypeRef.MapOf map) {
      schema.put("type", JsonValue.of("object"));
      Map<String, JsonValue> key = key(map.key());
      if (!key.isEmpty()) {
        schema.put("propertyNames", JsonValue.object(key));
      }
      schema.put("additionalProperties", JsonValue.object(type(map.values(), false)));
    }
    return nullable ? orNull(schema) : schema;
  }

  Map<String, JsonValue> object(List<Property> properties) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    List<JsonValue> required = new ArrayList<>();
    for (Property property : properties) {
      members.put(property.name(), JsonValue.object(property(property)));
      if (property.required() && !(direction == Direction.REQUEST && property.readOnly())) {
        required.add(JsonValue.of(property.name()));
      }
    }
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    schema.put("type", JsonValue.of("object"));
    schema.put("properties", JsonValue.object(members));
    if (!required.isEmpty()) {
      schema.put("required", JsonValue.array(required));
    }
    if (direction == Direction.REQUEST) {
      schema.put("additionalProperties", JsonValue.of(false));
    }
    return schema;
  }

  private Map<String, JsonValue> property(Property property) {
    Map<String, JsonValue> schema = type(property.type(), property.nullable());
    if (property.description() != null) {
      schema.put("description", JsonValue.of(property.description()));
    }
    if (property.readOnly()) {
      schema.put("readOnly", JsonValue.of(true));
    }
    if (property.secret() && !schema.containsKey("format")) {
      schema.put("format", JsonValue.of("password"));
    }
    return schema;
  }

  private Map<String, JsonValue> definition(Model model) {
    Map<String, JsonValue> schema =
        model instanceof Model.EnumModel enumeration
            ? enumeration(enumeration)
            : object(((Model.ObjectModel) model).properties());
    if (model.description() != null) {
      schema.put("description", JsonValue.of(model.description()));
    }
    return schema;
  }

  private Map<String, JsonValue> enumeration(Model.EnumModel enumeration) {
    Map<String, JsonValue> schema = type(enumeration.valueType(), false);
    if (!enumeration.values().isEmpty()) {
      boolean number = enumeration.valueType().isNumber();
      schema.put(
          "enum",
          JsonValue.array(
              enumeration.values().stream()
                  .map(v -> number ? JsonValue.number(v.value()) : JsonValue.of(v.value()))
                  .toList()));
    }
    return schema;
  }

  /** What the names of a map's members must be: always strings, whatever type they are read as. */
  private Map<String, JsonValue> key(TypeRef type) {
    if (type instanceof TypeRef.Scalar scalar) {
      return scalar.type().map(ScalarSchema::ofKey).orElseGet(LinkedHashMap::new);
    }
    List<JsonValue> values = types.allowedValues(type).stream().map(JsonValue::of).toList();
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    if (!values.isEmpty()) {
      schema.put("enum", JsonValue.array(values));
    }
    return schema;
  }

  private Map<String, JsonValue> reference(TypeRef.ModelRef reference, boolean nullable) {
    Map<String, JsonValue> schema = new LinkedHashMap<>();
    Model model = types.model(reference).orElse(null);
    if (model == null) {
      // The source names a model that it does not have: any JSON will do.
      return schema;
    }
    if (seen.add(model.name())) {
      toDefine.add(model);
    }
    schema.put("$ref", JsonValue.of("#/$defs/" + Fragment.encode(model.name())));
    if (!nullable) {
      return schema;
    }
    Map<String, JsonValue> either = new LinkedHashMap<>();
    JsonValue nothing = JsonValue.object(Map.of("type", JsonValue.of("null")));
    either.put("anyOf", JsonValue.array(JsonValue.object(schema), nothing));
    return either;
  }

  /** Lets null pass, too; every other keyword of a scalar, a list or a map only judges its type. */
  private static Map<String, JsonValue> orNull(Map<String, JsonValue> schema) {
    JsonValue type = schema.get("type");
    if (type != null) {
      schema.put("type", JsonValue.array(type, JsonValue.of("null")));
    }
    return schema;
  }
}
