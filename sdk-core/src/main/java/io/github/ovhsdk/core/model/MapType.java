package io.github.ovhsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ovhsdk.core.internal.json.JsonText;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map from names, held as an unmodifiable map of held values. A value that is null was received
 * so: a caller's map must have none.
 */
final class MapType extends ValueType {

  private final ValueType value;

  MapType(ValueType value) {
    this.value = value;
  }

  ValueType value() {
    return value;
  }

  @Override
  boolean isScalar() {
    return false;
  }

  @Override
  Object read(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      return JsonText.readValue(parser);
    }
    Map<String, Object> entries = new LinkedHashMap<>();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      entries.put(name, value.read(parser));
    }
    return Collections.unmodifiableMap(entries);
  }

  @Override
  Object convert(JsonValue json) {
    throw new Unreadable("a map was expected, not JSON of kind " + json.kind());
  }

  @Override
  Object toJava(Object held) {
    if (!(held instanceof Map<?, ?> entries)) {
      return super.toJava(held);
    }
    Map<Object, @Nullable Object> converted = null;
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      Object before = entry.getValue();
      @Nullable Object after;
      try {
        after = value.toJavaOrNull(before);
      } catch (Unreadable e) {
        throw e.in(entry.getKey());
      }
      if (after != before) {
        if (converted == null) {
          converted = new LinkedHashMap<>(entries);
        }
        converted.put(entry.getKey(), after);
      }
    }
    return converted == null ? entries : Collections.unmodifiableMap(converted);
  }

  @Override
  Object hold(Object map) {
    Map<Object, Object> entries = new LinkedHashMap<>();
    ((Map<?, ?>) map)
        .forEach(
            (name, each) -> {
              if (name == null || each == null) {
                throw new NullPointerException("a key or a value of the map is null");
              }
              entries.put(name, value.hold(each));
            });
    return Collections.unmodifiableMap(entries);
  }

  @Override
  @Nullable Object transfer(Object held, ValueType from) {
    if (equals(from) || !(from instanceof MapType map) || !(held instanceof Map<?, ?> entries)) {
      return super.transfer(held, from);
    }
    Map<Object, Object> transferred = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : entries.entrySet()) {
      Object fitting = value.transferElement(entry.getValue(), map.value);
      if (fitting == null) {
        return null;
      }
      transferred.put(entry.getKey(), fitting);
    }
    return Collections.unmodifiableMap(transferred);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MapType that && value.equals(that.value);
  }

  @Override
  public int hashCode() {
    return value.hashCode() + 2;
  }
}
