package io.github.ovhsdk.core.internal.paging;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * The items of all pages, one after the other. Holds one page at a time, and turns to the next one
 * when the items of that are used up.
 */
final class ItemIterator<P, E> implements EndableIterator<E> {
  private final EndableIterator<P> pages;
  private final Function<P, Iterator<E>> itemsOf;
  private volatile Iterator<E> items = Collections.emptyIterator();
  private volatile boolean ended;

  ItemIterator(EndableIterator<P> pages, Function<P, Iterator<E>> itemsOf) {
    this.pages = pages;
    this.itemsOf = itemsOf;
  }

  @Override
  public boolean hasNext() {
    while (!ended) {
      if (items.hasNext()) {
        return true;
      }
      if (!pages.hasNext()) {
        return false;
      }
      // The page that is used up must not be held while the next one is being fetched.
      items = Collections.emptyIterator();
      items = itemsOf.apply(pages.next());
    }
    return false;
  }

  @Override
  public E next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return items.next();
  }

  @Override
  public void end() {
    ended = true;
    pages.end();
    if (items instanceof EndableIterator<E> endable) {
      endable.end();
    }
  }
}
