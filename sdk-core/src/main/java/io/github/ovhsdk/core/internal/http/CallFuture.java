package io.github.ovhsdk.core.internal.http;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A future whose cancellation ends the exchange with the server. */
final class CallFuture<R extends @Nullable Object> extends CompletableFuture<R> {
  private final Runnable onCancel;

  CallFuture(Runnable onCancel) {
    this.onCancel = onCancel;
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    boolean cancelled = super.cancel(mayInterruptIfRunning);
    if (cancelled) {
      onCancel.run();
    }
    return cancelled;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    // Dependent stages are ordinary futures.
    return new CompletableFuture<>();
  }
}
