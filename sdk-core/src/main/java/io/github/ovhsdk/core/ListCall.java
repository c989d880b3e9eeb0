package io.github.ovhsdk.core;

import io.github.ovhsdk.core.internal.http.FixedListCall;
import java.util.List;

/**
 * The call of an operation that answers a list. {@link #execute()} returns the list of one answer,
 * unmodifiable and never null.
 *
 * @param <E> what the list holds
 */
public interface ListCall<E> extends ApiCall<List<E>> {

  @Override
  ListCall<E> with(RequestOptions options);

  /** Returns a call that answers this list and sends nothing: for unit tests. */
  static <E> ListCall<E> of(List<E> elements) {
    return FixedListCall.answeringList(elements);
  }

  /** Returns a call that fails in this way and sends nothing: for unit tests. */
  static <E> ListCall<E> failed(RuntimeException error) {
    return FixedListCall.failingList(error);
  }
}
