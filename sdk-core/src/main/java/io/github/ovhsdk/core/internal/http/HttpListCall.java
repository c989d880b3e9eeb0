package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.RequestOptions;
import java.lang.reflect.Type;
import java.util.List;

/** The call of a list that a transport carries. */
public final class HttpListCall<E> extends HttpCall<List<E>> implements ListCall<E> {

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
  public ListCall<E> with(RequestOptions options) {
    return new HttpListCall<>(transport, request, answerType, merged(options));
  }
}
