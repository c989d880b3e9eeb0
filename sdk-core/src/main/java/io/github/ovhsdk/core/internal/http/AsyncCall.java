package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.OvhException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call that runs on another thread: begun at most once, finished exactly once. One that is over
 * before a thread has begun it is finished without: its time is over, its future was settled, its
 * client closed, or no thread was to be had.
 */
final class AsyncCall<R extends @Nullable Object> {
  private final Exchange exchange;
  private final Supplier<R> whole;
  private final Consumer<OvhException> finish;
  private final CallFuture<R> future;
  private final AtomicBoolean begun = new AtomicBoolean();

  /**
   * Creates a call; nothing happens yet.
   *
   * @param whole carries it out, to its very end
   * @param finish ends it where nothing was carried out
   */
  AsyncCall(Exchange exchange, Supplier<R> whole, Consumer<OvhException> finish) {
    this.exchange = exchange;
    this.whole = whole;
    this.finish = finish;
    this.future = new CallFuture<>(exchange.ending()::end);
  }

  /**
   * Hands the call over to an executor; what becomes of that shows in the future.
   *
   * @param finishers what finishes the call if no thread has begun it: what depends on a call must
   *     hold up neither those who end it nor the thread that watches all deadlines
   */
  CompletableFuture<R> submit(Executor executor, Executor finishers) {
    exchange.ending().stopWith(() -> endUnbegun(finishers));
    try {
      executor.execute(this::run);
    } catch (Throwable e) {
      // Errors too, such as that no thread could be made: the future is all that callers look at.
      if (begin()) {
        fail(
            unsent(
                "the executor that the client was built with did not take it. Is it shut down, or"
                    + " full?",
                e));
      }
    }
    return future;
  }

  /** Returns whether the call is the asker's to finish: nobody has begun it before. */
  private boolean begin() {
    return begun.compareAndSet(false, true);
  }

  private void run() {
    if (!begin()) {
      return;
    }
    R value;
    try {
      value = whole.get();
    } catch (Throwable e) {
      future.fail(e);
      return;
    }
    future.finish(value);
  }

  private void endUnbegun(Executor finishers) {
    if (begin()) {
      OvhException reason = reason();
      try {
        finishers.execute(() -> fail(reason));
      } catch (Throwable e) {
        // No thread is to be had: late is better than never.
        fail(reason);
      }
    }
  }

  private OvhException reason() {
    if (exchange.deadline().isOver()) {
      return Failures.timeout(exchange, null);
    }
    return unsent(
        future.isDone()
            ? "it was cancelled while it waited for a thread."
            : "its client was closed while it waited for a thread.",
        null);
  }

  private OvhException unsent(String why, @Nullable Throwable cause) {
    return new CallCancelledException(exchange.failed() + why + " Nothing was sent.", cause);
  }

  private void fail(OvhException reason) {
    finish.accept(reason);
    future.fail(reason);
  }
}
