package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.ExampleKind;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of an item what an operation is declared to answer. */
final class Views {

  /** What only tells how far a piece of work is has ids and states of its own. */
  private static final Pattern TASK = Pattern.compile(".*([tT]ask|[oO]peration).*");

  /** Where an operation that can make several things says which. */
  private static final String IDS = "ids";

  private Views() {}

  /** What the operation answers of the item; null for nothing. */
  static @Nullable JsonValue of(
      CollectionType type, Declared operation, ResourcePath item, JsonValue json) {
    return operation.response() instanceof TypeRef.Void
        ? null
        : of(type, operation, operation.response(), item, json);
  }

  /** The item as an element of its list. */
  static JsonValue element(CollectionType type, ResourcePath item, JsonValue json) {
    JsonValue element = of(type, type.list(), type.elementType(), item, json);
    Model.ObjectModel model = Shapes.object(type.list().types(), type.elementType()).orElse(null);
    if (model == null || model.name().equals(type.model().name())) {
      return element;
    }
    Property id = IdProperty.of(type.list().types(), model, type.idParameter().name());
    return id == null ? element : identified(type.list(), element, id, item.last());
  }

  private static JsonValue of(
      CollectionType type,
      Declared operation,
      TypeRef response,
      ResourcePath item,
      JsonValue json) {
    boolean sameTypes = operation.types().section() == type.item().types().section();
    if (sameTypes && response.equals(type.item().response())) {
      return json;
    }
    if (response instanceof TypeRef.Array array && isItem(operation, array.items())) {
      return JsonValue.array(of(type, operation, array.items(), item, json));
    }
    JsonValue example = Examples.of(operation.types().section()).value(response, ExampleKind.FULL);
    Model.ObjectModel model = Shapes.object(operation.types(), response).orElse(null);
    if (model != null) {
      return TASK.matcher(model.name()).matches()
          ? example
          : shared(operation, model, type, example, item, json);
    }
    JsonValue id = Ids.json(operation.types(), type.idParameter().type(), item.last());
    return isSingle(example) && new Shapes(operation.types()).fits(response, id) ? id : example;
  }

  private static boolean isItem(Declared operation, TypeRef response) {
    return Shapes.object(operation.types(), response)
        .map(model -> !TASK.matcher(model.name()).matches())
        .orElse(false);
  }

  private static boolean isSingle(JsonValue value) {
    return value.kind() == JsonValue.Kind.STRING || value.kind() == JsonValue.Kind.NUMBER;
  }

  private static JsonValue shared(
      Declared operation,
      Model.ObjectModel model,
      CollectionType type,
      JsonValue example,
      ResourcePath item,
      JsonValue json) {
    Shapes shapes = new Shapes(operation.types());
    Map<String, JsonValue> members = new LinkedHashMap<>(example.members());
    JsonValue ids =
        JsonValue.array(Ids.json(operation.types(), type.idParameter().type(), item.last()));
    if (model.property(IDS).filter(p -> shapes.fits(p.type(), ids)).isPresent()) {
      members.put(IDS, ids);
    }
    for (Property property : model.properties()) {
      JsonValue value = json.get(property.name());
      if (value != null && type.property(property.name()) != null) {
        boolean fits = value.isNull() ? property.nullable() : shapes.fits(property.type(), value);
        if (fits) {
          members.put(property.name(), value);
        }
      }
    }
    return JsonValue.object(members);
  }

  private static JsonValue identified(
      Declared operation, JsonValue element, Property id, String text) {
    JsonValue value = Ids.json(operation.types(), id.type(), text);
    return new Shapes(operation.types()).fits(id.type(), value)
        ? Progress.set(element, id.name(), value)
        : element;
  }
}
