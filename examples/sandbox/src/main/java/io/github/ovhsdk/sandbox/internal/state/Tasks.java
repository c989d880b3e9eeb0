package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the tasks that changes answer with, so that they can be followed: where an operation
 * answers what the items of a collection beside or above it are, and nothing else can create such
 * an item, it has created one. The work is done at once, and the task says so where it can.
 */
final class Tasks {

  private static final List<String> DONE =
      List.of("done", "success", "succeeded", "completed", "finished", "ok");

  private final CollectionTypes types;
  private final Store store;
  private final Function<CollectionType, Items> items;
  private final Map<OperationKey, Optional<CollectionType>> lists = new ConcurrentHashMap<>();

  Tasks(CollectionTypes types, Store store, Function<CollectionType, Items> items) {
    this.types = types;
    this.store = store;
    this.items = items;
  }

  /** Returns the answer with the task that is kept in place of an example. */
  Answer keep(Call call, Answer answer) {
    OperationKey key = call.operation().operation().key();
    if (answer.status() != 200 || answer.json() == null || key.method().equals("GET")) {
      return answer;
    }
    CollectionType type =
        lists.computeIfAbsent(key, k -> types.ofResults(call.operation())).orElse(null);
    if (type == null) {
      return answer;
    }
    String list = type.list().operation().key().path();
    ResourcePath path =
        call.path()
            .first(list.split("/").length - 2)
            .child(list.substring(list.lastIndexOf('/') + 1));
    Contents contents = store.open(path, type);
    String id = contents.newId(path);
    Item task = items.apply(type).create(path.child(id), contents.nextNumber(), Map.of());
    Item done = task.with(done(type, task.json()));
    contents.put(id, done);
    boolean several = call.operation().response() instanceof TypeRef.Array;
    return Answer.ok(several ? JsonValue.array(done.json()) : done.json());
  }

  private static JsonValue done(CollectionType type, JsonValue task) {
    JsonValue done = task;
    for (String name : new String[] {"status", "state"}) {
      Property property = type.property(name);
      String value = property == null ? null : done(type.item().types(), property.type());
      if (value != null) {
        done = Progress.set(done, name, JsonValue.of(value));
      }
    }
    return done;
  }

  private static @Nullable String done(SectionTypes types, TypeRef type) {
    if (!(types.model(type).orElse(null) instanceof Model.EnumModel enumeration)) {
      return null;
    }
    for (String done : DONE) {
      for (Model.EnumValue each : enumeration.values()) {
        if (each.value().equalsIgnoreCase(done)) {
          return each.value();
        }
      }
    }
    return null;
  }
}
