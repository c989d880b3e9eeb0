package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.RequestOptions;
import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries requests to the API and answers back. Thread-safe. */
public interface Transport {

  /** Returns the client's own options: what a call begins with. */
  RequestOptions defaults();

  /**
   * Sends a request and waits for the answer.
   *
   * @param answerType what the answer is read as; the caller vouches that {@code T} is that
   * @param options what holds for the call; their header fields are in the request already
   */
  <T extends @Nullable Object> Answer<T> send(
      Outgoing request, Type answerType, RequestOptions options);

  /**
   * Sends a request on another thread.
   *
   * @param result what the future is completed with
   */
  <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> sendAsync(
      Outgoing request, Type answerType, RequestOptions options, Function<Answer<T>, R> result);

  /**
   * Begins a series of calls, which ends when the client is closed.
   *
   * @throws IllegalStateException if the client is closed
   */
  Series series();
}
