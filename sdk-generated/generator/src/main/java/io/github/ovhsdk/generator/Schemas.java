package io.github.ovhsdk.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The schemas of a document: what Java type each stands for, and which of them others need. */
final class Schemas {

  private static final String PREFIX = "#/components/schemas/";

  private final Map<String, Schema<?>> byName = new TreeMap<>();
  private final String modelPackage;
  private final String commonPackage;

  /**
   * Creates the schemas of a document.
   *
   * @param modelPackage the package of the document's own models
   * @param commonPackage the package of the models that are the same in all sections
   */
  Schemas(OpenAPI document, String modelPackage, String commonPackage) {
    if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
      document.getComponents().getSchemas().forEach(byName::put);
    }
    this.modelPackage = modelPackage;
    this.commonPackage = commonPackage;
  }

  Set<String> names() {
    return byName.keySet();
  }

  /**
   * Returns a schema by name.
   *
   * @throws IllegalArgumentException if there is none
   */
  Schema<?> get(String name) {
    Schema<?> schema = byName.get(name);
    if (schema == null) {
      throw new IllegalArgumentException("The document has no schema " + name);
    }
    return schema;
  }

  /** Returns whether a schema becomes a class, in whatever package. */
  boolean isClass(Schema<?> schema) {
    return isEnumeration(schema) || isModel(schema);
  }

  boolean isEnumeration(Schema<?> schema) {
    return schema.getEnum() != null && !schema.getEnum().isEmpty();
  }

  private static boolean isModel(Schema<?> schema) {
    return "object".equals(schema.getType()) && schema.getAdditionalProperties() == null;
  }

  /** Returns whether a class is generated from this document, and not once for all sections. */
  boolean isOwn(String name) {
    return packageOf(get(name)).equals(modelPackage);
  }

  /** Returns the class that is made of a schema. */
  String javaClass(String name) {
    return packageOf(get(name)) + "." + Names.identifier(name, "schema " + name);
  }

  private String packageOf(Schema<?> schema) {
    boolean common = new Extensions(schema.getExtensions()).isTrue("x-ovh-common");
    return common ? commonPackage : modelPackage;
  }

  /**
   * Returns the Java type of a schema.
   *
   * @param place where the schema stands, for messages
   * @throws IllegalArgumentException if it is of a form that the contract does not have
   */
  JavaType type(Schema<?> schema, String place) {
    String reference = reference(schema);
    if (reference != null) {
      Schema<?> target = get(reference);
      if (isEnumeration(target)) {
        return new JavaType.Enumeration(javaClass(reference));
      }
      return isModel(target)
          ? new JavaType.Model(javaClass(reference))
          : type(target, "schema " + reference);
    }
    if (schema.getItems() != null) {
      return new JavaType.ListOf(type(schema.getItems(), place));
    }
    if (schema.getAdditionalProperties() instanceof Schema<?> value) {
      return new JavaType.MapOf(type(value, place));
    }
    return scalar(
        Objects.toString(schema.getType(), ""), Objects.toString(schema.getFormat(), ""), place);
  }

  private static JavaType.Scalar scalar(String type, String format, String place) {
    return switch (type) {
      case "" -> JavaType.Scalar.ANY;
      case "boolean" -> JavaType.Scalar.BOOLEAN;
      case "integer" -> format.equals("int32") ? JavaType.Scalar.INT32 : JavaType.Scalar.INT64;
      case "number" -> JavaType.Scalar.DECIMAL;
      case "string" ->
          switch (format) {
            case "uuid" -> JavaType.Scalar.UUID;
            case "date" -> JavaType.Scalar.DATE;
            case "date-time" -> JavaType.Scalar.DATE_TIME;
            default -> JavaType.Scalar.STRING;
          };
      default -> throw new IllegalArgumentException("no Java type for \"" + type + "\": " + place);
    };
  }

  /**
   * Returns the name that a schema refers to, or null. A reference with siblings is an allOf of
   * one.
   */
  private static String reference(Schema<?> schema) {
    List<?> parts = schema.getAllOf();
    if (parts != null && parts.size() == 1) {
      return reference((Schema<?>) parts.get(0));
    }
    String reference = schema.get$ref();
    return reference == null ? null : name(reference);
  }

  /** Returns the name of the schema that a reference points to. */
  static String name(String reference) {
    return reference.substring(PREFIX.length());
  }

  /** Returns whether a parameter's value must not be shown; the mark stands beside its schema. */
  boolean isSecret(Parameter parameter) {
    return new Extensions(parameter.getExtensions()).isTrue("x-ovh-secret")
        || isSecret(parameter.getSchema());
  }

  /** Returns whether what the schema describes must not be shown. */
  boolean isSecret(Schema<?> schema) {
    return "password".equals(schema.getFormat())
        || new Extensions(schema.getExtensions()).isTrue("x-ovh-secret")
        || schema.getItems() != null && isSecret(schema.getItems())
        || schema.getAdditionalProperties() instanceof Schema<?> value && isSecret(value);
  }

  /** Returns what is known of the texts that the schema describes, or null. */
  String format(Schema<?> schema) {
    String format = new Extensions(schema.getExtensions()).string("x-ovh-format");
    if (format != null || schema.getItems() == null) {
      return format;
    }
    return format(schema.getItems());
  }

  /** Returns the names of the schemas that become classes and can be reached from some schemas. */
  Set<String> reachable(Collection<Schema<?>> roots) {
    return reachable(roots, schema -> schema.getProperties().values());
  }

  /**
   * Returns the names of the schemas that become classes and that a request with some schemas can
   * carry: what a read-only property holds is not sent.
   */
  Set<String> sendable(Collection<Schema<?>> roots) {
    return reachable(
        roots,
        schema ->
            schema.getProperties().values().stream()
                .filter(property -> !isReadOnly(schema, property))
                .toList());
  }

  /**
   * Returns whether a property of a model is left out of requests. Where OVHcloud marks all
   * properties of a model as read-only, and yet takes it in a request (a filter by tags, the
   * answers of a survey), the mark says nothing about requests.
   */
  boolean isReadOnly(Schema<?> model, Schema<?> property) {
    return Boolean.TRUE.equals(property.getReadOnly())
        && !model.getProperties().values().stream()
            .allMatch(each -> Boolean.TRUE.equals(each.getReadOnly()));
  }

  private Set<String> reachable(
      Collection<Schema<?>> roots,
      @SuppressWarnings("rawtypes") Function<Schema<?>, Collection<Schema>> properties) {
    Set<String> reached = new LinkedHashSet<>();
    Deque<Schema<?>> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      Schema<?> schema = open.pop();
      String reference = reference(schema);
      if (reference != null && reached.add(reference)) {
        open.push(get(reference));
      }
      if (schema.getItems() != null) {
        open.push(schema.getItems());
      }
      if (schema.getAdditionalProperties() instanceof Schema<?> value) {
        open.push(value);
      }
      if (schema.getProperties() != null) {
        properties.apply(schema).forEach(open::push);
      }
    }
    reached.removeIf(name -> !isClass(get(name)));
    return reached;
  }
}
