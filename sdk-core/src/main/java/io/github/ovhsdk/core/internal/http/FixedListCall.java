package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.internal.Arguments;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The call of a list whose outcome is known beforehand. */
public final class FixedListCall<E> extends FixedCall<List<E>> implements ListCall<E> {

  private FixedListCall(@Nullable ApiResponse<List<E>> response, @Nullable RuntimeException error) {
    super(response, error);
  }

  public static <E> ListCall<E> answeringList(List<E> elements) {
    // Not List.copyOf: a list from the API can hold null.
    List<E> copy =
        Collections.unmodifiableList(new ArrayList<>(Arguments.required(elements, "list")));
    return new FixedListCall<>(response(copy), null);
  }

  public static <E> ListCall<E> failingList(RuntimeException error) {
    return new FixedListCall<>(null, Arguments.required(error, "error"));
  }

  @Override
  public ListCall<E> with(RequestOptions options) {
    Arguments.required(options, "options");
    return this;
  }
}
