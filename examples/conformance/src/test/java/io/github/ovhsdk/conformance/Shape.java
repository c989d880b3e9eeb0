package io.github.ovhsdk.conformance;

import io.github.ovhsdk.core.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** What a schema of the contract says that a value is, and the Java type that it must become. */
sealed interface Shape {

  /** Returns the Java type, spelled as {@link java.lang.reflect.Type#getTypeName()} spells it. */
  String javaName();

  /** The shapes that have a Java type of Java's own or of the core's. */
  enum Scalar implements Shape {
    ANY(JsonValue.class),
    BOOLEAN(Boolean.class),
    DATE(LocalDate.class),
    DATE_TIME(OffsetDateTime.class),
    DECIMAL(BigDecimal.class),
    INT(Integer.class),
    LONG(Long.class),
    STRING(String.class),
    UUID(UUID.class);

    private final Class<?> javaClass;

    Scalar(Class<?> javaClass) {
      this.javaClass = javaClass;
    }

    /** Returns what values of a shape are read as that neither holds others nor has a class. */
    static Scalar of(Shape shape) {
      return shape instanceof Formatted ? STRING : (Scalar) shape;
    }

    @Override
    public String javaName() {
      return javaClass.getName();
    }
  }

  /**
   * A text that has a form, which no Java type has.
   *
   * @param format what the contract calls it
   */
  record Formatted(String format) implements Shape {
    @Override
    public String javaName() {
      return Scalar.STRING.javaName();
    }
  }

  /** An array. */
  record ListOf(Shape element) implements Shape {
    @Override
    public String javaName() {
      return "java.util.List<" + element.javaName() + ">";
    }
  }

  /**
   * An object whose members all have the same shape.
   *
   * @param key one that it may have
   */
  record MapOf(String key, Shape value) implements Shape {
    @Override
    public String javaName() {
      return "java.util.Map<java.lang.String, " + value.javaName() + ">";
    }
  }

  /**
   * An enumeration.
   *
   * @param numeric whether its values are numbers
   * @param values the values, as text
   * @param constants the constants' names, in the same order
   */
  record EnumOf(String javaName, boolean numeric, List<String> values, List<String> constants)
      implements Shape {
    Tree json(String value) {
      return numeric ? new Tree.Num(value) : new Tree.Text(value);
    }
  }

  /** An object with properties of its own. */
  record ModelOf(Model model) implements Shape {
    @Override
    public String javaName() {
      return model.javaName();
    }
  }
}
