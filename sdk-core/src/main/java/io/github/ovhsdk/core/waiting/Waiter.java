package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.SystemTime;
import io.github.ovhsdk.core.internal.Time;
import io.github.ovhsdk.core.internal.http.Series;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the state of a resource or a task by reading it again and again. Immutable and
 * thread-safe: each method that sets something returns another waiter, and each {@code until…}
 * begins a wait of its own.
 *
 * <pre>{@code
 * VrackServicesWithIam ready =
 *     Waiter.of(vrackServices.getVrackServices(id))
 *         .timeout(Duration.ofMinutes(10))
 *         .onProgress(progress -> log.info(progress.toString()))
 *         .untilReady();
 *
 * Task done =
 *     Waiter.of(vps.getTask("vps-1", taskId))
 *         .failIf(task -> TaskState.ERROR.equals(task.state()))
 *         .until(task -> TaskState.DONE.equals(task.state()));
 * }</pre>
 *
 * <p>The n-th pause between two reads takes {@code min(longest, first × growth^(n-1)) × (1 - jitter
 * × r)}, where {@code r} is random, at least 0 and below 1. Unless set otherwise, {@code first} is
 * 2 seconds, {@code longest} 30 seconds, {@code growth} 1.5 and {@code jitter} 0.2.
 *
 * <p>The time-out counts everything: reads, pauses and the callback. The last pause is cut short,
 * so that the last read is made when the time is over; that read may still take what one call may
 * take.
 *
 * <p>A read that fails in a way that may have passed by the next one ({@link
 * io.github.ovhsdk.core.error.ServerException}, {@link
 * io.github.ovhsdk.core.error.TransportException}, {@link
 * io.github.ovhsdk.core.error.CallTimeoutException}, {@link
 * io.github.ovhsdk.core.error.TooManyRequestsException}, no token because its server failed) does
 * not end the wait, unless too many {@linkplain #toleratedFailures in a row} do. All other failures
 * end it: they are thrown as they are, and so is what a predicate or the callback throws.
 *
 * <p>The forms that end in {@code Async} hold no thread between reads; predicates and the callback
 * run on the JVM's {@linkplain java.util.concurrent.ForkJoinPool#commonPool() common pool}, and
 * should not block. Their futures fail with what the other forms throw; {@linkplain
 * CompletableFuture#cancel cancelling} one ends the wait and the read under way.
 *
 * <p>Closing the client ends all waits at once, in the middle of a pause too: with {@link
 * CallCancelledException}; one that begins later fails as a call does then. A wait for a call that
 * the application made or wrapped, of which the client is not known, ends at the next read, with
 * what that throws.
 *
 * @param <T> what is read: a model, or {@link io.github.ovhsdk.core.json.JsonValue}
 */
public final class Waiter<T extends @Nullable Object> {
  private final ApiCall<T> call;
  private final String subject;
  private final WaitOptions<T> options;
  private final Time time;

  private Waiter(ApiCall<T> call, String subject, WaitOptions<T> options, Time time) {
    this.call = call;
    this.subject = subject;
    this.options = options;
    this.time = time;
  }

  /**
   * Returns a waiter.
   *
   * @param read the call that reads the resource or the task
   * @throws IllegalArgumentException if the call is not a GET
   */
  public static <T extends @Nullable Object> Waiter<T> of(ApiCall<T> read) {
    return of(read, SystemTime.INSTANCE);
  }

  /** Returns a waiter for which time passes elsewhere. */
  static <T extends @Nullable Object> Waiter<T> of(ApiCall<T> read, Time time) {
    return new Waiter<>(read, ReadCall.subject(read), WaitOptions.defaults(), time);
  }

  /**
   * Sets how long to wait at most; 30 minutes unless set.
   *
   * @throws IllegalArgumentException if it is not longer than zero
   */
  public Waiter<T> timeout(Duration timeout) {
    return with(options.withTimeout(Arguments.positive(timeout, "time-out")));
  }

  /**
   * Sets the pauses between reads: shorter ones notice sooner, longer ones spare the API, whose
   * limits on the rate of calls are unknown.
   *
   * @param first the first pause, before jitter
   * @param longest what none exceeds
   * @throws IllegalArgumentException if one is not longer than zero
   */
  public Waiter<T> pauses(Duration first, Duration longest) {
    Pauses pauses = options.pauses();
    return with(options.withPauses(new Pauses(first, longest, pauses.growth(), pauses.jitter())));
  }

  /**
   * Sets by what factor each pause is longer than the one before; 1 keeps them equal.
   *
   * @throws IllegalArgumentException if it is less than 1 or not finite
   */
  public Waiter<T> growth(double growth) {
    Pauses pauses = options.pauses();
    return with(
        options.withPauses(new Pauses(pauses.first(), pauses.longest(), growth, pauses.jitter())));
  }

  /**
   * Sets what share of a pause chance may take away, so that many who wait do not read all at once;
   * 0 takes nothing.
   *
   * @throws IllegalArgumentException if it is not between 0 and 1
   */
  public Waiter<T> jitter(double jitter) {
    Pauses pauses = options.pauses();
    return with(
        options.withPauses(new Pauses(pauses.first(), pauses.longest(), pauses.growth(), jitter)));
  }

  /**
   * Sets how many reads in a row may fail in a way that passes; 4 unless set. The failure after
   * that is thrown. A read that succeeds starts the count anew.
   *
   * <p>A read has failed when the call's own {@linkplain io.github.ovhsdk.core.retry.RetryPolicy
   * retries} are used up, so the two multiply: unless set otherwise, an API that is down is sent up
   * to (4 + 1) reads × 4 attempts = 20 requests before the wait ends.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public Waiter<T> toleratedFailures(int failures) {
    if (failures < 0) {
      throw new IllegalArgumentException(
          "The number of failures to tolerate is negative: " + failures);
    }
    return with(options.withToleratedFailures(failures));
  }

  /**
   * Sets what else means that waiting is in vain; looked at before what is waited for. It replaces
   * what was set before.
   *
   * @param failure is given each answer, null where the API answers null
   */
  public Waiter<T> failIf(Predicate<? super T> failure) {
    return with(options.withFailIf(Arguments.required(failure, "predicate")));
  }

  /**
   * Sets what is called after each read that does not end the wait; {@link WaitProgress#toString()}
   * is a line for a log. It replaces what was set before.
   */
  public Waiter<T> onProgress(Consumer<? super WaitProgress<T>> callback) {
    return with(options.withOnProgress(Arguments.required(callback, "callback")));
  }

  /**
   * Waits for a resource of v2 to be ready: {@code resourceStatus} is {@code READY}. {@code ERROR}
   * is a failure. All other states are waited through, {@code SUSPENDED} and {@code OUT_OF_SYNC}
   * too, for which {@link #failIf} may say otherwise, and those that did not exist when this
   * version was made.
   *
   * @return the resource as it was last read
   * @throws io.github.ovhsdk.core.error.WaitFailedException if it is in state {@code ERROR}, with
   *     the errors of its tasks, or if {@link #failIf} says so
   * @throws io.github.ovhsdk.core.error.WaitTimeoutException if it is not ready in time
   * @throws CallCancelledException if the client is closed, or if the thread is interrupted; its
   *     interrupted status is set again
   * @throws IllegalStateException if what is read has no {@code resourceStatus}: see {@link #until}
   */
  public T untilReady() {
    return await(new ReadyCondition<>(subject));
  }

  /** Does as {@link #untilReady()} does, without holding a thread. */
  public CompletableFuture<T> untilReadyAsync() {
    return begin(new ReadyCondition<>(subject), Function.identity());
  }

  /**
   * Waits for what is read to meet a condition: for tasks of v1, which have no common shape, and
   * for whatever else shows in an answer. No state is a failure but what {@link #failIf} names.
   *
   * @param condition is given each answer, null where the API answers null
   * @return what was last read
   * @throws io.github.ovhsdk.core.error.WaitFailedException if {@link #failIf} says so
   * @throws io.github.ovhsdk.core.error.WaitTimeoutException if the condition is not met in time
   * @throws CallCancelledException if the client is closed, or if the thread is interrupted; its
   *     interrupted status is set again
   */
  public T until(Predicate<? super T> condition) {
    return await(Condition.of(Arguments.required(condition, "condition")));
  }

  /** Does as {@link #until} does, without holding a thread. */
  public CompletableFuture<T> untilAsync(Predicate<? super T> condition) {
    return begin(Condition.of(Arguments.required(condition, "condition")), Function.identity());
  }

  /**
   * Waits for a deletion to be over: the API answers with status 404. That it lacks {@linkplain
   * io.github.ovhsdk.core.error.NotFoundException#isOperationUnknown the operation} does not count.
   * Serves for the tasks of v1 that are gone once they are done, too.
   *
   * @throws io.github.ovhsdk.core.error.WaitFailedException if a resource of v2 goes from state
   *     {@code DELETING} to {@code ERROR}, with the errors of its tasks, or if {@link #failIf} says
   *     so
   * @throws io.github.ovhsdk.core.error.WaitTimeoutException if it is still there when the time is
   *     over
   * @throws CallCancelledException if the client is closed, or if the thread is interrupted; its
   *     interrupted status is set again
   */
  public void untilGone() {
    await(new GoneCondition<>());
  }

  /** Does as {@link #untilGone()} does, without holding a thread. */
  public CompletableFuture<Void> untilGoneAsync() {
    return begin(new GoneCondition<>(), answer -> null);
  }

  private Waiter<T> with(WaitOptions<T> changed) {
    return new Waiter<>(call, subject, changed, time);
  }

  private <R extends @Nullable Object> CompletableFuture<R> begin(
      Condition<T> condition, Function<@Nullable T, R> result) {
    Series series;
    try {
      series = Series.of(call);
    } catch (IllegalStateException e) {
      return CompletableFuture.failedFuture(e);
    }
    return new WaitFuture<>(call, begin(condition, series), time, series, result).start();
  }

  private Wait<T> begin(Condition<T> condition, Series series) {
    return new Wait<>(subject, options, condition, time, series);
  }

  private T await(Condition<T> condition) {
    try (Series series = Series.of(call)) {
      Wait<T> wait = begin(condition, series);
      while (true) {
        T answer = null;
        RuntimeException failure = null;
        try {
          answer = call.execute();
        } catch (RuntimeException e) {
          failure = e;
        }
        long pause = failure == null ? wait.answered(answer) : wait.failed(failure);
        if (pause == Wait.OVER) {
          return answer;
        }
        try {
          time.pause(Duration.ofNanos(pause), series.ending());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          throw wait.interrupted(e);
        }
      }
    }
  }
}
