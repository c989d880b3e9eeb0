package io.github.ovhsdk.core.model;

import io.github.ovhsdk.core.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes JSON of Java values and of held ones. */
final class Json {

  /** How many zeros are written out before an exponent says it shorter. */
  private static final int MOST_ZEROS = 100;

  private Json() {}

  static JsonValue of(Object value, WriteRules rules) {
    if (value instanceof JsonValue json) {
      return json;
    }
    if (value instanceof OvhModel model) {
      return of(model, rules);
    }
    if (value instanceof List<?> list) {
      List<JsonValue> elements = new ArrayList<>(list.size());
      for (Object element : list) {
        elements.add(of(element, rules));
      }
      return JsonValue.array(elements);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      map.forEach((key, each) -> members.put(text(key), of(each, rules)));
      return JsonValue.object(members);
    }
    if (value instanceof Long || value instanceof Integer) {
      return JsonValue.of(((Number) value).longValue());
    }
    if (value instanceof OvhLongEnum constant) {
      return JsonValue.of(constant.value());
    }
    if (value instanceof BigDecimal number) {
      return JsonValue.of(number);
    }
    if (value instanceof Boolean bool) {
      return JsonValue.of(bool);
    }
    return JsonValue.of(text(value));
  }

  private static JsonValue of(OvhModel model, WriteRules rules) {
    ModelType type = model.data.type();
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (int i = 0; i < type.size(); i++) {
      Object held = model.data.held[i];
      if (held != null && (rules.readOnly() || !type.property(i).isReadOnly())) {
        members.put(type.property(i).name(), of(held, rules));
      }
    }
    if (rules.unknown()) {
      members.putAll(model.data.unknown);
    }
    return JsonValue.object(members);
  }

  /** Returns the text of a value in a path, a query, a header or a map's key. */
  static String text(Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof OffsetDateTime time) {
      return Times.format(time);
    }
    if (value instanceof BigDecimal number) {
      // Written out, 1e999999999 has a billion digits.
      return Math.abs((long) number.scale()) > MOST_ZEROS
          ? number.toString()
          : number.toPlainString();
    }
    if (value instanceof JsonValue json) {
      return json.kind() == JsonValue.Kind.STRING ? json.asString() : json.toString();
    }
    if (value instanceof OvhModel || value instanceof List || value instanceof Map) {
      return of(value, WriteRules.EVERYTHING).toString();
    }
    if (value instanceof OvhEnum
        || value instanceof Long
        || value instanceof Integer
        || value instanceof Boolean
        || value instanceof UUID
        || value instanceof LocalDate) {
      return value.toString();
    }
    Objects.requireNonNull(value, "a value, or an element of a list");
    throw new IllegalArgumentException("No JSON can be made of a " + value.getClass().getName());
  }

  /**
   * Returns what decides whether two held values are the same: the Java value, where there is one.
   */
  static Object comparable(Object held, ValueType type) {
    try {
      return comparable(type.toJava(held));
    } catch (Unreadable e) {
      return held;
    }
  }

  private static BigDecimal comparable(BigDecimal number) {
    try {
      return number.stripTrailingZeros();
    } catch (ArithmeticException e) {
      // An exponent at the end of what there is cannot take one more zero: 100e2147483647.
      return number;
    }
  }

  private static @Nullable Object comparable(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      return comparable(number);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Json::comparable).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> comparable = new LinkedHashMap<>();
      map.forEach((key, each) -> comparable.put(key, comparable(each)));
      return comparable;
    }
    return value;
  }
}
