package io.github.ovhsdk.core;

import io.github.ovhsdk.core.internal.Arguments;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list. Immutable.
 *
 * @param <E> what the list holds
 */
public final class Page<E> {
  private final ApiResponse<List<E>> response;
  private final @Nullable String nextCursor;

  /**
   * Creates a page, for unit tests of code that reads pages.
   *
   * @param nextCursor the cursor of the page that follows; null on the last one
   */
  public Page(ApiResponse<List<E>> response, @Nullable String nextCursor) {
    this.response = Arguments.required(response, "response");
    this.nextCursor = nextCursor;
  }

  /** Returns what is on the page, unmodifiable. A page can be empty without being the last one. */
  public List<E> items() {
    return response.body();
  }

  /**
   * Returns what {@link Pages#from} takes to go on with the page that follows; empty on the last
   * one. How long OVHcloud remembers a cursor is not documented.
   */
  public Optional<String> nextCursor() {
    return Optional.ofNullable(nextCursor);
  }

  /** Returns the answer that the page came in, with status and header fields. */
  public ApiResponse<List<E>> response() {
    return response;
  }

  /** Returns how much is on the page, and whether another one follows; none of the items. */
  @Override
  public String toString() {
    return "Page[" + items().size() + " items" + (nextCursor == null ? ", the last one]" : "]");
  }
}
