package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.internal.http.Answer;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The answers that hold the pages of a list. A page is fetched by {@link #next()} and not before;
 * one that fails is asked for again by the next call.
 */
final class PageIterator<E> implements EndableIterator<Answer<List<E>>> {
  private final PageRequests<E> requests;
  private final CursorWalk walk;
  private volatile boolean ended;

  PageIterator(PageRequests<E> requests, CursorWalk walk) {
    this.requests = requests;
    this.walk = walk;
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
    Answer<List<E>> answer = requests.page(walk.next());
    walk.took(answer);
    return answer;
  }

  @Override
  public void end() {
    ended = true;
  }
}
