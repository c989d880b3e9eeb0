package io.github.ovhsdk.core;

import java.util.stream.Stream;

/**
 * The pages of a list, fetched as they are asked for: one call each, with a time limit of its own.
 * Immutable and thread-safe; every iteration begins anew, and belongs to one thread.
 *
 * <p>Applications do not implement this interface: methods may be added.
 *
 * @param <E> what the list holds
 */
public interface Pages<E> extends Iterable<Page<E>> {

  /**
   * Fetches the first of these pages, and no other one.
   *
   * @throws io.github.ovhsdk.core.error.OvhException if the call fails
   */
  Page<E> first();

  /**
   * Returns these pages from another one on: {@code pages().from(cursor).first()} fetches a single
   * page, such as the next one that a user of a web application asks for.
   *
   * @param cursor what {@link Page#nextCursor()} of the same list returned
   * @throws IllegalArgumentException if that cannot be a cursor of this list
   */
  Pages<E> from(String cursor);

  /**
   * Returns the pages as a sequential stream that fetches a page when it needs it. Once it is
   * closed, no further one is fetched.
   */
  Stream<Page<E>> stream();
}
