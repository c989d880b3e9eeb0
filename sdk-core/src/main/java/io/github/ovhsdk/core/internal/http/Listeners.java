package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.listener.CallInfo;
import io.github.ovhsdk.core.listener.CallListener;
import io.github.ovhsdk.core.listener.CallObserver;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Those who are told of a client's calls; what they throw stays away from the calls. */
public final class Listeners {
  private static final System.Logger LOGGER = System.getLogger("io.github.ovhsdk.listener");

  private final List<CallListener> listeners;
  private final String endpoint;
  private final LongSupplier nanoTime;
  private final AtomicBoolean warned = new AtomicBoolean();

  /**
   * Creates the listeners of a client.
   *
   * @param endpoint the endpoint's name
   */
  public Listeners(List<CallListener> listeners, String endpoint, LongSupplier nanoTime) {
    this.listeners = List.copyOf(listeners);
    this.endpoint = endpoint;
    this.nanoTime = nanoTime;
  }

  /** Tells them that a call begins. */
  Observation start(Outgoing request) {
    if (listeners.isEmpty()) {
      return Observation.NONE;
    }
    CallInfo call = new CallInfo(request.operation().name(), request.request().method(), endpoint);
    List<CallObserver> observers =
        listeners.stream()
            .map(listener -> guarded(() -> listener.callStarted(call)))
            .filter(Objects::nonNull)
            .toList();
    return new Observation(call, observers, this, nanoTime);
  }

  void guarded(Runnable notice) {
    guarded(
        () -> {
          notice.run();
          return null;
        });
  }

  private <T> @Nullable T guarded(Supplier<T> notice) {
    try {
      return notice.get();
    } catch (Throwable e) {
      // Errors too: a class that is missing in a bridge to metrics must not cost an answer.
      if (warned.compareAndSet(false, true)) {
        LOGGER.log(Level.WARNING, "A call listener failed; further failures are not reported.", e);
      }
      return null;
    }
  }
}
