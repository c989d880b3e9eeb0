package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Model.EnumModel;
import io.github.ovhsdk.spec.Model.EnumValue;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import io.github.ovhsdk.spec.internal.json.Json;
import io.github.ovhsdk.spec.internal.json.JsonReader;
import io.github.ovhsdk.spec.internal.json.JsonSyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Writes types and models as OpenAPI schemas. Models go by their Java names, so they must have
 * them.
 */
final class SchemaWriter {

  private final Map<String, Model> models;

  /**
   * @param models the models that may be referred to, by OVHcloud's name
   */
  SchemaWriter(Map<String, Model> models) {
    this.models = models;
  }

  Json.Obj type(TypeRef type) {
    if (type instanceof TypeRef.Scalar scalar) {
      return ScalarSchemas.write(scalar);
    }
    if (type instanceof TypeRef.Array array) {
      return new Json.Obj().put("type", "array").put("items", type(array.items()));
    }
    if (type instanceof TypeRef.MapOf map) {
      Json.Obj schema =
          new Json.Obj().put("type", "object").put("additionalProperties", type(map.values()));
      return map.key().equals(TypeRef.STRING)
          ? schema
          : schema.put(Keys.KEY_TYPE, map.key().toString());
    }
    if (type instanceof TypeRef.ModelRef ref) {
      return new Json.Obj().put("$ref", Keys.SCHEMAS + javaName(ref.name()));
    }
    // Nothing is no type of OpenAPI's: a response says it by having no content.
    return type instanceof TypeRef.Void ? new Json.Obj().put(Keys.FORMAT, "void") : new Json.Obj();
  }

  String javaName(String model) {
    Model named = models.get(model);
    if (named == null || named.javaName() == null) {
      throw new IllegalArgumentException("The model " + model + " has no Java name.");
    }
    return named.javaName();
  }

  Json.Obj model(Model model) {
    Json.Obj schema =
        model instanceof EnumModel values
            ? enumeration(values)
            : object(((ObjectModel) model).properties());
    schema.put(Keys.TYPE, model.name());
    if (model.common()) {
      schema.put(Keys.COMMON, true);
    }
    return putExtra(schema, model.extra());
  }

  private static Json.Obj enumeration(EnumModel model) {
    Json.Obj schema = ScalarSchemas.write(model.valueType());
    boolean numbers = model.valueType().isNumber();
    Json.Arr values = new Json.Arr();
    Json.Arr names = new Json.Arr();
    for (EnumValue value : model.values()) {
      values.add(numbers ? new Json.Num(value.value(), Json.Place.NONE) : Json.of(value.value()));
      if (value.javaName() == null) {
        throw new IllegalArgumentException(
            "The value " + value.value() + " of " + model.name() + " has no Java name.");
      }
      names.add(Json.of(value.javaName()));
    }
    return schema.put("enum", values).put(Keys.ENUM_NAMES, names);
  }

  Json.Obj object(List<Property> properties) {
    Json.Obj schema = new Json.Obj().put("type", "object");
    List<String> required =
        properties.stream().filter(Property::required).map(Property::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", Json.texts(required));
    }
    if (!properties.isEmpty()) {
      Json.Obj all = new Json.Obj();
      properties.forEach(p -> all.put(p.name(), property(p)));
      schema.put("properties", all);
    }
    return schema;
  }

  private Json.Obj property(Property property) {
    Json.Obj facts = new Json.Obj();
    if (property.nullable()) {
      facts.put("nullable", true);
    }
    if (property.readOnly()) {
      facts.put("readOnly", true);
    }
    if (property.secret()) {
      facts.put(Keys.SECRET, true);
    }
    if (!property.javaName().equals(property.name())) {
      facts.put(Keys.NAME, property.javaName());
    }
    putExtra(facts, property.extra());
    Json.Obj type = type(property.type());
    if (facts.members().isEmpty()) {
      return type;
    }
    if (type.get("$ref") != null) {
      // OpenAPI 3.0 ignores what stands beside a $ref.
      return facts.put("allOf", new Json.Arr().add(type));
    }
    facts.members().forEach(type::put);
    return type;
  }

  static Json.Obj putExtra(Json.Obj to, Map<String, String> extra) {
    if (!extra.isEmpty()) {
      Json.Obj all = new Json.Obj();
      extra.forEach((key, facts) -> all.put(key, parse(facts)));
      to.put(Keys.EXTRA, all);
    }
    return to;
  }

  private static Json parse(String facts) {
    try {
      return JsonReader.read(facts.getBytes(StandardCharsets.UTF_8));
    } catch (JsonSyntaxException e) {
      throw new IllegalArgumentException("Facts must be JSON: " + facts, e);
    }
  }
}
