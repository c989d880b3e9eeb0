package io.github.ovhsdk.explorer.validation;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.internal.Spelling;
import io.github.ovhsdk.spec.ScalarType;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a parameter, or of a map's key, as the JSON that it stands for. */
final class TextValue {

  private static final Pattern WHOLE = Pattern.compile(Spelling.WHOLE_NUMBER);

  private TextValue() {}

  /** Returns a value of the kind that the type has; null where the text is no such value. */
  static @Nullable JsonValue scalar(ScalarType type, String text) {
    return switch (type) {
      case LONG, INT -> WHOLE.matcher(text).matches() ? JsonValue.number(text) : null;
      case DOUBLE -> number(text);
      case BOOLEAN ->
          text.equals("true") || text.equals("false")
              ? JsonValue.of(Boolean.parseBoolean(text))
              : null;
      default -> JsonValue.of(text);
    };
  }

  /** Says that a text is no value of the type. */
  static Problem notA(ScalarType type, String text, Shown shown) {
    String expected =
        switch (type) {
          case BOOLEAN -> "neither true nor false";
          case DOUBLE -> "no number";
          default -> "no whole number";
        };
    String lower = text.toLowerCase(Locale.ROOT);
    boolean onlyCase = type == ScalarType.BOOLEAN && scalar(type, lower) != null;
    return new Problem(
        Severity.ERROR,
        ViolationCode.WRONG_TYPE,
        shown.value(text) + " is " + expected + ".",
        onlyCase && !shown.secret() ? lower : null);
  }

  private static @Nullable JsonValue number(String text) {
    try {
      return JsonValue.number(text);
    } catch (JsonFormatException e) {
      return null;
    }
  }
}
