package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Model.EnumModel;
import io.github.ovhsdk.spec.Model.EnumValue;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import io.github.ovhsdk.spec.internal.json.Json;
import io.github.ovhsdk.spec.internal.json.JsonPrinter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads OpenAPI schemas, as {@link SchemaWriter} writes them, back into types and models. */
final class SchemaParser {

  private final Json.Obj schemas;
  private final Map<String, String> ovhNames = new HashMap<>();

  /**
   * @param schemas the schemas that may be referred to, by Java name
   */
  SchemaParser(Json.Obj schemas) {
    this.schemas = schemas;
    schemas
        .members()
        .forEach(
            (javaName, schema) -> {
              if (schema instanceof Json.Obj object && object.text(Keys.TYPE) != null) {
                ovhNames.put(javaName, Reading.text(object, Keys.TYPE));
              }
            });
  }

  /**
   * Returns the models by OVHcloud's name; what is only the body of an operation is not among them.
   */
  Map<String, Model> models() {
    Map<String, Model> models = new TreeMap<>();
    ovhNames.forEach(
        (javaName, name) -> models.put(name, model(name, javaName, schemas.object(javaName))));
    return models;
  }

  TypeRef type(Json.Obj schema) {
    if (schema.get("$ref") != null) {
      return TypeRef.model(ovhName(javaName(schema)));
    }
    if (schema.get("allOf") instanceof Json.Arr all
        && all.elements().size() == 1
        && all.elements().get(0) instanceof Json.Obj only) {
      return type(only);
    }
    String type = schema.text("type");
    if ("array".equals(type)) {
      return TypeRef.array(type(Reading.object(schema, "items")));
    }
    if ("object".equals(type)) {
      String key = schema.text(Keys.KEY_TYPE);
      return new TypeRef.MapOf(
          key == null ? TypeRef.STRING : key(key),
          type(Reading.object(schema, "additionalProperties")));
    }
    if ("void".equals(schema.text(Keys.FORMAT))) {
      return TypeRef.VOID;
    }
    TypeRef scalar = ScalarSchemas.read(schema);
    if (scalar == null && type != null) {
      throw new MalformedException("this is no type that the contract has", schema);
    }
    return scalar == null ? TypeRef.ANY : scalar;
  }

  private TypeRef key(String name) {
    return ovhNames.containsValue(name) ? TypeRef.model(name) : TypeRef.scalar(name);
  }

  /** Returns the Java name that a {@code $ref} speaks of. */
  String javaName(Json.Obj ref) {
    String target = Reading.text(ref, "$ref");
    if (!target.startsWith(Keys.SCHEMAS)) {
      throw new MalformedException("this refers to something that is no schema", ref);
    }
    return target.substring(Keys.SCHEMAS.length());
  }

  /** Returns OVHcloud's name of the model of that Java name. */
  String ovhName(String javaName) {
    String name = ovhNames.get(javaName);
    if (name == null) {
      throw new MalformedException("there is no schema of a model " + javaName, schemas);
    }
    return name;
  }

  private Model model(String name, String javaName, Json.Obj schema) {
    boolean common = schema.isTrue(Keys.COMMON);
    Map<String, String> extra = extra(schema);
    if (schema.get("enum") == null) {
      return new ObjectModel(name, javaName, common, properties(schema), null, extra);
    }
    TypeRef.Scalar valueType = ScalarSchemas.read(schema);
    if (valueType == null) {
      throw new MalformedException("the values of " + javaName + " have no type", schema);
    }
    return new EnumModel(name, javaName, common, valueType, values(schema, valueType), null, extra);
  }

  private static List<EnumValue> values(Json.Obj schema, TypeRef.Scalar type) {
    List<Json> values = schema.list("enum");
    List<Json> names = schema.list(Keys.ENUM_NAMES);
    if (values.size() != names.size()) {
      throw new MalformedException("there must be as many names as values", schema);
    }
    List<EnumValue> read = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String value = value(values.get(i), type.isNumber());
      read.add(new EnumValue(value, Reading.text(names.get(i))));
    }
    return read;
  }

  private static String value(Json value, boolean number) {
    if (value instanceof Json.Num spelled) {
      return spelled.spelling();
    }
    if (number) {
      throw new MalformedException("here must be a number, this is " + value.kind(), value);
    }
    return Reading.text(value);
  }

  List<Property> properties(Json.Obj schema) {
    Set<String> required = new HashSet<>();
    schema.list("required").forEach(r -> required.add(Reading.text(r)));
    List<Property> properties = new ArrayList<>();
    schema
        .object("properties")
        .members()
        .forEach(
            (name, value) -> {
              Json.Obj property = Reading.object(value);
              String javaName = property.text(Keys.NAME);
              properties.add(
                  new Property(
                      name,
                      javaName == null ? name : javaName,
                      type(property),
                      required.contains(name),
                      property.isTrue("nullable"),
                      property.isTrue("readOnly"),
                      property.isTrue(Keys.SECRET),
                      null,
                      extra(property)));
            });
    return properties;
  }

  static Map<String, String> extra(Json.Obj of) {
    Map<String, String> extra = new TreeMap<>();
    of.object(Keys.EXTRA)
        .members()
        .forEach((key, facts) -> extra.put(key, JsonPrinter.compact(facts)));
    return extra;
  }
}
