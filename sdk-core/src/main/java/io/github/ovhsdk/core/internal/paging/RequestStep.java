package io.github.ovhsdk.core.internal.paging;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;

/** A step that takes a request, which can be sent beforehand. */
abstract class RequestStep<M, A extends @Nullable Object> extends ExpansionStep<M> {
  private @Nullable CompletableFuture<A> sent;

  /** Sends the request, and does not wait for its answer. */
  abstract CompletableFuture<A> send();

  /** Sends the request, and waits for its answer. */
  abstract A ask();

  @Override
  void start() {
    if (sent == null) {
      sent = send();
    }
  }

  /** Returns whether the request was sent beforehand. */
  final boolean isStarted() {
    return sent != null;
  }

  @Override
  final boolean isUnderWay() {
    return sent != null && !sent.isDone();
  }

  @Override
  final void cancel() {
    if (sent != null) {
      sent.cancel(true);
    }
  }

  /** Returns the answer to what was sent beforehand, or else asks now. */
  final A answer() throws InterruptedException {
    if (sent == null) {
      return ask();
    }
    try {
      return sent.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
