package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All that anything happened to, by its path. Guarded by whoever holds it. */
final class Store {

  private final Map<ResourcePath, Contents> collections = new LinkedHashMap<>();

  private final Map<ResourcePath, JsonValue> documents = new LinkedHashMap<>();

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
    documents.keySet().removeIf(document -> document.isUnder(item));
    open(item.parent(), type).delete(item.last());
  }

  Map<ResourcePath, Contents> collections() {
    return Collections.unmodifiableMap(collections);
  }

  /** What is at a path that belongs to no collection; null if it was never changed. */
  @Nullable JsonValue document(ResourcePath path) {
    return documents.get(path);
  }

  void putDocument(ResourcePath path, JsonValue document) {
    documents.put(path, document);
  }

  Map<ResourcePath, JsonValue> documents() {
    return Collections.unmodifiableMap(documents);
  }

  void clear() {
    collections.clear();
    documents.clear();
  }
}
