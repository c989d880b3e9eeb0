package io.github.ovhsdk.conformance;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A model of the contract. Its properties are looked at late, for models refer to each other. */
final class Model {

  /**
   * A property.
   *
   * @param name its name in JSON
   * @param javaName the name of its accessor
   * @param readOnly whether no request sends it
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
      boolean secret) {

    Property writable() {
      return new Property(name, javaName, shape, nullable, false, required, secret);
    }
  }

  private final String javaName;
  private final boolean body;
  private final Supplier<List<Property>> reader;
  private final BooleanSupplier sendable;
  private @Nullable List<Property> marked;
  private @Nullable List<Property> properties;

  /**
   * Creates a model.
   *
   * @param body whether it was made of the named parameters of one operation
   * @param reader reads the properties, as the contract marks them
   * @param sendable says whether a request can carry it
   */
  Model(String javaName, boolean body, Supplier<List<Property>> reader, BooleanSupplier sendable) {
    this.javaName = javaName;
    this.body = body;
    this.reader = reader;
    this.sendable = sendable;
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

  /** Returns the properties; read-only are those that the contract marks so. */
  List<Property> marked() {
    List<Property> known = marked;
    if (known == null) {
      known = reader.get();
      marked = known;
    }
    return known;
  }

  /**
   * Returns whether the contract marks everything in it as read-only. Where a request carries it
   * all the same, the marks say nothing about requests.
   */
  boolean isMarkedWhole() {
    return marked().stream().allMatch(Property::readOnly);
  }

  List<Property> properties() {
    List<Property> known = properties;
    if (known == null) {
      known =
          isMarkedWhole() && sendable.getAsBoolean()
              ? marked().stream().map(Property::writable).toList()
              : marked();
      properties = known;
    }
    return known;
  }

  @Override
  public String toString() {
    return javaName;
  }
}
