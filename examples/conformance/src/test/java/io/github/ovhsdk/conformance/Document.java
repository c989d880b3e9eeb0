package io.github.ovhsdk.conformance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document of the contract: a section, or the models that all sections have in common. */
final class Document {

  private static final String COMMON = "io.github.ovhsdk.common.model";
  private static final String REFERENCE = "#/components/schemas/";

  private final String label;
  private final String packageName;
  private final Map<String, Tree> schemas;
  private final List<Operation> operations;
  private final Map<String, Shape> shapes = new HashMap<>();
  private @Nullable Set<String> sent;

  private Document(Tree.Obj json, boolean common) {
    this.schemas = object(object(json, "components"), "schemas").members();
    String branch = common ? "" : text(json, "x-ovh-branch");
    this.label = common ? "common" : branch + " " + text(json, "x-ovh-section");
    this.packageName = common ? "io.github.ovhsdk.common" : text(json, "x-ovh-package");
    this.operations = common ? List.of() : readOperations(json, branch);
  }

  static Document section(Tree.Obj json) {
    return new Document(json, false);
  }

  static Document common(Tree.Obj json) {
    return new Document(json, true);
  }

  /** Returns branch and section, such as {@code v1 /vps}. */
  String label() {
    return label;
  }

  String packageName() {
    return packageName;
  }

  boolean isCommon() {
    return packageName.equals("io.github.ovhsdk.common");
  }

  List<Operation> operations() {
    return operations;
  }

  /** Returns the models of which this document's module holds a class. */
  List<Model> models() {
    return own(Shape.ModelOf.class).map(Shape.ModelOf::model).toList();
  }

  /** Returns the enumerations of which this document's module holds a class. */
  List<Shape.EnumOf> enumerations() {
    return own(Shape.EnumOf.class).toList();
  }

  private <S extends Shape> Stream<S> own(Class<S> kind) {
    Set<String> used = isCommon() ? Set.of() : used();
    return schemas.keySet().stream()
        .filter(name -> isCommon() || !isMarkedCommon(name))
        .map(this::named)
        .filter(shape -> isCommon() || used.contains(shape.javaName()))
        .filter(kind::isInstance)
        .map(kind::cast);
  }

  /**
   * Returns the Java names of the classes that a request can carry: those that it leads to, but for
   * what only read-only properties hold.
   */
  Set<String> sent() {
    Set<String> known = sent;
    if (known == null) {
      Set<String> found = new LinkedHashSet<>();
      if (isCommon()) {
        // A request of any section may carry any of them.
        schemas.keySet().forEach(name -> found.add(named(name).javaName()));
      }
      sentShapes().forEach(shape -> collect(shape, false, found));
      sent = known = found;
    }
    return known;
  }

  private Set<String> used() {
    Set<String> used = new LinkedHashSet<>();
    Stream<@Nullable Shape> received =
        operations.stream().flatMap(each -> Stream.of(each.answer(), each.expandsTo()));
    Stream.concat(sentShapes(), received.filter(Objects::nonNull))
        .forEach(shape -> collect(shape, true, used));
    return used;
  }

  private Stream<Shape> sentShapes() {
    return operations.stream()
        .flatMap(
            operation ->
                Stream.concat(
                    operation.parameters().stream().map(Operation.Parameter::shape),
                    Stream.ofNullable(operation.body())));
  }

  /** Adds the Java names of the classes that a shape leads to. */
  private static void collect(Shape shape, boolean readOnly, Set<String> names) {
    if (shape instanceof Shape.ListOf list) {
      collect(list.element(), readOnly, names);
    } else if (shape instanceof Shape.MapOf map) {
      collect(map.value(), readOnly, names);
    } else if (shape instanceof Shape.EnumOf) {
      names.add(shape.javaName());
    } else if (shape instanceof Shape.ModelOf of && names.add(of.javaName())) {
      boolean all = readOnly || of.model().isMarkedWhole();
      of.model().marked().stream()
          .filter(property -> all || !property.readOnly())
          .forEach(property -> collect(property.shape(), readOnly, names));
    }
  }

  private boolean isMarkedCommon(String name) {
    return isTrue(schema(name), "x-ovh-common");
  }

  private Tree.Obj schema(String name) {
    if (!(schemas.get(name) instanceof Tree.Obj schema)) {
      throw new IllegalStateException(label + " has no schema " + name);
    }
    return schema;
  }

  private Shape named(String name) {
    Shape known = shapes.get(name);
    if (known == null) {
      known = readNamed(name);
      shapes.put(name, known);
    }
    return known;
  }

  private Shape readNamed(String name) {
    Tree.Obj schema = schema(name);
    boolean common = isCommon() || isMarkedCommon(name);
    String javaName = (common ? COMMON : packageName + ".model") + "." + name;
    if (schema.get("enum") instanceof Tree.Arr values) {
      return new Shape.EnumOf(
          javaName,
          text(schema, "type").equals("integer"),
          values.elements().stream().map(Document::plain).toList(),
          strings(schema, "x-enum-varnames"));
    }
    boolean body = schema.get("x-ovh-body-of") != null;
    return new Shape.ModelOf(
        new Model(
            javaName,
            body,
            () -> readProperties(schema, body),
            () -> common || sent().contains(javaName)));
  }

  private List<Model.Property> readProperties(Tree.Obj schema, boolean body) {
    List<String> required = strings(schema, "required");
    List<Model.Property> properties = new ArrayList<>();
    object(schema, "properties")
        .members()
        .forEach(
            (name, value) -> {
              Tree.Obj property = (Tree.Obj) value;
              properties.add(
                  new Model.Property(
                      name,
                      property.get("x-ovh-name") == null ? name : text(property, "x-ovh-name"),
                      shape(property),
                      isTrue(property, "nullable"),
                      isTrue(property, "readOnly"),
                      body && required.contains(name),
                      isSecret(property)));
            });
    return List.copyOf(properties);
  }

  private static boolean isSecret(Tree.Obj schema) {
    return isTrue(schema, "x-ovh-secret")
        || schema.get("format") instanceof Tree.Text format && format.value().equals("password")
        || schema.get("items") instanceof Tree.Obj items && isSecret(items)
        || schema.get("additionalProperties") instanceof Tree.Obj values && isSecret(values);
  }

  private Shape shape(Tree.Obj schema) {
    if (schema.get("allOf") instanceof Tree.Arr parts) {
      // A reference that has something beside it.
      if (parts.elements().size() != 1) {
        throw new IllegalStateException(label + ": " + schema);
      }
      return shape((Tree.Obj) parts.elements().get(0));
    }
    if (schema.get("$ref") instanceof Tree.Text reference) {
      return named(reference.value().substring(REFERENCE.length()));
    }
    if (schema.get("items") instanceof Tree.Obj items) {
      return new Shape.ListOf(shape(items));
    }
    if (schema.get("additionalProperties") instanceof Tree.Obj values) {
      return new Shape.MapOf(key(schema), shape(values));
    }
    String type = schema.get("type") == null ? "" : text(schema, "type");
    String format = schema.get("format") == null ? "" : text(schema, "format");
    return switch (type) {
      case "" -> Shape.Scalar.ANY;
      case "boolean" -> Shape.Scalar.BOOLEAN;
      case "number" -> Shape.Scalar.DECIMAL;
      case "integer" ->
          switch (format) {
            case "int32" -> Shape.Scalar.INT;
            case "int64" -> Shape.Scalar.LONG;
            default -> throw new IllegalStateException(label + ": " + schema);
          };
      case "string" ->
          switch (format) {
            case "", "password" -> text(schema);
            case "date" -> Shape.Scalar.DATE;
            case "date-time" -> Shape.Scalar.DATE_TIME;
            case "uuid" -> Shape.Scalar.UUID;
            default -> throw new IllegalStateException(label + ": " + schema);
          };
      default -> throw new IllegalStateException(label + ": " + schema);
    };
  }

  /** Returns a key that a map may have: some maps take the values of an enumeration. */
  private String key(Tree.Obj map) {
    Tree type = map.get("x-ovh-key-type");
    return schemas.values().stream()
        .map(Tree.Obj.class::cast)
        .filter(schema -> type != null && type.equals(schema.get("x-ovh-type")))
        .map(schema -> strings(schema, "enum").get(0))
        .findFirst()
        .orElse("key");
  }

  private static Shape text(Tree.Obj schema) {
    String format = schema.get("x-ovh-format") == null ? "text" : text(schema, "x-ovh-format");
    return format.equals("text") ? Shape.Scalar.STRING : new Shape.Formatted(format);
  }

  private List<Operation> readOperations(Tree.Obj json, String branch) {
    List<Operation> found = new ArrayList<>();
    object(json, "paths")
        .members()
        .forEach(
            (path, item) ->
                ((Tree.Obj) item)
                    .members()
                    .forEach(
                        (verb, operation) ->
                            found.add(
                                readOperation(
                                    branch,
                                    path,
                                    verb.toUpperCase(Locale.ROOT),
                                    (Tree.Obj) operation))));
    return List.copyOf(found);
  }

  private Operation readOperation(String branch, String path, String verb, Tree.Obj json) {
    String expandsTo = json.get("x-ovh-expands-to") == null ? null : text(json, "x-ovh-expands-to");
    return new Operation(
        branch + " " + verb + " " + path,
        verb,
        branch + path,
        packageName + "." + strings(json, "tags").get(0),
        text(json, "operationId"),
        readParameters(json),
        json.get("requestBody") instanceof Tree.Obj body ? content(body) : null,
        content(object(object(json, "responses"), "200")),
        !(json.get("security") instanceof Tree.Arr security && security.elements().isEmpty()),
        json.get("x-ovh-paging") instanceof Tree.Text paging && paging.value().equals("cursor"),
        expandsTo == null ? null : named(expandsTo),
        text(json, "x-ovh-state"),
        isTrue(json, "deprecated"));
  }

  private List<Operation.Parameter> readParameters(Tree.Obj operation) {
    Stream<Tree> all =
        operation.get("parameters") instanceof Tree.Arr parameters
            ? parameters.elements().stream()
            : Stream.of();
    return all.map(Tree.Obj.class::cast)
        .filter(
            each ->
                !text(each, "in").equals("header")
                    || !Set.of("x-pagination-cursor", "x-pagination-size")
                        .contains(text(each, "name").toLowerCase(Locale.ROOT)))
        .map(
            each -> {
              Tree.Obj schema = object(each, "schema");
              return new Operation.Parameter(
                  text(each, "in"),
                  text(each, "name"),
                  text(each, each.get("x-ovh-name") == null ? "name" : "x-ovh-name"),
                  shape(schema),
                  isTrue(each, "required"),
                  isTrue(each, "x-ovh-secret") || isSecret(schema));
            })
        .toList();
  }

  private @Nullable Shape content(Tree.Obj holder) {
    return holder.get("content") instanceof Tree.Obj content
        ? shape(object(object(content, "application/json"), "schema"))
        : null;
  }

  private static Tree.Obj object(Tree.Obj json, String member) {
    if (json.get(member) instanceof Tree.Obj object) {
      return object;
    }
    throw new IllegalStateException("no object " + member + " in " + json);
  }

  private static String text(Tree.Obj json, String member) {
    if (json.get(member) instanceof Tree.Text text) {
      return text.value();
    }
    throw new IllegalStateException("no text " + member + " in " + json);
  }

  private static boolean isTrue(Tree.Obj json, String member) {
    return json.get(member) == Tree.Literal.TRUE;
  }

  private static List<String> strings(Tree.Obj json, String member) {
    return json.get(member) instanceof Tree.Arr array
        ? array.elements().stream().map(Document::plain).toList()
        : List.of();
  }

  private static String plain(Tree value) {
    return value instanceof Tree.Text text ? text.value() : value.toString();
  }

  @Override
  public String toString() {
    return label;
  }
}
