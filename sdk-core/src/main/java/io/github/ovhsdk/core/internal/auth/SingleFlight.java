package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.internal.http.DeadlineExceededException;
import io.github.ovhsdk.core.internal.http.StepFailedException;
import io.github.ovhsdk.core.internal.http.WaitLimit;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Does one thing at most once at a time for all who want it, on a thread of its own and outside of
 * any lock. Each waits no longer than its own limit; one who gives up does not end it for the
 * others.
 */
final class SingleFlight<T> {
  private final Supplier<T> task;
  private final Executor executor;
  private final AtomicReference<@Nullable CompletableFuture<T>> running = new AtomicReference<>();

  /**
   * Creates it; nothing runs yet.
   *
   * @param task obtains the result, and puts it where the next one looks first
   * @param executor where the task runs
   */
  SingleFlight(Supplier<T> task, Executor executor) {
    this.task = task;
    this.executor = executor;
  }

  /**
   * Returns the run under way, or begins one.
   *
   * @param present returns what makes a new run needless: a run may have ended since the caller
   *     looked; null where there is none
   */
  CompletableFuture<T> join(Supplier<@Nullable T> present) {
    CompletableFuture<T> mine = new CompletableFuture<>();
    CompletableFuture<T> other = running.compareAndExchange(null, mine);
    if (other != null) {
      return other;
    }
    T there = present.get();
    if (there != null) {
      running.set(null);
      mine.complete(there);
      return mine;
    }
    try {
      executor.execute(() -> run(mine));
    } catch (RejectedExecutionException e) {
      running.set(null);
      mine.completeExceptionally(new CallCancelledException("The client is closed.", null));
    } catch (Throwable e) {
      // No thread could be started, for example: the next caller tries again.
      running.set(null);
      mine.completeExceptionally(e);
    }
    return mine;
  }

  private void run(CompletableFuture<T> result) {
    T value;
    try {
      value = task.get();
    } catch (Throwable e) {
      running.set(null);
      result.completeExceptionally(e);
      return;
    }
    running.set(null);
    result.complete(value);
  }

  /**
   * Waits for a run.
   *
   * @param copy makes of the run's failure one for this caller: each needs its own, since they are
   *     thrown in different threads
   */
  static <T> T await(
      CompletableFuture<T> run, WaitLimit limit, Function<Throwable, OvhException> copy)
      throws IOException {
    // Who gives up ends the wait, not the run.
    CompletableFuture<T> wait = run.copy();
    limit.stopWith(() -> wait.cancel(false));
    try {
      return wait.get(Math.max(0, limit.remainingNanos()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new DeadlineExceededException(e);
    } catch (CancellationException e) {
      throw new InterruptedIOException("ended");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      throw new StepFailedException(failure(e.getCause(), copy));
    }
  }

  private static OvhException failure(Throwable cause, Function<Throwable, OvhException> copy) {
    // A copied future wraps what made the first one fail.
    Throwable failure =
        cause instanceof CompletionException && cause.getCause() != null ? cause.getCause() : cause;
    return failure instanceof CallCancelledException cancelled
        ? new CallCancelledException(cancelled.getMessage(), cancelled)
        : copy.apply(failure);
  }
}
