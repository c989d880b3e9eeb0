package io.github.ovhsdk.core;

import io.github.ovhsdk.core.internal.paging.FixedListCall;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The call of an operation that answers a list.
 *
 * <p>OVHcloud hands long lists out in pages. Nothing is cut off here: {@link #execute()} and {@link
 * #executeAsync()} fetch all pages, {@link #items()} and {@link #stream()} fetch them as they are
 * needed and hold one at a time, {@link #pages()} shows them. Whether a list has pages is seen by
 * its answers, so a list that gets pages later needs no other code.
 *
 * <pre>{@code
 * for (PolicyResponse policy : iam.listPolicies().items()) { … }
 * Stream<ZoneRecord> records = zones.listZoneRecords("example.com").expand(ZoneRecord.class).stream();
 * }</pre>
 *
 * <p>Each page is a call of its own: a time limit, retries and listeners go by the page. What
 * changes on the server meanwhile may be seen or not. An element is null where the API sent null.
 *
 * @param <E> what the list holds
 */
public interface ListCall<E> extends ApiCall<List<E>> {

  /**
   * Fetches all pages and returns what is on them, unmodifiable and never null.
   *
   * @throws io.github.ovhsdk.core.error.InvalidAnswerException if the list has no end, since its
   *     cursors go round in a circle
   * @throws io.github.ovhsdk.core.error.OvhException if a call fails; what had been fetched is lost
   */
  @Override
  List<E> execute();

  /**
   * Does as {@link #execute()} does, and returns at once. No thread waits from one page to the
   * next. Cancelling the future ends the exchange under way and fetches no further page.
   */
  @Override
  CompletableFuture<List<E>> executeAsync();

  /**
   * Sends exactly one request and returns its answer: one page, the first unless a header field
   * says otherwise. {@link #pages()} gives such answers for all of them.
   */
  @Override
  ApiResponse<List<E>> executeForResponse();

  /** Does as {@link #executeForResponse()} does, one page only, and returns at once. */
  @Override
  CompletableFuture<ApiResponse<List<E>>> executeForResponseAsync();

  /** Returns the request of the first page. Nothing is sent, no token is obtained. */
  @Override
  PreparedRequest prepare();

  @Override
  ListCall<E> with(RequestOptions options);

  /**
   * Returns the same call with pages of at most so many elements: more make fewer requests, fewer
   * hold less in memory. Sent as {@code X-Pagination-Size}; OVHcloud may have a limit, and a list
   * without pages ignores it.
   *
   * @throws IllegalArgumentException if it is zero or negative
   */
  ListCall<E> pageSize(int elements);

  /** Returns the pages, of which none is fetched yet. */
  Pages<E> pages();

  /**
   * Returns the elements of all pages. Each iteration begins anew, belongs to one thread, and
   * fetches a page when the one before it is used up: who leaves the loop fetches no further one.
   * What {@link #execute()} throws, the iterator throws.
   */
  Iterable<E> items();

  /**
   * Returns the elements of all pages as a sequential stream, which fetches a page when the one
   * before it is used up. Once it is closed, no further one is fetched.
   */
  Stream<E> stream();

  /**
   * Returns the objects that the ids of this list stand for.
   *
   * @param type the model that the operation's documentation names, which is what reading a single
   *     id answers
   * @throws IllegalArgumentException if the ids stand for something else; the message says for what
   * @throws IllegalStateException if it is not known what the elements stand for
   */
  <M> Expansion<M> expand(Class<M> type);

  /**
   * Returns a call that answers this list and sends nothing: for unit tests. Its {@link #pages()}
   * are of the {@linkplain #pageSize size} that is set, or else one.
   */
  static <E> ListCall<E> of(List<E> elements) {
    return FixedListCall.answeringList(elements, null);
  }

  /**
   * Returns a call that answers these ids, {@linkplain #expand expands} to these objects and sends
   * nothing: for unit tests. Nothing is sorted or filtered.
   */
  static <E> ListCall<E> of(List<E> ids, List<?> objects) {
    return FixedListCall.answeringList(ids, objects);
  }

  /** Returns a call that fails in this way and sends nothing: for unit tests. */
  static <E> ListCall<E> failed(RuntimeException error) {
    return FixedListCall.failingList(error);
  }
}
