package io.github.ovhsdk.core.model;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * Prints models for people: masks secrets, and shows nothing of JSON that no table describes. All
 * goes into one text: were each part a text of its own, models deep inside of each other would be
 * copied once per level.
 */
final class Printer {

  static final String MASK = "***";

  private final StringBuilder out = new StringBuilder();

  private Printer() {}

  static String print(OvhModel model) {
    Printer printer = new Printer();
    printer.model(model);
    return printer.out.toString();
  }

  private void model(OvhModel model) {
    ModelType type = model.data.type();
    out.append(type.name()).append('{');
    String separator = "";
    for (int i = 0; i < type.size(); i++) {
      Object held = model.data.held[i];
      if (held != null) {
        Property property = type.property(i);
        out.append(separator).append(property.name()).append('=');
        if (property.isSecret() && held != JsonValue.NULL) {
          out.append(MASK);
        } else {
          value(held, property.type());
        }
        separator = ", ";
      }
    }
    for (String name : model.data.unknown.keySet()) {
      out.append(separator).append(name).append("=…");
      separator = ", ";
    }
    out.append('}');
  }

  private void value(Object held, ValueType type) {
    if (held instanceof JsonValue json) {
      out.append(
          switch (json.kind()) {
            case OBJECT -> "{…}";
            case ARRAY -> "[…]";
            case NULL -> Json.text(json);
            // What comes in place of a model may hold what the model would mask.
            default -> type.isScalar() ? Json.text(json) : "…";
          });
    } else if (held instanceof OvhModel model) {
      model(model);
    } else if (held instanceof List<?> list && type instanceof ListType of) {
      list(list, of);
    } else if (held instanceof Map<?, ?> map && type instanceof MapType of) {
      map(map, of);
    } else {
      out.append(Json.text(held));
    }
  }

  private void list(List<?> list, ListType type) {
    out.append('[');
    String separator = "";
    for (Object element : list) {
      out.append(separator);
      value(element, type.element());
      separator = ", ";
    }
    out.append(']');
  }

  private void map(Map<?, ?> map, MapType type) {
    out.append('{');
    String separator = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator).append(Json.text(entry.getKey())).append('=');
      value(entry.getValue(), type.value());
      separator = ", ";
    }
    out.append('}');
  }
}
