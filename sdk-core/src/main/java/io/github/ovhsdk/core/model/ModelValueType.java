package io.github.ovhsdk.core.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.ovhsdk.core.internal.json.JsonText;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A generated model. Its table is looked up when first needed, since models refer to each other in
 * circles.
 */
final class ModelValueType extends ValueType {

  private final Class<? extends OvhModel> modelClass;

  ModelValueType(Class<? extends OvhModel> modelClass) {
    this.modelClass = modelClass;
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
    ModelType type = ModelType.of(modelClass);
    @Nullable Object[] held = new Object[type.size()];
    Map<String, JsonValue> unknown = Map.of();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      int index = type.indexOf(name);
      if (index >= 0) {
        held[index] = type.property(index).type().read(parser);
      } else {
        if (unknown.isEmpty()) {
          unknown = new LinkedHashMap<>();
        }
        unknown.put(name, JsonText.readValue(parser));
      }
    }
    return type.newInstance(held, unknown);
  }

  @Override
  Object convert(JsonValue json) {
    throw new Unreadable("an object was expected, not JSON of kind " + json.kind());
  }

  @Override
  @Nullable Object transfer(Object held, ValueType from) {
    if (equals(from) || !(held instanceof OvhModel source)) {
      return super.transfer(held, from);
    }
    ModelType type = ModelType.of(modelClass);
    @Nullable Object[] target = new Object[type.size()];
    type.transfer(source, target);
    return type.newInstance(target, Map.of());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModelValueType that && modelClass == that.modelClass;
  }

  @Override
  public int hashCode() {
    return modelClass.hashCode();
  }
}
