package io.github.ovhsdk.core.json;

import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.internal.json.JsonText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * JSON of any kind, immutable. A number keeps its spelling ({@code 1}, {@code 1.0} and {@code 1e0}
 * are three different values), an object keeps the order of its members. {@link #toString()} is
 * compact JSON.
 *
 * <p>Two values are equal when they are the same JSON: the order of an object's members does not
 * count, a number's spelling does.
 *
 * <p>The accessors ({@link #asString()}, {@link #asLong()}, …) throw {@link IllegalStateException}
 * when the value is of another {@linkplain #kind() kind}.
 */
public abstract sealed class JsonValue {

  /** The kinds of JSON. */
  public enum Kind {
    /** Members by name. */
    OBJECT,
    /** Elements in order. */
    ARRAY,
    /** A text. */
    STRING,
    /** A number of any size. */
    NUMBER,
    /** {@code true} or {@code false}. */
    BOOLEAN,
    /** {@code null}. */
    NULL
  }

  /** JSON's {@code null}. */
  public static final JsonValue NULL = new JsonNull();

  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");

  private static final JsonValue TRUE = new JsonBoolean(true);
  private static final JsonValue FALSE = new JsonBoolean(false);

  private JsonValue() {}

  /**
   * Reads a JSON text. Where an object repeats a name, the last one counts.
   *
   * @throws JsonFormatException if the text is no JSON
   */
  public static JsonValue parse(String json) {
    return JsonText.parse(json);
  }

  /**
   * Reads a JSON text in UTF-8. Where an object repeats a name, the last one counts.
   *
   * @throws JsonFormatException if the text is no JSON
   */
  public static JsonValue parse(byte[] utf8) {
    return JsonText.parse(utf8);
  }

  /** Returns a string. */
  public static JsonValue of(String value) {
    return new JsonString(value);
  }

  /** Returns a number. */
  public static JsonValue of(long value) {
    return new JsonNumber(Long.toString(value));
  }

  /** Returns a number. */
  public static JsonValue of(BigDecimal value) {
    return new JsonNumber(value.toString());
  }

  /** Returns {@code true} or {@code false}. */
  public static JsonValue of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /**
   * Returns a number that is written exactly so.
   *
   * @param spelling a number as JSON spells it, such as {@code 1.50} or {@code 1e2}
   * @throws JsonFormatException if that is no number of JSON's
   */
  public static JsonValue number(String spelling) {
    if (!NUMBER.matcher(spelling).matches()) {
      throw new JsonFormatException("The text is not a number as JSON spells it.");
    }
    return new JsonNumber(spelling);
  }

  /** Returns an array. */
  public static JsonValue array(List<? extends JsonValue> elements) {
    return new JsonArray(List.copyOf(elements));
  }

  /** Returns an array. */
  public static JsonValue array(JsonValue... elements) {
    return array(Arrays.asList(elements));
  }

  /** Returns an object with these members, in the map's order. */
  public static JsonValue object(Map<String, ? extends JsonValue> members) {
    Map<String, JsonValue> copy = new LinkedHashMap<>(members);
    copy.forEach(
        (name, value) -> {
          Objects.requireNonNull(name, "a member's name");
          Objects.requireNonNull(value, "a member's value");
        });
    return new JsonObject(Collections.unmodifiableMap(copy));
  }

  /** Returns what kind of JSON this is. */
  public abstract Kind kind();

  /** Returns whether this is JSON's {@code null}. */
  public final boolean isNull() {
    return kind() == Kind.NULL;
  }

  /** Returns the text of a string. */
  public String asString() {
    throw isNot(Kind.STRING);
  }

  /** Returns whether a boolean is {@code true}. */
  public boolean asBoolean() {
    throw isNot(Kind.BOOLEAN);
  }

  /**
   * Returns a number as a {@code long}; {@code 1.0} and {@code 1e2} are whole numbers too.
   *
   * @throws ArithmeticException if it has a fraction or is out of range
   */
  public final long asLong() {
    return asDecimal().longValueExact();
  }

  /**
   * Returns a number, with all of its digits.
   *
   * @throws ArithmeticException if its exponent is beyond what {@link BigDecimal} holds
   */
  public BigDecimal asDecimal() {
    throw isNot(Kind.NUMBER);
  }

  /** Returns a number's spelling. */
  public String numberText() {
    throw isNot(Kind.NUMBER);
  }

  /** Returns an array's elements, unmodifiable. */
  public List<JsonValue> elements() {
    throw isNot(Kind.ARRAY);
  }

  /** Returns an object's members, unmodifiable, in their order. */
  public Map<String, JsonValue> members() {
    throw isNot(Kind.OBJECT);
  }

  /** Returns an object's member, or null where it has none of that name. */
  public final @Nullable JsonValue get(String name) {
    return members().get(name);
  }

  /**
   * Returns an array's element.
   *
   * @throws IndexOutOfBoundsException if there is none
   */
  public final JsonValue get(int index) {
    return elements().get(index);
  }

  /**
   * Reads this value as a model, an enumeration or a scalar, as if it had been an answer.
   *
   * @throws JsonFormatException if its shape is not that of the type
   */
  public final <T> @Nullable T as(Class<T> type) {
    return JsonCodec.read(type, this);
  }

  /** Returns this value as JSON, indented by two spaces per level, down to the 32nd. */
  public final String toPrettyString() {
    return JsonText.prettyText(this);
  }

  /** Returns this value as compact JSON. */
  @Override
  public final String toString() {
    return JsonText.text(this);
  }

  private IllegalStateException isNot(Kind expected) {
    return new IllegalStateException(
        "The JSON value is of kind " + kind() + ", not " + expected + ".");
  }

  private static final class JsonObject extends JsonValue {
    private final Map<String, JsonValue> members;

    JsonObject(Map<String, JsonValue> members) {
      this.members = members;
    }

    @Override
    public Kind kind() {
      return Kind.OBJECT;
    }

    @Override
    public Map<String, JsonValue> members() {
      return members;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof JsonObject that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
      return members.hashCode();
    }
  }

  private static final class JsonArray extends JsonValue {
    private final List<JsonValue> elements;

    JsonArray(List<JsonValue> elements) {
      this.elements = elements;
    }

    @Override
    public Kind kind() {
      return Kind.ARRAY;
    }

    @Override
    public List<JsonValue> elements() {
      return elements;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof JsonArray that && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
      return elements.hashCode();
    }
  }

  private static final class JsonString extends JsonValue {
    private final String text;

    JsonString(String text) {
      this.text = Objects.requireNonNull(text, "value");
    }

    @Override
    public Kind kind() {
      return Kind.STRING;
    }

    @Override
    public String asString() {
      return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof JsonString that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  private static final class JsonNumber extends JsonValue {
    private final String spelling;

    JsonNumber(String spelling) {
      this.spelling = spelling;
    }

    @Override
    public Kind kind() {
      return Kind.NUMBER;
    }

    @Override
    public String numberText() {
      return spelling;
    }

    @Override
    public BigDecimal asDecimal() {
      try {
        return new BigDecimal(spelling);
      } catch (NumberFormatException e) {
        // The only number of JSON's that BigDecimal refuses.
        throw new ArithmeticException("The number's exponent is out of range.");
      }
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof JsonNumber that && spelling.equals(that.spelling);
    }

    @Override
    public int hashCode() {
      return spelling.hashCode();
    }
  }

  private static final class JsonBoolean extends JsonValue {
    private final boolean value;

    JsonBoolean(boolean value) {
      this.value = value;
    }

    @Override
    public Kind kind() {
      return Kind.BOOLEAN;
    }

    @Override
    public boolean asBoolean() {
      return value;
    }
  }

  private static final class JsonNull extends JsonValue {
    @Override
    public Kind kind() {
      return Kind.NULL;
    }
  }
}
