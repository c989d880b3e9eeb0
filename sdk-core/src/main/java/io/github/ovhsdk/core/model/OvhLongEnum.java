package io.github.ovhsdk.core.model;

import java.util.Map;

/** The base of generated enumerations of whole numbers. */
public abstract non-sealed class OvhLongEnum extends OvhEnum {

  private final long value;

  /** Creates a value. */
  protected OvhLongEnum(long value) {
    this.value = value;
  }

  /** Returns a new value of the same class. */
  protected abstract OvhLongEnum create(long value);

  /** Returns the constant with this value, or a new, unknown one. */
  protected static <E extends OvhLongEnum> E of(Class<E> enumClass, long value) {
    Map<Object, OvhEnum> constants = constants(enumClass);
    OvhEnum constant = constants.get(value);
    if (constant == null) {
      constant = ((OvhLongEnum) constants.values().iterator().next()).create(value);
    }
    return enumClass.cast(constant);
  }

  /** Returns the value. */
  public final long value() {
    return value;
  }

  @Override
  final Object key() {
    return value;
  }
}
