package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.listener.AttemptReport;
import io.github.ovhsdk.core.listener.CallInfo;
import io.github.ovhsdk.core.listener.CallObserver;
import io.github.ovhsdk.core.listener.CallReport;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Tells the observers of one call how it goes. */
class Observation {
  /** Nobody wants to know. */
  static final Observation NONE =
      new Observation() {
        @Override
        void attemptStarted() {}

        @Override
        void attemptEnded(AttemptResult result, @Nullable Duration nextDelay) {}

        @Override
        void callEnded(int attempts, @Nullable Throwable failure) {}
      };

  private final CallInfo call;
  private final List<CallObserver> observers;
  private final Listeners listeners;
  private final LongSupplier nanoTime;
  private final long start;
  private long attemptStart;
  private int attempts;
  private OptionalInt status = OptionalInt.empty();
  private Optional<String> queryId = Optional.empty();

  Observation(
      CallInfo call, List<CallObserver> observers, Listeners listeners, LongSupplier nanoTime) {
    this.call = call;
    this.observers = observers;
    this.listeners = listeners;
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
  }

  private Observation() {
    this(new CallInfo("", "", ""), List.of(), new Listeners(List.of(), "", () -> 0), () -> 0);
  }

  void attemptStarted() {
    attemptStart = nanoTime.getAsLong();
  }

  void attemptEnded(AttemptResult result, @Nullable Duration nextDelay) {
    attempts++;
    status = result.optionalStatus();
    queryId = result.optionalQueryId();
    AttemptReport report =
        new AttemptReport(
            attempts,
            since(attemptStart),
            status,
            queryId,
            Optional.ofNullable(result.failure()),
            Optional.ofNullable(nextDelay));
    observers.forEach(each -> listeners.guarded(() -> each.attemptEnded(report)));
  }

  void callEnded(int attempts, @Nullable Throwable failure) {
    CallReport report =
        new CallReport(call, since(start), attempts, status, queryId, Optional.ofNullable(failure));
    observers.forEach(each -> listeners.guarded(() -> each.callEnded(report)));
  }

  private Duration since(long nanos) {
    return Duration.ofNanos(nanoTime.getAsLong() - nanos);
  }
}
