package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.error.NotFoundException;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Reads one object by its id. */
final class SingleStep<M> extends ExpansionStep<M> {
  private final ItemRequests<M> requests;
  private final String id;
  private @Nullable CompletableFuture<@Nullable M> sent;

  SingleStep(ItemRequests<M> requests, String id) {
    this.requests = requests;
    this.id = id;
  }

  @Override
  void start() {
    if (sent == null) {
      sent = requests.oneAsync(id);
    }
  }

  @Override
  boolean isUnderWay() {
    return sent != null && !sent.isDone();
  }

  @Override
  void cancel() {
    if (sent != null) {
      sent.cancel(true);
    }
  }

  @Override
  Outcome<M> finish() throws InterruptedException {
    try {
      return object(sent == null ? requests.one(id) : await(sent));
    } catch (NotFoundException e) {
      if (e.isOperationUnknown()) {
        // Not this object is missing, but the way to read any.
        throw e;
      }
      return object(null);
    }
  }
}
