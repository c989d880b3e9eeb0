package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.WaitFailedException;
import io.github.ovhsdk.core.error.WaitTimeoutException;
import io.github.ovhsdk.core.internal.Time;
import io.github.ovhsdk.core.internal.http.Series;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One wait under way: is told what each read came to, and says how long to pause before the next
 * one. It makes no difference to it whether a thread sleeps meanwhile. Not thread-safe.
 */
final class Wait<T extends @Nullable Object> {

  /** In place of a pause: what was waited for has come about. */
  static final long OVER = -1;

  private final String subject;
  private final WaitOptions<T> options;
  private final Condition<T> condition;
  private final Time time;
  private final Series series;
  private final long start;

  private int reads;
  private int failuresInARow;
  private ResourceState state = ResourceState.UNKNOWN;

  /**
   * Begins a wait; its time begins to run.
   *
   * @param subject how messages name what is read
   * @param series tells whether the client was closed
   */
  Wait(String subject, WaitOptions<T> options, Condition<T> condition, Time time, Series series) {
    this.subject = subject;
    this.options = options;
    this.condition = condition;
    this.time = time;
    this.series = series;
    this.start = time.nanoTime();
  }

  /** Returns how long to pause after this answer, in nanoseconds, or {@link #OVER}. */
  long answered(T answer) {
    reads++;
    failuresInARow = 0;
    state = ResourceState.of(answer);
    Verdict verdict = condition.judge(answer, state);
    if (verdict == Verdict.FAILED) {
      throw failed("is in state " + state.describe());
    }
    if (options.failIf().test(answer)) {
      throw failed("met a condition that was named as a failure; last seen: " + state.describe());
    }
    return verdict == Verdict.REACHED ? OVER : pause(answer, null);
  }

  /** Returns how long to pause after this failure, in nanoseconds, or {@link #OVER}. */
  long failed(RuntimeException failure) {
    reads++;
    if (condition.isReachedBy(failure)) {
      return OVER;
    }
    if (series.isClientClosed()) {
      throw new CallCancelledException(endedWhen("its client was closed"), failure);
    }
    failuresInARow++;
    if (failuresInARow > options.toleratedFailures()
        || !PassingFailure.matches(failure)
        || !(failure instanceof OvhException passing)) {
      throw failure;
    }
    return pause(null, passing);
  }

  private long pause(@Nullable T answer, @Nullable OvhException failure) {
    if (remainingNanos() <= 0) {
      throw timeout(failure);
    }
    long pause =
        Math.min(options.pauses().nanos(reads, time.random()), Math.max(0, remainingNanos()));
    options
        .onProgress()
        .accept(new WaitProgress<>(reads, elapsed(), Duration.ofNanos(pause), answer, failure));
    // The last read is at the time-out, however long the callback took.
    return Math.max(0, Math.min(pause, remainingNanos()));
  }

  private long remainingNanos() {
    return Pauses.nanos(options.timeout()) - (time.nanoTime() - start);
  }

  private Duration elapsed() {
    return Duration.ofNanos(time.nanoTime() - start).truncatedTo(ChronoUnit.MILLIS);
  }

  private WaitFailedException failed(String how) {
    return new WaitFailedException(
        subject
            + " "
            + how
            + ". That was after "
            + elapsed()
            + " of waiting for it to "
            + condition.goal()
            + "; waiting longer does not help.",
        state.name(),
        state.errors());
  }

  private WaitTimeoutException timeout(@Nullable OvhException failure) {
    return new WaitTimeoutException(
        subject
            + " did not "
            + condition.goal()
            + " within "
            + options.timeout()
            + " and "
            + reads
            + (reads == 1 ? " read" : " reads")
            + "; last seen: "
            + state.describe()
            + (failure == null
                ? ""
                : "; the last read failed with " + failure.getClass().getSimpleName())
            + ". It may still do so: wait again, or longer with Waiter.timeout.",
        state.name(),
        failure);
  }

  /** Returns the exception for a wait whose thread was interrupted. */
  CallCancelledException interrupted(InterruptedException cause) {
    return new CallCancelledException(endedWhen("the thread was interrupted"), cause);
  }

  private String endedWhen(String event) {
    return subject
        + " was waited for to "
        + condition.goal()
        + " when "
        + event
        + ", after "
        + elapsed()
        + "; last seen: "
        + state.describe()
        + ".";
  }
}
