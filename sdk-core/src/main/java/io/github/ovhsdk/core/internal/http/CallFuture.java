package io.github.ovhsdk.core.internal.http;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A future that ends the exchange with the server when somebody else settles it: by cancelling, or
 * by {@link #orTimeout} and its like.
 */
public final class CallFuture<R extends @Nullable Object> extends CompletableFuture<R> {
  private final Runnable end;

  /**
   * Creates a future.
   *
   * @param end ends the exchange; without effect once that is over
   */
  public CallFuture(Runnable end) {
    this.end = end;
  }

  /** Settles the future because the call is over. */
  void finish(R value) {
    super.complete(value);
  }

  /** Settles the future because the call is over. */
  void fail(Throwable failure) {
    super.completeExceptionally(failure);
  }

  @Override
  public boolean complete(R value) {
    return ended(super.complete(value));
  }

  @Override
  public boolean completeExceptionally(Throwable failure) {
    return ended(super.completeExceptionally(failure));
  }

  @Override
  public boolean cancel(boolean mayInterruptIfRunning) {
    return ended(super.cancel(mayInterruptIfRunning));
  }

  private boolean ended(boolean settled) {
    if (settled) {
      end.run();
    }
    return settled;
  }

  @Override
  public <U> CompletableFuture<U> newIncompleteFuture() {
    // Dependent stages are ordinary futures.
    return new CompletableFuture<>();
  }
}
