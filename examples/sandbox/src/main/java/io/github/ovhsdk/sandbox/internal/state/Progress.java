package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a v2 resource gets from what it is to what it is wanted to be. It acts by the properties that
 * there are: what has no {@code resourceStatus} is as it is wanted at once.
 */
final class Progress {

  static final String STATUS = "resourceStatus";
  static final String TARGET = "targetSpec";
  static final String CURRENT = "currentState";
  static final String CHECKSUM = "checksum";

  private static final String CREATING = "CREATING";
  private static final String UPDATING = "UPDATING";
  private static final String READY = "READY";

  private final SectionTypes types;
  private final Model.ObjectModel model;
  private final Shapes shapes;

  Progress(CollectionType type) {
    this.types = type.item().types();
    this.model = type.model();
    this.shapes = new Shapes(types);
  }

  Item created(Item item, int reads) {
    return begin(item, CREATING, reads);
  }

  Item changed(Item item, int reads) {
    return begin(item, UPDATING, reads);
  }

  /** Whether the text is a status that passes. */
  static boolean isUnderWay(@Nullable JsonValue item) {
    String status = item == null ? null : Ids.text(item.get(STATUS));
    return CREATING.equals(status) || UPDATING.equals(status);
  }

  private Item begin(Item item, String status, int reads) {
    if (!has(STATUS)) {
      return item.with(arrived(item.json()));
    }
    JsonValue begun = with(item.json(), STATUS, JsonValue.of(status));
    Item next = item.with(begun).withReadsLeft(reads);
    return reads > 0 && Ids.text(begun.get(STATUS)) != null ? next : finish(next);
  }

  /** The item after it was read once more. */
  Item afterRead(Item item) {
    Item next = item.withReadsLeft(item.readsLeft() - 1);
    return next.readsLeft() > 0 ? next : finish(next);
  }

  private Item finish(Item item) {
    JsonValue ready = with(arrived(item.json()), STATUS, JsonValue.of(READY));
    return item.with(with(ready, "currentTasks", JsonValue.array())).withReadsLeft(0);
  }

  /** The item with all that is wanted of it in what it is. */
  private JsonValue arrived(JsonValue item) {
    JsonValue target = item.get(TARGET);
    JsonValue current = item.get(CURRENT);
    Property property = model.property(CURRENT).orElse(null);
    if (property == null || !isObject(target) || !isObject(current)) {
      return item;
    }
    return Shapes.object(types, property.type())
        .map(state -> shapes.merge(state, current, target.members(), true))
        .map(state -> with(item, CURRENT, state))
        .orElse(item);
  }

  private static boolean isObject(@Nullable JsonValue value) {
    return value != null && value.kind() == JsonValue.Kind.OBJECT;
  }

  private boolean has(String name) {
    return model.property(name).isPresent();
  }

  private JsonValue with(JsonValue item, String name, JsonValue value) {
    Property property = model.property(name).orElse(null);
    return property == null || !shapes.fits(property.type(), value) ? item : set(item, name, value);
  }

  static JsonValue set(JsonValue item, String name, JsonValue value) {
    Map<String, JsonValue> members = new LinkedHashMap<>(item.members());
    members.put(name, value);
    return JsonValue.object(members);
  }
}
