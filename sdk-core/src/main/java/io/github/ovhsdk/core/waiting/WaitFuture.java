package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.internal.Time;
import io.github.ovhsdk.core.internal.http.Series;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A wait that holds no thread: between two reads there is only a task to come. Completing it from
 * outside, by cancelling it for example, ends the wait.
 *
 * @param <T> what is read
 * @param <R> what is made of it in the end
 */
final class WaitFuture<T extends @Nullable Object, R extends @Nullable Object>
    extends CompletableFuture<R> {
  private final ApiCall<T> call;
  private final Wait<T> wait;
  private final Time time;
  private final Series series;
  private final Function<@Nullable T, R> result;
  private volatile @Nullable CompletableFuture<T> current;

  WaitFuture(
      ApiCall<T> call, Wait<T> wait, Time time, Series series, Function<@Nullable T, R> result) {
    this.call = call;
    this.wait = wait;
    this.time = time;
    this.series = series;
    this.result = result;
  }

  /** Begins the wait. */
  CompletableFuture<R> start() {
    whenComplete(
        (value, failure) -> {
          series.close();
          endRead();
        });
    read();
    return this;
  }

  private void read() {
    if (isDone()) {
      return;
    }
    CompletableFuture<T> read;
    try {
      read = call.executeAsync();
    } catch (Throwable e) {
      next(null, e);
      return;
    }
    current = read;
    if (isDone()) {
      endRead();
    }
    // The thread is then none of those that the client needs for other calls.
    read.whenCompleteAsync(this::next);
  }

  private void next(@Nullable T answer, @Nullable Throwable failure) {
    if (isDone()) {
      return;
    }
    try {
      long pause = failure == null ? wait.answered(answer) : wait.failed(unchecked(failure));
      if (pause == Wait.OVER) {
        complete(result.apply(answer));
      } else {
        time.later(Duration.ofNanos(pause), series.ending(), this::read);
      }
    } catch (Throwable e) {
      completeExceptionally(e);
    }
  }

  private void endRead() {
    CompletableFuture<T> read = current;
    if (read != null) {
      read.cancel(true);
    }
  }

  private static RuntimeException unchecked(Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    return cause instanceof RuntimeException unchecked ? unchecked : new CompletionException(cause);
  }
}
