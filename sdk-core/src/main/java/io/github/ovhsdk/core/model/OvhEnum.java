package io.github.ovhsdk.core.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated enumerations: a value that may or may not be among the ones this version of
 * the SDK knows. The known ones are constants of the class; any other is kept and sent back as it
 * is.
 *
 * <p>Immutable. Two values are equal when they are of the same class and the same value; a known
 * value is always the constant itself.
 */
public abstract sealed class OvhEnum permits OvhStringEnum, OvhLongEnum {

  // Filled by the static initialiser of each class, and not changed after it.
  private static final ClassValue<Map<Object, OvhEnum>> KNOWN =
      new ClassValue<>() {
        @Override
        protected Map<Object, OvhEnum> computeValue(Class<?> enumClass) {
          return new LinkedHashMap<>();
        }
      };

  OvhEnum() {}

  /** Returns the value, which is also the key under which a constant is known. */
  abstract Object key();

  /** Registers a constant of a generated class. */
  protected static <E extends OvhEnum> E known(E constant) {
    KNOWN.get(constant.getClass()).put(constant.key(), constant);
    return constant;
  }

  /** Returns the constants of a generated class, by value and in their order. */
  static Map<Object, OvhEnum> constants(Class<? extends OvhEnum> enumClass) {
    Initialization.ensure(enumClass);
    return KNOWN.get(enumClass);
  }

  /**
   * Returns the values of an enumeration that this version of the SDK knows, in OVHcloud's order.
   */
  public static <E extends OvhEnum> List<E> values(Class<E> enumClass) {
    return constants(enumClass).values().stream().map(enumClass::cast).toList();
  }

  /** Returns whether this version of the SDK knows the value. */
  public final boolean isKnown() {
    return KNOWN.get(getClass()).containsKey(key());
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OvhEnum that
        && getClass() == that.getClass()
        && key().equals(that.key());
  }

  @Override
  public final int hashCode() {
    return key().hashCode();
  }

  /** Returns the value. */
  @Override
  public final String toString() {
    return key().toString();
  }
}
