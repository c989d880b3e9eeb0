package io.github.ovhsdk.spec;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Immutable copies that keep their keys in order, which {@link Map#copyOf} does not. */
final class Sorted {

  private Sorted() {}

  static <V> SortedMap<String, V> copyOf(Map<String, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
