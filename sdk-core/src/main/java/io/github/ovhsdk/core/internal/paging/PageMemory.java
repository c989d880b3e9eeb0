package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a page has come before, from a list that ignores page numbers: it answers the page
 * before once more, or begins anew. Keeps hashes, not elements. Belongs to one iteration.
 */
final class PageMemory {
  private Set<Integer> first = Set.of();
  private Set<Integer> second = Set.of();
  private Set<Integer> last = Set.of();

  /**
   * Returns whether this is the first or the last of the pages that were {@linkplain #add added}.
   */
  boolean has(List<JsonValue> page) {
    Set<Integer> hashes = hashes(page);
    return isSame(hashes, first) || isSame(hashes, last);
  }

  /** Returns whether a page that follows such a one is another of them, or the second page. */
  boolean hasAgain(List<JsonValue> page) {
    return has(page) || isSame(hashes(page), second);
  }

  /** Returns those elements of a page that are neither on the first nor on the last page. */
  List<JsonValue> unknown(List<JsonValue> page) {
    return page.stream()
        .filter(
            element -> {
              int hash = identity(element).hashCode();
              return !first.contains(hash) && !last.contains(hash);
            })
        .toList();
  }

  /** Remembers a page; an empty one has nothing to be known again by. */
  void add(List<JsonValue> page) {
    if (page.isEmpty()) {
      return;
    }
    last = hashes(page);
    if (first.isEmpty()) {
      first = last;
    } else if (second.isEmpty()) {
      second = last;
    }
  }

  /**
   * Returns whether most of the larger page is in the other one. Not all of it has to be, since
   * elements come and go while a program reads; and some may well be, since a new element moves
   * those behind it to the next page.
   */
  private static boolean isSame(Set<Integer> one, Set<Integer> other) {
    long common = one.stream().filter(other::contains).count();
    return 2 * common > Math.max(one.size(), other.size());
  }

  private static Set<Integer> hashes(List<JsonValue> page) {
    Set<Integer> hashes = new HashSet<>();
    page.forEach(element -> hashes.add(identity(element).hashCode()));
    return hashes;
  }

  /** Returns an object's id, if it has one by that name: the rest may change by the minute. */
  private static JsonValue identity(JsonValue element) {
    if (!ItemRequests.isObject(element)) {
      return element;
    }
    JsonValue id = element.get("id");
    return id == null || id.isNull() ? element : id;
  }
}
