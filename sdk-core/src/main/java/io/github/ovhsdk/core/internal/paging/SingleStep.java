package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.error.NotFoundException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Reads one object by its id. */
final class SingleStep<M> extends RequestStep<M, @Nullable M> {
  private final ItemRequests<M> requests;
  private final String id;

  SingleStep(ItemRequests<M> requests, String id) {
    this.requests = requests;
    this.id = id;
  }

  @Override
  CompletableFuture<@Nullable M> send() {
    return requests.oneAsync(id);
  }

  @Override
  @Nullable M ask() {
    return requests.one(id);
  }

  @Override
  Outcome<M> finish() throws InterruptedException {
    try {
      return object(answer());
    } catch (NotFoundException e) {
      if (e.isOperationUnknown()) {
        // Not this object is missing, but the way to read any.
        throw e;
      }
      return object(null);
    }
  }
}
