package io.github.ovhsdk.sandbox.internal.recording;

import static io.github.ovhsdk.sandbox.internal.recording.MaskedRequest.JSON_MASK;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.json.JsonValue.Kind;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Walks through a body beside its type, and shows of it what the contract says is no secret. */
final class BodyMask {

  /** Deeper than anything that the API takes, and not too deep for a thread's stack. */
  private static final int DEEPEST = 64;

  private final SectionTypes types;

  BodyMask(SectionTypes types) {
    this.types = types;
  }

  /**
   * @param declared null where the operation takes none
   */
  JsonValue body(@Nullable Body declared, JsonValue body) {
    if (declared instanceof Body.Fields fields) {
      return object(fields.fields(), body, 0);
    }
    return declared instanceof Body.Single single ? value(single.type(), body, 0) : JSON_MASK;
  }

  private JsonValue value(TypeRef type, JsonValue value, int depth) {
    if (value.isNull()) {
      return value;
    }
    if (type.isPassword() || depth > DEEPEST) {
      return JSON_MASK;
    }
    if (type instanceof TypeRef.Array array) {
      return value.kind() == Kind.ARRAY
          ? JsonValue.array(
              value.elements().stream().map(e -> value(array.items(), e, depth + 1)).toList())
          : JSON_MASK;
    }
    if (type instanceof TypeRef.MapOf map) {
      return members(value, (name, member) -> value(map.values(), member, depth + 1));
    }
    if (type instanceof TypeRef.ModelRef) {
      Model model = types.model(type).orElse(null);
      return model instanceof Model.ObjectModel object
          ? object(object.properties(), value, depth)
          : scalar(model instanceof Model.EnumModel, value);
    }
    // Of any JSON nobody knows what is in it.
    return scalar(type instanceof TypeRef.Scalar, value);
  }

  private JsonValue object(List<Property> properties, JsonValue value, int depth) {
    return members(
        value,
        (name, member) -> {
          for (Property property : properties) {
            if (property.name().equals(name) && !property.isSensitive()) {
              return value(property.type(), member, depth + 1);
            }
          }
          return member.isNull() ? member : JSON_MASK;
        });
  }

  private static JsonValue members(JsonValue value, BiFunction<String, JsonValue, JsonValue> mask) {
    if (value.kind() != Kind.OBJECT) {
      return value.isNull() ? value : JSON_MASK;
    }
    Map<String, JsonValue> members = new LinkedHashMap<>();
    value.members().forEach((name, member) -> members.put(name, mask.apply(name, member)));
    return JsonValue.object(members);
  }

  private static JsonValue scalar(boolean isDeclared, JsonValue value) {
    boolean isScalar = value.kind() != Kind.OBJECT && value.kind() != Kind.ARRAY;
    return isDeclared && isScalar ? value : JSON_MASK;
  }
}
