package io.github.ovhsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ovhsdk.core.internal.json.JsonText;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list, held as an unmodifiable list of held elements. An element that is null was received so: a
 * caller's list must have none.
 */
final class ListType extends ValueType {

  private final ValueType element;

  ListType(ValueType element) {
    this.element = element;
  }

  ValueType element() {
    return element;
  }

  @Override
  boolean isScalar() {
    return false;
  }

  @Override
  Object read(JsonParser parser) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      return JsonText.readValue(parser);
    }
    List<Object> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(element.read(parser));
    }
    return Collections.unmodifiableList(elements);
  }

  @Override
  Object convert(JsonValue json) {
    throw new Unreadable("a list was expected, not JSON of kind " + json.kind());
  }

  @Override
  Object toJava(Object held) {
    if (!(held instanceof List<?> elements)) {
      return super.toJava(held);
    }
    List<@Nullable Object> converted = null;
    for (int i = 0; i < elements.size(); i++) {
      Object before = elements.get(i);
      @Nullable Object after;
      try {
        after = element.toJavaOrNull(before);
      } catch (Unreadable e) {
        throw e.in(i);
      }
      if (after != before && converted == null) {
        converted = new ArrayList<>(elements);
      }
      if (converted != null) {
        converted.set(i, after);
      }
    }
    return converted == null ? elements : Collections.unmodifiableList(converted);
  }

  @Override
  Object hold(Object value) {
    List<Object> elements = new ArrayList<>();
    for (Object each : (List<?>) value) {
      if (each == null) {
        throw new NullPointerException("an element of the list is null");
      }
      elements.add(element.hold(each));
    }
    return Collections.unmodifiableList(elements);
  }

  @Override
  @Nullable Object transfer(Object held, ValueType from) {
    if (equals(from) || !(from instanceof ListType list) || !(held instanceof List<?> elements)) {
      return super.transfer(held, from);
    }
    List<Object> transferred = new ArrayList<>();
    for (Object each : elements) {
      Object fitting = element.transferElement(each, list.element);
      if (fitting == null) {
        return null;
      }
      transferred.add(fitting);
    }
    return Collections.unmodifiableList(transferred);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ListType that && element.equals(that.element);
  }

  @Override
  public int hashCode() {
    return element.hashCode() + 1;
  }
}
