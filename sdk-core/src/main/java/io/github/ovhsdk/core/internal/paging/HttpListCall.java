package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.Expansion;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.Pages;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.http.HttpCall;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.Transport;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The call of a list that a transport carries. */
public final class HttpListCall<E> extends HttpCall<List<E>> implements ListCall<E> {
  /** Enough to make few requests, and few enough to be held. */
  private static final int OBJECTS_PER_PAGE = 500;

  /**
   * Creates a call with the client's own options.
   *
   * @param listType the type of the list; the caller vouches that it is one of {@code E}
   */
  public HttpListCall(Transport transport, Outgoing request, Type listType) {
    super(transport, request, listType);
  }

  private HttpListCall(
      Transport transport, Outgoing request, Type listType, RequestOptions options) {
    super(transport, request, listType, options);
  }

  @Override
  public List<E> execute() {
    return cursorPages().all();
  }

  @Override
  public CompletableFuture<List<E>> executeAsync() {
    return AllPages.fetch(pageRequests(), listRequest());
  }

  @Override
  public ListCall<E> with(RequestOptions options) {
    return new HttpListCall<>(transport, request, answerType, merged(options));
  }

  @Override
  public ListCall<E> pageSize(int elements) {
    Arguments.positive(elements, "page size");
    return with(RequestOptions.header(PageHeaders.PAGE_SIZE, Integer.toString(elements)));
  }

  @Override
  public Pages<E> pages() {
    return cursorPages();
  }

  @Override
  public Iterable<E> items() {
    return () -> cursorPages().items();
  }

  @Override
  public Stream<E> stream() {
    return EndableIterator.stream(cursorPages().items());
  }

  @Override
  public <M> Expansion<M> expand(Class<M> type) {
    requireExpansion(Arguments.required(type, "type"));
    return new HttpExpansion<>(
        new ItemRequests<>(transport, listRequest(), options, type),
        ExpansionOptions.ofPageSize(objectsPerPage()));
  }

  /** Returns the page size that was set for the list, if any. */
  private int objectsPerPage() {
    String set = options.headers().get(PageHeaders.PAGE_SIZE.toLowerCase(Locale.ROOT));
    return set != null && set.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(set) : OBJECTS_PER_PAGE;
  }

  private CursorPages<E> cursorPages() {
    return new CursorPages<>(pageRequests(), listRequest());
  }

  private PageRequests<E> pageRequests() {
    return new PageRequests<>(transport, answerType, options);
  }

  private Outgoing listRequest() {
    return request.withHeaders(options.headers());
  }

  private void requireExpansion(Class<?> type) {
    Class<?> known = request.operation().expandsTo();
    if (known == null) {
      throw new IllegalStateException(
          request.operation()
              + " does not say what its elements stand for: either they are no ids, or no operation"
              + " reads a single one. Use items(), and read by another operation what is needed.");
    }
    if (known != type) {
      throw new IllegalArgumentException(
          request.operation()
              + " lists the ids of "
              + known.getSimpleName()
              + ", not of "
              + type.getSimpleName()
              + ": call expand("
              + known.getName()
              + ".class).");
    }
  }
}
