package io.github.ovhsdk.core;

import java.util.List;
import java.util.stream.Stream;

/**
 * The objects that the ids of a list stand for, without one call for each where that can be
 * avoided. Immutable and thread-safe; every iteration begins anew, and belongs to one thread.
 *
 * <p>OVHcloud can answer many of its lists of ids with the objects themselves, a page at a time,
 * when a request asks for it ({@code X-Pagination-Mode: CachedObjectList-Pages}, which is what its
 * control panel does; the guides do not mention it). Those come from a cache and may be a little
 * old; {@code list.with(RequestOptions.header("Pragma", "no-cache"))} asks for fresh ones.
 *
 * <p>A page with less on it than others is not taken for the last one, since OVHcloud may leave out
 * of each what the caller is not allowed to see; nor is an empty one, where the answers say that
 * there are more objects. Where they do not say how many there are, or fewer come, one request more
 * than there are pages finds the end.
 *
 * <p>Where a list answers ids all the same, or refuses the request with status 400, each id is read
 * by a call of its own, several at a time, and the objects come in the order of the ids. An id
 * whose object is gone when it is read (status 404) is left out. Any other failure is thrown at the
 * place of its object and ends the iteration.
 *
 * <p>Applications do not implement this interface: methods may be added.
 *
 * @param <M> the model
 */
public interface Expansion<M> {

  /**
   * Fetches all objects and returns them, unmodifiable.
   *
   * @throws io.github.ovhsdk.core.error.InvalidAnswerException if the list answers a page once more
   *     in place of another one that it says it has
   * @throws io.github.ovhsdk.core.error.OvhException if a call fails; what had been fetched is lost
   */
  List<M> execute();

  /**
   * Returns the objects. Pages are fetched when needed; where ids are read one by one, at most
   * {@linkplain #parallelism so many} objects are held ahead, and who leaves the loop starts no
   * further call.
   */
  Iterable<M> items();

  /**
   * Returns the objects as a sequential stream that fetches as {@link #items()} does. Closing it
   * ends the calls that are under way.
   */
  Stream<M> stream();

  /**
   * Returns the objects in pages of the {@linkplain #pageSize size} that is set. A cursor is the
   * page's number, beginning with 1. The last page is empty where the end had to be found out.
   */
  Pages<M> pages();

  /**
   * Returns the same expansion with pages of at most so many objects; 500 unless set here or for
   * the list.
   *
   * @throws IllegalArgumentException if it is zero or negative
   */
  Expansion<M> pageSize(int objects);

  /**
   * Returns the same expansion with at most so many calls at a time where ids are read one by one;
   * 8 unless set. They run on the client's threads; with 1, on the thread that asks, which is what
   * code that runs on such a thread itself (a stage of a future of this client) should set.
   *
   * @throws IllegalArgumentException if it is zero or negative
   */
  Expansion<M> parallelism(int calls);

  /**
   * Returns the same expansion with the smallest value of a property first. Where the list answers
   * ids all the same, iterating fails with an {@link
   * io.github.ovhsdk.core.error.InvalidAnswerException}.
   *
   * @param property the property's name in JSON
   * @throws IllegalStateException if it reads in {@linkplain #batches batches}
   */
  Expansion<M> sortBy(String property);

  /**
   * Does as {@link #sortBy} does, with the greatest value first.
   *
   * @param property the property's name in JSON
   */
  Expansion<M> sortByDescending(String property);

  /**
   * Returns the same expansion with only the objects that pass this filter and those added before
   * it; the server leaves the others out. Where the list answers ids all the same, iterating fails
   * with an {@link io.github.ovhsdk.core.error.InvalidAnswerException}.
   *
   * @throws IllegalStateException if it reads in {@linkplain #batches batches}
   */
  Expansion<M> filter(ListFilter filter);

  /**
   * Returns the same expansion that asks for ids and then for so many objects by one request
   * ({@code GET /…/id1,id2} with {@code X-Ovh-Batch}), in place of what OVHcloud has in its cache.
   * Not every operation can do that: where one cannot, and for ids that a batch does not answer,
   * objects are read one by one. A batch is smaller where its URL would get longer than 4,000
   * characters.
   *
   * @throws IllegalArgumentException if it is less than 2
   * @throws IllegalStateException if it sorts or filters, which batches cannot do
   */
  Expansion<M> batches(int idsPerRequest);
}
