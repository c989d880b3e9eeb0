package io.github.ovhsdk.generator;

import java.util.List;
import java.util.Optional;

/** A type of a property, a parameter, a body or an answer. */
sealed interface JavaType {

  /** Returns how source code names the type; boxed. */
  String name(Imports imports);

  /** Returns the beginning of the row of a property table for a property of this type. */
  Call row(String property, Imports imports);

  /** Returns the primitive type, for arguments that are never null. */
  default Optional<String> primitive() {
    return Optional.empty();
  }

  /** Returns how source code names the type of an argument that is never null. */
  default String argument(Imports imports) {
    return primitive().orElseGet(() -> name(imports));
  }

  /** The types that come with Java or with the core. */
  enum Scalar implements JavaType {
    ANY("any", "io.github.ovhsdk.core.json.JsonValue", null),
    BOOLEAN("bool", "java.lang.Boolean", "boolean"),
    DATE("date", "java.time.LocalDate", null),
    DATE_TIME("dateTime", "java.time.OffsetDateTime", null),
    DECIMAL("decimal", "java.math.BigDecimal", null),
    INT32("int32", "java.lang.Integer", "int"),
    INT64("int64", "java.lang.Long", "long"),
    STRING("string", "java.lang.String", null),
    UUID("uuid", "java.util.UUID", null);

    private final String factory;
    private final String javaClass;
    private final String primitive;

    Scalar(String factory, String javaClass, String primitive) {
      this.factory = factory;
      this.javaClass = javaClass;
      this.primitive = primitive;
    }

    @Override
    public String name(Imports imports) {
      return imports.use(javaClass);
    }

    @Override
    public Call row(String property, Imports imports) {
      return property(factory, imports).argument(Source.string(property));
    }

    @Override
    public Optional<String> primitive() {
      return Optional.ofNullable(primitive);
    }
  }

  /** A generated model. */
  record Model(String javaClass) implements JavaType {
    @Override
    public String name(Imports imports) {
      return imports.use(javaClass);
    }

    @Override
    public Call row(String property, Imports imports) {
      return property("model", imports)
          .argument(Source.string(property))
          .argument(name(imports) + ".class");
    }
  }

  /** A generated enumeration. */
  record Enumeration(String javaClass) implements JavaType {
    @Override
    public String name(Imports imports) {
      return imports.use(javaClass);
    }

    @Override
    public Call row(String property, Imports imports) {
      return property("enumeration", imports)
          .argument(Source.string(property))
          .argument(name(imports) + ".class");
    }
  }

  /** A list. */
  record ListOf(JavaType element) implements JavaType {
    @Override
    public String name(Imports imports) {
      return imports.use("java.util.List") + "<" + element.name(imports) + ">";
    }

    @Override
    public Call row(String property, Imports imports) {
      return element.row(property, imports).then("list");
    }
  }

  /** A map from strings. */
  record MapOf(JavaType value) implements JavaType {
    @Override
    public String name(Imports imports) {
      return "%s<%s, %s>"
          .formatted(
              imports.use("java.util.Map"), imports.use("java.lang.String"), value.name(imports));
    }

    @Override
    public Call row(String property, Imports imports) {
      return value.row(property, imports).then("map");
    }
  }

  private static Call property(String factory, Imports imports) {
    return new Call(
        imports.use("io.github.ovhsdk.core.model.Property") + "." + factory, List.of(), List.of());
  }
}
