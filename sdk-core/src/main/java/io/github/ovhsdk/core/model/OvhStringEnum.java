package io.github.ovhsdk.core.model;

import java.util.Map;
import java.util.Objects;

/** The base of generated enumerations of strings. */
public abstract non-sealed class OvhStringEnum extends OvhEnum {

  private final String value;

  /** Creates a value. */
  protected OvhStringEnum(String value) {
    this.value = Objects.requireNonNull(value, "value");
  }

  /** Returns a new value of the same class. */
  protected abstract OvhStringEnum create(String value);

  /** Returns the constant with this value, or a new, unknown one. */
  protected static <E extends OvhStringEnum> E of(Class<E> enumClass, String value) {
    Map<Object, OvhEnum> constants = constants(enumClass);
    OvhEnum constant = constants.get(value);
    if (constant == null) {
      constant = ((OvhStringEnum) constants.values().iterator().next()).create(value);
    }
    return enumClass.cast(constant);
  }

  /** Returns the value, as OVHcloud spells it. */
  public final String value() {
    return value;
  }

  @Override
  final Object key() {
    return value;
  }
}
