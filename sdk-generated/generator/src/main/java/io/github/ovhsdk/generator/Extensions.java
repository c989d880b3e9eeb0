package io.github.ovhsdk.generator;

import java.util.List;
import java.util.Map;

/** Reads the extensions of a document. */
final class Extensions {

  private final Map<String, Object> values;

  Extensions(Map<String, Object> values) {
    this.values = values == null ? Map.of() : values;
  }

  /** Returns a text, or null. */
  String string(String key) {
    Object value = values.get(key);
    return value == null ? null : value.toString();
  }

  String string(String key, String fallback) {
    String value = string(key);
    return value == null ? fallback : value;
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  boolean isTrue(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  List<?> list(String key) {
    return values.get(key) instanceof List<?> list ? list : List.of();
  }
}
