package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.Expansion;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.Pages;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.http.FixedCall;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The call of a list whose outcome is known beforehand. */
public final class FixedListCall<E> extends FixedCall<List<E>> implements ListCall<E> {
  private static final int ONE_PAGE = Integer.MAX_VALUE;

  private final @Nullable List<?> objects;
  private final int pageSize;

  private FixedListCall(
      @Nullable ApiResponse<List<E>> response,
      @Nullable RuntimeException error,
      @Nullable List<?> objects,
      int pageSize) {
    super(response, error);
    this.objects = objects;
    this.pageSize = pageSize;
  }

  /**
   * Returns a call that answers a list.
   *
   * @param objects what the elements stand for; null where that is not to be asked for
   */
  public static <E> ListCall<E> answeringList(List<E> elements, @Nullable List<?> objects) {
    // Not List.copyOf: a list from the API can hold null.
    List<E> copy =
        Collections.unmodifiableList(new ArrayList<>(Arguments.required(elements, "list")));
    return new FixedListCall<>(
        response(copy), null, objects == null ? null : List.copyOf(objects), ONE_PAGE);
  }

  public static <E> ListCall<E> failingList(RuntimeException error) {
    return new FixedListCall<>(null, Arguments.required(error, "error"), null, ONE_PAGE);
  }

  @Override
  public ListCall<E> with(RequestOptions options) {
    Arguments.required(options, "options");
    return this;
  }

  @Override
  public ListCall<E> pageSize(int elements) {
    return new FixedListCall<>(response, error, objects, Arguments.positive(elements, "page size"));
  }

  @Override
  public Pages<E> pages() {
    return elements().pages();
  }

  @Override
  public Iterable<E> items() {
    return elements().items();
  }

  @Override
  public Stream<E> stream() {
    return elements().stream();
  }

  private FixedItems<E> elements() {
    return new FixedItems<>(this::execute, pageSize);
  }

  @Override
  public <M> Expansion<M> expand(Class<M> type) {
    Arguments.required(type, "type");
    if (error == null && objects == null) {
      throw new UnsupportedOperationException(
          "This call was made by ListCall.of(elements), which does not say what they stand for:"
              + " ListCall.of(ids, objects) does.");
    }
    List<M> typed = new ArrayList<>();
    for (Object object : objects == null ? List.of() : objects) {
      if (!type.isInstance(object)) {
        throw new IllegalArgumentException(
            "The objects are of class "
                + object.getClass().getSimpleName()
                + ", not of "
                + type.getSimpleName()
                + ".");
      }
      typed.add(type.cast(object));
    }
    List<M> all = Collections.unmodifiableList(typed);
    return new FixedExpansion<>(
        new FixedItems<>(
            () -> {
              execute();
              return all;
            },
            pageSize));
  }
}
