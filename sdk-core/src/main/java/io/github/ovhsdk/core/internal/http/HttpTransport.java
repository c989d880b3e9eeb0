package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.CallCancelledException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.LongSupplier;
import okhttp3.Call;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests through a chain of steps that OkHttp runs, and turns what comes out into values
 * and exceptions. Calls that do not wait run on the client's own threads, through the very same
 * code as those that do.
 */
public final class HttpTransport implements Transport, AutoCloseable {
  private final OkHttpClient http;
  private final Executor executor;
  private final Duration timeout;
  private final LongSupplier nanoTime;
  private volatile boolean closed;

  /**
   * Creates a transport.
   *
   * @param http what sends; has the chain's steps
   * @param executor what runs the calls that do not wait
   * @param timeout how long a call may take unless it says otherwise
   */
  public HttpTransport(
      OkHttpClient http, Executor executor, Duration timeout, LongSupplier nanoTime) {
    OkHttpClient.Builder guarded = http.newBuilder();
    // A call counts as under way before this step runs: closing either ends it or is seen here.
    guarded.interceptors().add(0, this::refuseWhenClosed);
    this.http = guarded.build();
    this.executor = executor;
    this.timeout = timeout;
    this.nanoTime = nanoTime;
  }

  @Override
  public <T extends @Nullable Object> Answer<T> send(
      Outgoing request, Type answerType, RequestOptions options) {
    requireOpen();
    Exchange exchange = exchange(request, answerType, options);
    Call call = call(exchange);
    exchange.deadline().watch(call::cancel);
    return run(exchange, call);
  }

  @Override
  public <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> sendAsync(
      Outgoing request, Type answerType, RequestOptions options, Function<Answer<T>, R> result) {
    requireOpen();
    Exchange exchange = exchange(request, answerType, options);
    Call call = call(exchange);
    CallFuture<R> future = new CallFuture<>(call::cancel);
    AtomicBoolean begun = new AtomicBoolean();
    exchange
        .deadline()
        .watch(
            () -> {
              call.cancel();
              if (begun.compareAndSet(false, true)) {
                // It was waiting for a thread: nobody else will complete the future. What depends
                // on it must not run here.
                ForkJoinPool.commonPool()
                    .execute(() -> future.completeExceptionally(Failures.timeout(exchange, null)));
              }
            });
    try {
      executor.execute(
          () -> {
            if (begun.compareAndSet(false, true)) {
              complete(future, exchange, call, result);
            }
          });
    } catch (RejectedExecutionException e) {
      exchange.deadline().stop();
      future.completeExceptionally(
          new CallCancelledException(
              request.operation()
                  + " failed: the executor of the client takes no more calls. Nothing was sent.",
              e));
    }
    return future;
  }

  private <T extends @Nullable Object, R extends @Nullable Object> void complete(
      CallFuture<R> future, Exchange exchange, Call call, Function<Answer<T>, R> result) {
    if (future.isDone()) {
      exchange.deadline().stop();
      return;
    }
    R value;
    try {
      Answer<T> answer = run(exchange, call);
      value = result.apply(answer);
    } catch (Throwable e) {
      future.completeExceptionally(e);
      return;
    }
    future.complete(value);
  }

  @SuppressWarnings("unchecked") // The answer's type is what the value was read as.
  private <T extends @Nullable Object> Answer<T> run(Exchange exchange, Call call) {
    try (Response response = call.execute()) {
      Outcome outcome = AnswerInterceptor.outcome(response);
      if (outcome instanceof Outcome.Value value) {
        return new Answer<>((T) value.value(), response.code(), response.headers());
      }
      throw Failures.of(exchange, response, outcome);
    } catch (RuntimeException e) {
      throw e;
    } catch (IOException e) {
      throw Failures.of(exchange, e, closed || call.isCanceled());
    } catch (Exception e) {
      // OkHttp is written in Kotlin and lets an InterruptedException through undeclared.
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
        throw Failures.of(exchange, new InterruptedIOException("interrupted"), call.isCanceled());
      }
      throw Failures.of(exchange, new IOException(e), call.isCanceled());
    } finally {
      exchange.deadline().stop();
    }
  }

  private Exchange exchange(Outgoing request, Type answerType, RequestOptions options) {
    Deadline deadline = new Deadline(options.timeout().orElse(timeout), nanoTime);
    return new Exchange(request, answerType, deadline);
  }

  private Call call(Exchange exchange) {
    return http.newCall(
        exchange.request().request().newBuilder().tag(Exchange.class, exchange).build());
  }

  private Response refuseWhenClosed(Interceptor.Chain chain) throws IOException {
    if (closed) {
      throw new IOException("closed");
    }
    return chain.proceed(chain.request());
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("The client is closed.");
    }
  }

  /** Ends all calls; further ones are refused. */
  @Override
  public void close() {
    closed = true;
    http.dispatcher().cancelAll();
  }
}
