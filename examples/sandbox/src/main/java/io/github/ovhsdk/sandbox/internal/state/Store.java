package io.github.ovhsdk.sandbox.internal.state;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All collections that anything happened to, by their paths. Guarded by whoever holds it. */
final class Store {

  private final Map<ResourcePath, Contents> collections = new LinkedHashMap<>();

  /** What is in the collection of that path; null if nothing ever happened to it. */
  @Nullable Contents find(ResourcePath list) {
    return collections.get(list);
  }

  Contents open(ResourcePath list, CollectionType type) {
    return collections.computeIfAbsent(list, path -> new Contents(type));
  }

  /** Deletes an item with all that is under it. */
  void delete(ResourcePath item, CollectionType type) {
    collections.keySet().removeIf(list -> list.isUnder(item));
    open(item.parent(), type).delete(item.last());
  }

  Map<ResourcePath, Contents> collections() {
    return Collections.unmodifiableMap(collections);
  }

  void clear() {
    collections.clear();
  }
}
