package io.github.ovhsdk.core.model;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/** Prints models for people: masks secrets, and shows nothing of JSON that no table describes. */
final class Printer {

  static final String MASK = "***";

  private Printer() {}

  static String print(OvhModel model) {
    ModelType type = model.data.type();
    StringJoiner out = new StringJoiner(", ", type.name() + "{", "}");
    for (int i = 0; i < type.size(); i++) {
      Object held = model.data.held[i];
      if (held != null) {
        Property property = type.property(i);
        boolean masked = property.isSecret() && held != JsonValue.NULL;
        out.add(property.name() + "=" + (masked ? MASK : value(held, property.type())));
      }
    }
    model.data.unknown.keySet().forEach(name -> out.add(name + "=…"));
    return out.toString();
  }

  private static String value(Object held, ValueType type) {
    if (held instanceof JsonValue json) {
      return switch (json.kind()) {
        case OBJECT -> "{…}";
        case ARRAY -> "[…]";
        case NULL -> Json.text(json);
        // What comes in place of a model may hold what the model would mask.
        default -> type.isScalar() ? Json.text(json) : "…";
      };
    }
    if (held instanceof OvhModel model) {
      return print(model);
    }
    if (held instanceof List<?> list && type instanceof ListType of) {
      StringJoiner out = new StringJoiner(", ", "[", "]");
      list.forEach(element -> out.add(value(element, of.element())));
      return out.toString();
    }
    if (held instanceof Map<?, ?> map && type instanceof MapType of) {
      StringJoiner out = new StringJoiner(", ", "{", "}");
      map.forEach((key, each) -> out.add(Json.text(key) + "=" + value(each, of.value())));
      return out.toString();
    }
    return Json.text(held);
  }
}
