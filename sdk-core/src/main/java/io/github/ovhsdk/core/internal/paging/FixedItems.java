package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.Pages;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What is on a list that is known beforehand, in the ways in which applications ask for it.
 *
 * @param list returns the list, or fails as the call is to
 * @param pageSize how many items a page has
 */
record FixedItems<E>(Supplier<List<E>> list, int pageSize) {

  Iterable<E> items() {
    return () -> list.get().iterator();
  }

  Stream<E> stream() {
    return Stream.of(list).flatMap(each -> each.get().stream());
  }

  Pages<E> pages() {
    return new FixedPages<>(list, pageSize, 1);
  }
}
