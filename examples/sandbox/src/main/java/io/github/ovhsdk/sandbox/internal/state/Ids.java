package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.ScalarType;
import io.github.ovhsdk.spec.TypeRef;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ids as text, which is what they are in a path, and as JSON. */
final class Ids {

  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9][0-9]*)");
  private static final Pattern ZEROS = Pattern.compile("0+(?=[0-9])");

  private Ids() {}

  /** The one spelling of an id that may have several. */
  static String canonical(TypeRef type, String text) {
    return scalar(type)
        .map(
            scalar ->
                switch (scalar) {
                  case LONG, INT ->
                      ZEROS.matcher(text).lookingAt() ? ZEROS.matcher(text).replaceFirst("") : text;
                  case UUID, MAC_ADDRESS, IPV6 -> text.toLowerCase(Locale.ROOT);
                  default -> text;
                })
        .orElse(text);
  }

  /** The text of an id in JSON; null where that is no single value. */
  static @Nullable String text(@Nullable JsonValue value) {
    if (value == null) {
      return null;
    }
    return switch (value.kind()) {
      case STRING -> value.asString();
      case NUMBER -> value.numberText();
      default -> null;
    };
  }

  /** The id in JSON: a number where the type says so and the text is one. */
  static JsonValue json(SectionTypes types, TypeRef type, String text) {
    TypeRef single =
        types.model(type).orElse(null) instanceof Model.EnumModel values
            ? values.valueType()
            : type;
    boolean number = single instanceof TypeRef.Scalar scalar && scalar.isNumber();
    return number && WHOLE.matcher(text).matches() ? JsonValue.number(text) : JsonValue.of(text);
  }

  static Optional<ScalarType> scalar(TypeRef type) {
    return type instanceof TypeRef.Scalar scalar ? scalar.type() : Optional.empty();
  }
}
