package io.github.ovhsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import io.github.ovhsdk.core.internal.json.JsonText;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The type of a property, a list's element, or a whole answer.
 *
 * <p>A value is <em>held</em> either as the Java value that its getter returns, or as the {@link
 * JsonValue} that was received: where that is not of this type, where Java would spell it otherwise
 * ({@code 1e2}), and where making the Java value is worth putting off until somebody asks (dates).
 * Nothing is lost that way, and an unreadable value hurts only who reads it.
 */
abstract class ValueType {

  /** Returns whether its values have no parts. */
  boolean isScalar() {
    return true;
  }

  /** Reads the value whose first token the parser stands on into the form in which it is held. */
  abstract Object read(JsonParser parser) throws IOException;

  /**
   * Returns the Java value of JSON that was held as it was received.
   *
   * @throws Unreadable if it is not of this type
   */
  abstract Object convert(JsonValue json);

  /**
   * Returns the Java value of a held one.
   *
   * @throws Unreadable if what was received is not of this type
   */
  Object toJava(Object held) {
    return held instanceof JsonValue json ? convert(json) : held;
  }

  /**
   * Returns the Java value of a held one that may be JSON's null: that is null, but where any JSON
   * is of this type.
   *
   * @throws Unreadable if what was received is not of this type
   */
  final @Nullable Object toJavaOrNull(Object held) {
    return held == JsonValue.NULL && this != AnyType.INSTANCE ? null : toJava(held);
  }

  /**
   * Returns the form in which a caller's Java value is held: itself, or a copy where it is mutable.
   */
  Object hold(Object value) {
    return value;
  }

  /** Reads JSON that is already in memory. */
  final Object adopt(JsonValue json) {
    // Not by way of UTF-8, which has no bytes for half of a surrogate pair.
    return JsonText.parse(JsonText.text(json), this::read);
  }

  /**
   * Takes over a value that is held under another type, and is not null.
   *
   * @return null if it does not fit
   */
  @Nullable Object transfer(Object held, ValueType from) {
    if (equals(from)) {
      return held;
    }
    Object adopted = adopt(Json.of(held, WriteRules.EVERYTHING));
    try {
      toJava(adopted);
      return adopted;
    } catch (Unreadable e) {
      return null;
    }
  }

  /** Does as {@link #transfer} does for an element: null stays null. */
  final @Nullable Object transferElement(Object held, ValueType from) {
    return held == JsonValue.NULL ? held : transfer(held, from);
  }

  /** Returns the value type of a Java type. */
  static ValueType of(Type type) {
    if (type instanceof Class<?> javaClass) {
      return of(javaClass);
    }
    if (type instanceof WildcardType wildcard) {
      return of(wildcard.getUpperBounds()[0]);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new ListType(of(arguments[0]));
      }
      if (generic.getRawType() == Map.class && arguments[0] == String.class) {
        return new MapType(of(arguments[1]));
      }
    }
    throw new IllegalArgumentException("No JSON can be read as " + type.getTypeName());
  }

  private static ValueType of(Class<?> javaClass) {
    if (OvhModel.class.isAssignableFrom(javaClass)) {
      return new ModelValueType(javaClass.asSubclass(OvhModel.class));
    }
    if (OvhEnum.class.isAssignableFrom(javaClass)) {
      return new EnumValueType(javaClass.asSubclass(OvhEnum.class));
    }
    if (JsonValue.class.isAssignableFrom(javaClass)) {
      return AnyType.INSTANCE;
    }
    ValueType scalar = Scalars.BY_CLASS.get(javaClass);
    if (scalar == null) {
      throw new IllegalArgumentException("No JSON can be read as " + javaClass.getName());
    }
    return scalar;
  }

  /**
   * Apart from the class itself: whichever subclass is used first initialises this class while its
   * own constants are not yet there.
   */
  private static final class Scalars {
    static final Map<Class<?>, ValueType> BY_CLASS =
        Map.of(
            String.class, TextType.STRING,
            Long.class, IntegerType.INT64,
            Integer.class, IntegerType.INT32,
            Boolean.class, BooleanType.INSTANCE,
            BigDecimal.class, DecimalType.INSTANCE,
            UUID.class, TextType.UUID,
            OffsetDateTime.class, TextType.DATE_TIME,
            LocalDate.class, TextType.DATE);
  }
}
