package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Model.EnumModel;
import io.github.ovhsdk.spec.Model.EnumValue;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.ScalarType;
import io.github.ovhsdk.spec.TypeRef;
import io.github.ovhsdk.spec.internal.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the models of a section and says what its type names stand for. A generic model is a
 * template: each use of it, such as {@code Foo<long>}, becomes a model of that name.
 */
final class ModelReader {

  /** A generic model: {@code Foo<T>}. */
  private record Template(List<String> parameters, Json.Obj definition) {}

  /** Stops a template that speaks of itself, such as {@code Foo<Foo<T>>} in {@code Foo<T>}. */
  private static final int LONGEST_NAME = 400;

  /** Stops templates that make ever more of each other. */
  private static final int MOST_MADE = 5_000;

  /** How JSON spells numbers. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

  private final Findings findings;
  private final Map<String, Json.Obj> definitions = new TreeMap<>();
  private final Map<String, Template> templates = new HashMap<>();
  private final Map<String, Model> models = new TreeMap<>();
  private final Set<String> started = new LinkedHashSet<>();
  private int made;

  ModelReader(Json.Obj models, Findings findings) {
    this.findings = findings;
    models
        .members()
        .forEach(
            (name, value) -> {
              if (value instanceof Json.Obj definition) {
                addDefinition(name, definition);
              } else {
                findings.warn(
                    Finding.UNKNOWN_FORM,
                    value,
                    name,
                    "the model is " + value.kind() + "; left out");
              }
            });
  }

  private void addDefinition(String name, Json.Obj definition) {
    List<String> parameters = texts(definition.list("generics"));
    if (!parameters.isEmpty() && name.endsWith("<" + String.join(",", parameters) + ">")) {
      templates.put(name.substring(0, name.indexOf('<')), new Template(parameters, definition));
    } else {
      definitions.put(name, definition);
    }
  }

  /** Reads every model that is no template; those made of templates come as they are used. */
  void readAll() {
    definitions.forEach((name, definition) -> read(name, definition, bindings(name, definition)));
  }

  /** A model called {@code Foo<long>} may still speak of {@code T} inside. */
  private Map<String, TypeRef> bindings(String name, Json.Obj definition) {
    List<String> parameters = texts(definition.list("generics"));
    Map<String, TypeRef> bindings = new HashMap<>();
    if (parameters.isEmpty() || !name.endsWith(">")) {
      return bindings;
    }
    List<String> arguments = TypeParser.arguments(name);
    for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
      bindings.put(parameters.get(i), resolve(arguments.get(i), null, definition, name));
    }
    return bindings;
  }

  /** Returns the models read so far. */
  Map<String, Model> models() {
    return models;
  }

  /**
   * Returns what a type name stands for. A name that stands for nothing is kept as a scalar of that
   * name.
   *
   * @param fullType the more exact of the two spellings, if there is one
   * @param at what to name when it cannot be understood
   */
  TypeRef resolve(@Nullable String type, @Nullable String fullType, Json at, String subject) {
    return resolve(type, fullType, at, subject, Map.of());
  }

  private TypeRef resolve(
      @Nullable String type,
      @Nullable String fullType,
      Json at,
      String subject,
      Map<String, TypeRef> bindings) {
    String text = fullType != null ? fullType : type;
    if (text == null) {
      findings.warn("missing-type", at, subject, "no type is given; taken as any");
      return TypeRef.ANY;
    }
    List<String> unknown = new ArrayList<>();
    TypeRef resolved = parse(text, bindings, unknown);
    if (unknown.isEmpty()) {
      return resolved;
    }
    if (type != null && !type.equals(text)) {
      List<String> stillUnknown = new ArrayList<>();
      TypeRef plain = parse(type, bindings, stillUnknown);
      if (stillUnknown.isEmpty()) {
        findings.warn(
            "unknown-type", at, subject, "unknown full type \"" + text + "\"; taken as " + type);
        return plain instanceof TypeRef.Scalar s ? new TypeRef.Scalar(s.name(), text) : plain;
      }
    }
    findings.warn(
        "unknown-type", at, subject, "unknown type \"" + unknown.get(0) + "\", kept as it is");
    return resolved;
  }

  private TypeRef parse(String text, Map<String, TypeRef> bindings, List<String> unknown) {
    try {
      return TypeParser.parse(text, (name, arguments) -> named(name, arguments, bindings, unknown));
    } catch (IllegalArgumentException e) {
      unknown.add(text);
      return TypeRef.scalar(text);
    }
  }

  private TypeRef named(
      String name, List<TypeRef> arguments, Map<String, TypeRef> bindings, List<String> unknown) {
    if (!arguments.isEmpty()) {
      return generic(name, arguments, unknown);
    }
    TypeRef bound = bindings.get(name);
    if (bound != null) {
      return bound;
    }
    if (definitions.containsKey(name)) {
      return TypeRef.model(name);
    }
    if (name.equals("any")) {
      return TypeRef.ANY;
    }
    if (name.equals("void")) {
      return TypeRef.VOID;
    }
    if (ScalarType.of(name).isEmpty()) {
      unknown.add(name);
    }
    return TypeRef.scalar(name);
  }

  private TypeRef generic(String name, List<TypeRef> arguments, List<String> unknown) {
    String full =
        arguments.stream().map(TypeRef::toString).collect(Collectors.joining(",", name + "<", ">"));
    if (definitions.containsKey(full)) {
      return TypeRef.model(full);
    }
    Template template = templates.get(name);
    if (template == null
        || template.parameters.size() != arguments.size()
        || full.length() > LONGEST_NAME
        || !started.contains(full) && ++made > MOST_MADE) {
      unknown.add(full);
      return TypeRef.scalar(full);
    }
    Map<String, TypeRef> bindings = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      bindings.put(template.parameters.get(i), arguments.get(i));
    }
    read(full, template.definition, bindings);
    return TypeRef.model(full);
  }

  private void read(String name, Json.Obj definition, Map<String, TypeRef> bindings) {
    if (!started.add(name)) {
      return;
    }
    Map<String, String> extra = Keys.MODEL.unknownIn(definition, name, findings);
    boolean isEnum = definition.get("enum") instanceof Json.Arr;
    boolean isObject = definition.get("properties") instanceof Json.Obj;
    if (isEnum && isObject) {
      findings.warn(
          Finding.UNKNOWN_FORM, definition, name, "has values and properties; taken as an object");
    }
    String description = definition.text("description");
    models.put(
        name,
        isEnum && !isObject
            ? new EnumModel(
                name,
                null,
                false,
                valueType(name, definition),
                values(name, definition),
                description,
                extra)
            : new ObjectModel(
                name, null, false, properties(name, definition, bindings), description, extra));
  }

  private TypeRef.Scalar valueType(String model, Json.Obj definition) {
    String name = definition.text("enumType");
    TypeRef.Scalar type = name == null ? TypeRef.STRING : TypeRef.scalar(name);
    if (type.isNumber() && !definition.list("enum").stream().allMatch(ModelReader::isNumber)) {
      findings.warn(
          "unknown-type",
          definition,
          model,
          "not all values are of the type " + name + "; taken as strings");
      return TypeRef.STRING;
    }
    return type;
  }

  private static boolean isNumber(Json value) {
    return value instanceof Json.Num
        || value instanceof Json.Text text && NUMBER.matcher(text.value()).matches();
  }

  private List<EnumValue> values(String model, Json.Obj definition) {
    Set<String> values = new LinkedHashSet<>();
    for (Json value : definition.list("enum")) {
      String text =
          value instanceof Json.Text t
              ? t.value()
              : value instanceof Json.Num n ? n.spelling() : null;
      if (text == null) {
        findings.warn(
            Finding.UNKNOWN_FORM, value, model, "a value is " + value.kind() + "; left out");
      } else if (!values.add(text)) {
        findings.note("duplicate-value", value, model, "the value \"" + text + "\" stands twice");
      }
    }
    return values.stream().map(v -> new EnumValue(v, null)).toList();
  }

  private List<Property> properties(
      String model, Json.Obj definition, Map<String, TypeRef> bindings) {
    List<Property> properties = new ArrayList<>();
    definition
        .object("properties")
        .members()
        .forEach(
            (name, value) -> {
              if (value instanceof Json.Obj property) {
                properties.add(property(model, name, property, bindings));
              } else {
                findings.warn(
                    Finding.UNKNOWN_FORM,
                    value,
                    model,
                    "the property " + name + " is " + value.kind() + "; left out");
              }
            });
    return properties;
  }

  private Property property(
      String model, String name, Json.Obj property, Map<String, TypeRef> bindings) {
    String subject = model + "." + name;
    return new Property(
        name,
        name,
        resolve(property.text("type"), property.text("fullType"), property, subject, bindings),
        property.isTrue("required"),
        property.isTrue("canBeNull"),
        property.isTrue("readOnly"),
        false,
        property.text("description"),
        Keys.PROPERTY.unknownIn(property, subject, findings));
  }

  static List<String> texts(List<Json> values) {
    return values.stream()
        .filter(Json.Text.class::isInstance)
        .map(t -> ((Json.Text) t).value())
        .toList();
  }
}
