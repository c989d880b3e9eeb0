package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes and changes the items of one collection. */
final class Items {

  private final CollectionType type;
  private final Shapes shapes;
  private final Progress progress;
  private final Timestamps timestamps;
  private final int reads;

  /**
   * @param reads how many reads show that a v2 resource is under way
   */
  Items(CollectionType type, Clock clock, int reads) {
    this.type = type;
    this.shapes = new Shapes(type.item().types());
    this.progress = new Progress(type);
    this.timestamps = new Timestamps(clock);
    this.reads = reads;
  }

  /** The example of an item, as the one at that path. */
  JsonValue example(ResourcePath path) {
    JsonValue example = Objects.requireNonNull(type.item().example());
    // The id that examples of requests are made with is the example's own: it stays as it is.
    String own = Examples.of(type.item().types().section()).parameter(type.idParameter());
    return own.equals(path.last()) ? example : identified(example, path);
  }

  /** A new item: the example, filled with what was sent. */
  Item create(ResourcePath path, long number, Map<String, JsonValue> sent) {
    JsonValue example = Objects.requireNonNull(type.item().example());
    JsonValue filled = fill(example, sent, false);
    JsonValue dated = timestamps.created(type.model(), filled, sent.keySet());
    Item item = new Item(number, 0, 0, checked(identified(dated, path), path, 0));
    return progress.created(item, reads);
  }

  /** An item for what is given, as it is. */
  Item seed(ResourcePath path, long number, @Nullable JsonValue given) {
    JsonValue example = identified(Objects.requireNonNull(type.item().example()), path);
    Map<String, JsonValue> members = new LinkedHashMap<>(example.members());
    members.putAll(members(given));
    boolean settled =
        given == null
            || given.kind() != JsonValue.Kind.OBJECT
            || given.get(Progress.STATUS) == null;
    Item item = new Item(number, 0, 0, identified(JsonValue.object(members), path));
    if (settled) {
      return progress.created(item, 0);
    }
    return Progress.isUnderWay(item.json()) ? item.withReadsLeft(Math.max(1, reads)) : item;
  }

  /** The item with what was sent in place of what it had. */
  Item change(ResourcePath path, Item item, Map<String, JsonValue> sent) {
    int revision = item.revision() + 1;
    JsonValue filled = fill(item.json(), sent, true);
    JsonValue dated = timestamps.changed(type.model(), filled, sent.keySet());
    JsonValue json = checked(identified(dated, path), path, revision);
    return progress.changed(new Item(item.number(), revision, 0, json), reads);
  }

  Item afterRead(Item item) {
    return progress.afterRead(item);
  }

  private static Map<String, JsonValue> members(@Nullable JsonValue given) {
    return given != null && given.kind() == JsonValue.Kind.OBJECT ? given.members() : Map.of();
  }

  /** Members go where the item has them: in itself, or in what it is wanted to be. */
  private JsonValue fill(JsonValue item, Map<String, JsonValue> sent, boolean known) {
    Map<String, JsonValue> own = new LinkedHashMap<>(sent);
    own.remove(Progress.CHECKSUM);
    JsonValue filled = shapes.merge(type.model(), item, own, known);
    own.keySet().removeIf(name -> type.property(name) != null);
    for (String part : new String[] {Progress.TARGET, Progress.CURRENT}) {
      Property property = type.property(part);
      JsonValue before = filled.get(part);
      if (property == null || before == null || before.kind() != JsonValue.Kind.OBJECT) {
        continue;
      }
      Model.ObjectModel model = Shapes.object(type.item().types(), property.type()).orElse(null);
      if (model != null && !own.isEmpty()) {
        filled = Progress.set(filled, part, shapes.merge(model, before, own, known));
        // What is wanted becomes what is in its own time.
        own.keySet().removeIf(name -> model.property(name).isPresent());
      }
    }
    return filled;
  }

  private JsonValue checked(JsonValue item, ResourcePath path, int revision) {
    Property checksum = type.property(Progress.CHECKSUM);
    return checksum == null || !checksum.type().equals(TypeRef.STRING)
        ? item
        : Progress.set(
            item,
            Progress.CHECKSUM,
            JsonValue.of(IdSequence.uuid(path + "@" + revision).replace("-", "")));
  }

  /** The item with its id, and with the ids of what it is in where it has properties for them. */
  private JsonValue identified(JsonValue item, ResourcePath path) {
    JsonValue identified = item;
    String[] template = type.item().operation().key().path().substring(1).split("/");
    for (int i = 0; i < template.length - 1; i++) {
      if (ResourcePath.isTemplate(template[i])) {
        String name = template[i].substring(1, template[i].length() - 1);
        Property property = type.property(name);
        if (property != null) {
          identified = with(identified, property, path.segments().get(i));
        }
      }
    }
    Property id = type.idProperty();
    return id == null ? identified : with(identified, id, path.last());
  }

  private JsonValue with(JsonValue item, Property property, String text) {
    JsonValue value = Ids.json(type.item().types(), property.type(), text);
    return shapes.fits(property.type(), value) ? Progress.set(item, property.name(), value) : item;
  }

  /** The id that the request itself gives to what it makes; null where it gives none. */
  @Nullable String naturalId(Map<String, JsonValue> sent) {
    String parameter = type.idParameter().name();
    Property own = type.idProperty();
    String id = fitting(sent.get(parameter));
    if (id == null && own != null) {
      id = fitting(sent.get(own.name()));
    }
    for (Map.Entry<String, JsonValue> each : sent.entrySet()) {
      if (id == null && IdProperty.isBeginning(parameter, each.getKey())) {
        id = fitting(each.getValue());
      }
    }
    return id == null ? null : Ids.canonical(type.idParameter().type(), id);
  }

  private @Nullable String fitting(@Nullable JsonValue value) {
    String text = Ids.text(value);
    return text == null || type.item().doubt(type.idParameter().name(), text) != null ? null : text;
  }
}
