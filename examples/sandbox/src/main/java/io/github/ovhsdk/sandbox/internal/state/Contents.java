package io.github.ovhsdk.sandbox.internal.state;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is in one collection, in order of creation, and what was. */
final class Contents {

  /** More than there are values of any type that has few. */
  private static final int MOST_TRIES = 1 << 17;

  private final CollectionType type;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Set<String> deleted = new HashSet<>();
  private long numbers;
  private long generated = IdSequence.FIRST;

  Contents(CollectionType type) {
    this.type = type;
  }

  CollectionType type() {
    return type;
  }

  /** The items by id, in order of creation. */
  Map<String, Item> items() {
    return Collections.unmodifiableMap(items);
  }

  @Nullable Item get(String id) {
    return items.get(id);
  }

  boolean isDeleted(String id) {
    return deleted.contains(id);
  }

  /** Puts an item in, at the end if it was not there. */
  void put(String id, Item item) {
    deleted.remove(id);
    items.put(id, item);
  }

  void delete(String id) {
    items.remove(id);
    deleted.add(id);
  }

  /** The number of the next item. */
  long nextNumber() {
    return ++numbers;
  }

  /**
   * An id that nothing has or had.
   *
   * @throws IllegalArgumentException if there is none left: some types have few values
   */
  String newId(ResourcePath path) {
    String id;
    int tries = 0;
    do {
      if (tries++ > MOST_TRIES) {
        throw new IllegalArgumentException("The sandbox has no further id for " + path + ".");
      }
      id = IdSequence.id(type.item().types(), type.idParameter(), path.toString(), generated++);
    } while (items.containsKey(id) || deleted.contains(id));
    return id;
  }
}
