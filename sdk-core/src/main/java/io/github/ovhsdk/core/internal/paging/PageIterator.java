package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.Transport;
import java.lang.reflect.Type;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The answers that hold the pages of a list. A page is fetched by {@link #next()} and not before;
 * one that fails is asked for again by the next call.
 */
final class PageIterator<E> implements EndableIterator<Answer<List<E>>> {
  private final Transport transport;
  private final CursorWalk walk;
  private final Type listType;
  private final RequestOptions options;
  private volatile boolean ended;

  PageIterator(Transport transport, CursorWalk walk, Type listType, RequestOptions options) {
    this.transport = transport;
    this.walk = walk;
    this.listType = listType;
    this.options = options;
  }

  @Override
  public boolean hasNext() {
    return !ended && walk.hasNext();
  }

  @Override
  public Answer<List<E>> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Answer<List<E>> answer = transport.send(walk.next(), listType, options);
    walk.took(answer);
    return answer;
  }

  @Override
  public void end() {
    ended = true;
  }
}
