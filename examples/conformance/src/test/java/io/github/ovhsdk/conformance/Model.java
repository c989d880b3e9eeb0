package io.github.ovhsdk.conformance;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model of the contract. Its properties are looked at late, for models refer to each other. */
final class Model {

  /**
   * A property.
   *
   * @param name its name in JSON
   * @param javaName the name of its accessor
   * @param required whether a builder must insist on it
   * @param secret whether it must never be printed
   */
  record Property(
      String name,
      String javaName,
      Shape shape,
      boolean nullable,
      boolean readOnly,
      boolean required,
      boolean secret) {}

  private final String javaName;
  private final boolean body;
  private final Supplier<List<Property>> reader;
  private @Nullable List<Property> properties;

  /**
   * Creates a model.
   *
   * @param body whether it was made of the named parameters of one operation
   */
  Model(String javaName, boolean body, Supplier<List<Property>> reader) {
    this.javaName = javaName;
    this.body = body;
    this.reader = reader;
  }

  String javaName() {
    return javaName;
  }

  String simpleName() {
    return javaName.substring(javaName.lastIndexOf('.') + 1);
  }

  boolean isBody() {
    return body;
  }

  List<Property> properties() {
    List<Property> known = properties;
    if (known == null) {
      known = reader.get();
      properties = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return javaName;
  }
}
