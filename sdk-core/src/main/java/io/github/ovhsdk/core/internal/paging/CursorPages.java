package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.Page;
import io.github.ovhsdk.core.Pages;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.Outgoing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of a list whose answers name the page that follows by a cursor. */
final class CursorPages<E> implements Pages<E> {
  private final PageRequests<E> requests;
  private final Outgoing request;

  /**
   * Creates the pages.
   *
   * @param request the first page's, with the header fields of the options
   */
  CursorPages(PageRequests<E> requests, Outgoing request) {
    this.requests = requests;
    this.request = request;
  }

  @Override
  public Page<E> first() {
    return page(answers().next());
  }

  @Override
  public Pages<E> from(String cursor) {
    Arguments.headerText(cursor, "cursor");
    return new CursorPages<>(
        requests, request.withHeaders(Map.of(PageHeaders.PAGE_CURSOR, cursor)));
  }

  @Override
  public Iterator<Page<E>> iterator() {
    // Not the stream's iterator: that one fetches a page to find out whether there is one.
    PageIterator<E> answers = answers();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return answers.hasNext();
      }

      @Override
      public Page<E> next() {
        return page(answers.next());
      }
    };
  }

  @Override
  public Stream<Page<E>> stream() {
    return EndableIterator.stream(answers()).map(CursorPages::page);
  }

  /** Returns the items of all pages. */
  EndableIterator<E> items() {
    return new ItemIterator<>(answers(), answer -> answer.value().iterator());
  }

  /** Fetches all pages and returns their items. */
  List<E> all() {
    PageIterator<E> answers = answers();
    List<E> page = answers.next().value();
    if (!answers.hasNext()) {
      return page;
    }
    List<E> all = new ArrayList<>(page);
    while (answers.hasNext()) {
      all.addAll(answers.next().value());
    }
    return Collections.unmodifiableList(all);
  }

  private PageIterator<E> answers() {
    return new PageIterator<>(requests, new CursorWalk(request));
  }

  private static <E> Page<E> page(Answer<List<E>> answer) {
    return new Page<>(answer.toResponse(), CursorWalk.nextCursor(answer));
  }
}
