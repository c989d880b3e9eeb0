package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.Transport;
import java.lang.reflect.Type;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * How the pages of a list are fetched, whichever they are. Thread-safe.
 *
 * @param listType the type of the list; the caller vouches that it is one of {@code E}
 */
record PageRequests<E>(Transport transport, Type listType, RequestOptions options) {

  /** Fetches a page on this thread. */
  Answer<List<E>> page(Outgoing request) {
    return transport.send(request, listType, options);
  }

  /** Fetches a page on another thread. */
  CompletableFuture<Answer<List<E>>> pageAsync(Outgoing request) {
    return transport.sendAsync(request, listType, options, Function.identity());
  }
}
