package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.internal.Time;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Carries calls from submission to their end: their observers, their deadlines, their threads. What
 * happens in between is the {@link RetryLoop}'s. Calls that do not wait run on the client's own
 * threads, through the very same code as those that do.
 */
public final class HttpTransport implements Transport, AutoCloseable {
  private static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final RequestOptions defaults;
  private final Executor executor;
  private final Executor finishers;
  private final Listeners listeners;
  private final DeprecationWarnings deprecations;
  private final Time time;
  private final RetryLoop loop;
  private final Runnable onClose;
  private final Set<Ending> running = ConcurrentHashMap.newKeySet();

  /** Those that are still used: a program may derive one per unit of work, and forget it. */
  private final Set<HttpTransport> derived =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /** Kept reachable by those derived from it, so that closing one before it reaches them. */
  private volatile @Nullable HttpTransport parent;

  private volatile boolean closed;

  /**
   * Creates a transport.
   *
   * @param loop what makes the attempts of calls
   * @param defaults what holds for calls that do not say otherwise
   * @param executor what runs the calls that do not wait
   * @param finishers what finishes those that are over before a thread has begun them
   * @param onClose what has to be done when it is closed
   */
  public HttpTransport(
      RetryLoop loop,
      RequestOptions defaults,
      Executor executor,
      Executor finishers,
      Listeners listeners,
      DeprecationWarnings deprecations,
      Time time,
      Runnable onClose) {
    this.defaults = defaults;
    this.executor = executor;
    this.finishers = finishers;
    this.listeners = listeners;
    this.deprecations = deprecations;
    this.time = time;
    this.onClose = onClose;
    this.loop = loop;
  }

  @Override
  public RequestOptions defaults() {
    return defaults;
  }

  @Override
  public <T extends @Nullable Object> Answer<T> send(
      Outgoing request, Type answerType, RequestOptions options) {
    Exchange exchange = begin(request, answerType, options);
    return run(exchange, listeners.start(request));
  }

  @Override
  public <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> sendAsync(
      Outgoing request, Type answerType, RequestOptions options, Function<Answer<T>, R> result) {
    Exchange exchange = begin(request, answerType, options);
    Observation observation = listeners.start(request);
    return new AsyncCall<>(
            exchange,
            () -> result.apply(this.<T>run(exchange, observation)),
            failure -> finish(exchange, observation, failure))
        .submit(executor, finishers);
  }

  @Override
  public Series series() {
    Ending ending = new Ending();
    register(ending);
    return new Series(ending, () -> closed, () -> running.remove(ending));
  }

  private Exchange begin(Outgoing request, Type answerType, RequestOptions options) {
    deprecations.called(request.operation());
    Exchange exchange =
        new Exchange(
            request,
            answerType,
            options,
            new Deadline(options.timeout().orElse(TIMEOUT), time::nanoTime));
    register(exchange.ending());
    exchange.deadline().watch(exchange.ending()::end);
    return exchange;
  }

  /** Has something ended when the client is closed. */
  private void register(Ending ending) {
    // Closing either finds it among what is under way, or is seen here.
    running.add(ending);
    if (closed) {
      running.remove(ending);
      throw new IllegalStateException("The client is closed.");
    }
  }

  @SuppressWarnings("unchecked") // The answer's type is what the value was read as.
  private <T extends @Nullable Object> Answer<T> run(Exchange exchange, Observation observation) {
    Throwable failure = null;
    try {
      return (Answer<T>) loop.run(exchange, observation);
    } catch (Throwable e) {
      failure = e;
      throw e;
    } finally {
      finish(exchange, observation, failure);
    }
  }

  /** Ends a call, once for each, whatever way it went. */
  private void finish(Exchange exchange, Observation observation, @Nullable Throwable failure) {
    exchange.deadline().stop();
    running.remove(exchange.ending());
    observation.callEnded(exchange.attempts(), failure);
  }

  /**
   * Has another transport closed together with this one.
   *
   * @throws IllegalStateException if this one is closed
   */
  public void adopt(HttpTransport other) {
    other.parent = this;
    derived.add(other);
    if (closed) {
      other.close();
      throw new IllegalStateException("The client is closed.");
    }
  }

  /** Ends all calls and series; further ones are refused. */
  @Override
  public void close() {
    closed = true;
    try {
      running.forEach(Ending::end);
      List<HttpTransport> others;
      synchronized (derived) {
        others = new ArrayList<>(derived);
      }
      others.forEach(HttpTransport::close);
    } finally {
      onClose.run();
    }
  }
}
