package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.schema.Direction;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.explorer.validation.Validator;
import io.github.ovhsdk.explorer.validation.Violation;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into a shape that the contract declares. What is sent and what is answered are often
 * two models: of a value only what the target has a place for is taken, so that each answer stays
 * one that its operation may give.
 */
final class Shapes {

  private final SectionTypes types;
  private final Examples examples;
  private final Validator validator;

  Shapes(SectionTypes types) {
    this.types = types;
    this.examples = Examples.of(types.section());
    this.validator = Validator.of(types);
  }

  /** The model of a type that is an object itself, no list and no map of it. */
  static Optional<Model.ObjectModel> object(SectionTypes types, TypeRef type) {
    return type instanceof TypeRef.ModelRef
            && types.model(type).orElse(null) instanceof Model.ObjectModel model
        ? Optional.of(model)
        : Optional.empty();
  }

  /** Whether a value is one of the type. */
  boolean fits(TypeRef type, JsonValue value) {
    return validator.value(type, Direction.RESPONSE, value).stream().noneMatch(Violation::isError);
  }

  /**
   * Returns the object with the members of another one that the model has.
   *
   * @param known whether objects inside the object are known, and keep what is not said anew; if
   *     not, they are examples that what comes takes the place of
   */
  JsonValue merge(
      Model.ObjectModel model, JsonValue object, Map<String, JsonValue> more, boolean known) {
    Map<String, JsonValue> members = new LinkedHashMap<>(object.members());
    for (Property property : model.properties()) {
      JsonValue value = more.get(property.name());
      if (value == null) {
        continue;
      }
      if (value.isNull()) {
        if (property.nullable()) {
          members.put(property.name(), value);
        } else if (!property.required()) {
          members.remove(property.name());
        }
        continue;
      }
      JsonValue before = known ? members.get(property.name()) : null;
      JsonValue shaped = shape(property.type(), before, value);
      if (shaped != null) {
        members.put(property.name(), shaped);
      }
    }
    return JsonValue.object(members);
  }

  /** The value as one of that type; null where it cannot be. */
  private @Nullable JsonValue shape(TypeRef type, @Nullable JsonValue before, JsonValue value) {
    Model.ObjectModel model = object(types, type).orElse(null);
    if (model != null && value.kind() == JsonValue.Kind.OBJECT) {
      boolean known = before != null && before.kind() == JsonValue.Kind.OBJECT;
      return merge(model, known ? before : least(model), value.members(), known);
    }
    if (type instanceof TypeRef.Array array && value.kind() == JsonValue.Kind.ARRAY) {
      List<JsonValue> elements = new ArrayList<>();
      for (JsonValue element : value.elements()) {
        JsonValue shaped = shape(array.items(), null, element);
        if (shaped == null) {
          return null;
        }
        elements.add(shaped);
      }
      return JsonValue.array(elements);
    }
    if (type instanceof TypeRef.MapOf map && value.kind() == JsonValue.Kind.OBJECT) {
      Map<String, JsonValue> members = new LinkedHashMap<>();
      for (Map.Entry<String, JsonValue> member : value.members().entrySet()) {
        JsonValue shaped = shape(map.values(), null, member.getValue());
        if (shaped == null) {
          return null;
        }
        members.put(member.getKey(), shaped);
      }
      return JsonValue.object(members);
    }
    return fits(type, value) ? value : null;
  }

  /** An object that has only what it must have. */
  private JsonValue least(Model.ObjectModel model) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    for (Property property : model.properties()) {
      if (property.required()) {
        members.put(
            property.name(),
            property.nullable()
                ? JsonValue.NULL
                : examples.value(property.type(), ExampleKind.FULL));
      }
    }
    return JsonValue.object(members);
  }
}
