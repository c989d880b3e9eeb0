package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks values up in items and compares them with the text of a filter. */
final class Values {

  private Values() {}

  /** The value of a property, of an object inside where there are points; null for none. */
  static @Nullable JsonValue find(JsonValue item, String name) {
    JsonValue whole = item.kind() == JsonValue.Kind.OBJECT ? item.get(name) : null;
    int point = name.indexOf('.');
    if (whole != null || point < 0 || item.kind() != JsonValue.Kind.OBJECT) {
      return whole;
    }
    JsonValue inner = item.get(name.substring(0, point));
    return inner == null ? null : find(inner, name.substring(point + 1));
  }

  /** Whether a value, or one of a list of values, is what the text says. */
  static boolean is(JsonValue value, String text) {
    if (value.kind() == JsonValue.Kind.ARRAY) {
      return value.elements().stream().anyMatch(element -> is(element, text));
    }
    return switch (value.kind()) {
      case STRING -> value.asString().equals(text) || isSameTime(value.asString(), text);
      case NUMBER -> compare(value.numberText(), text) == 0;
      case BOOLEAN -> value.toString().equals(text);
      default -> false;
    };
  }

  private static boolean isSameTime(String one, String other) {
    OffsetDateTime time = time(one);
    OffsetDateTime otherTime = time(other);
    return time != null && otherTime != null && time.isEqual(otherTime);
  }

  /** Whether a text is like a pattern in which {@code %} stands for any characters. */
  static boolean isLike(String text, String pattern, boolean anyCase) {
    StringBuilder regex = new StringBuilder();
    for (String part : pattern.split("%", -1)) {
      regex.append(regex.length() == 0 ? "" : ".*").append(Pattern.quote(part));
    }
    int flags = Pattern.DOTALL | (anyCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
    return Pattern.compile(regex.toString(), flags).matcher(text).matches();
  }

  static String text(JsonValue value) {
    return value.kind() == JsonValue.Kind.STRING ? value.asString() : value.toString();
  }

  /** Orders numbers by value, moments by time, and anything else as text. */
  static int compare(String one, String other) {
    BigDecimal number = number(one);
    BigDecimal otherNumber = number(other);
    if (number != null && otherNumber != null) {
      return number.compareTo(otherNumber);
    }
    OffsetDateTime time = time(one);
    OffsetDateTime otherTime = time(other);
    return time != null && otherTime != null
        ? time.toInstant().compareTo(otherTime.toInstant())
        : one.compareTo(other);
  }

  private static @Nullable BigDecimal number(String text) {
    try {
      return text.length() > 40 ? null : new BigDecimal(text);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static @Nullable OffsetDateTime time(String text) {
    try {
      return text.toUpperCase(Locale.ROOT).indexOf('T') > 0 ? OffsetDateTime.parse(text) : null;
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
