package io.github.ovhsdk.core.internal.paging;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** An iterator over what is fetched while it goes, which can be ended before that is all. */
interface EndableIterator<E extends @Nullable Object> extends Iterator<E> {

  /**
   * Fetches nothing further, and ends what is being fetched. May be called by any thread, and
   * again.
   */
  void end();

  /** Returns a sequential stream of what the iterator gives, which ends it when closed. */
  static <E extends @Nullable Object> Stream<E> stream(EndableIterator<E> iterator) {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED), false)
        .onClose(iterator::end);
  }
}
