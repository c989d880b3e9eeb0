package io.github.ovhsdk.core.internal.http;

import java.lang.reflect.Type;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Carries requests to the API and answers back. Thread-safe. */
public interface Transport {

  /**
   * Sends a request and waits for the answer.
   *
   * @param answerType what the answer is read as; the caller vouches that {@code T} is that
   * @param timeout how long the call may take; null for the client's own
   */
  <T extends @Nullable Object> Answer<T> send(
      Outgoing request, Type answerType, @Nullable Duration timeout);

  /**
   * Sends a request on another thread.
   *
   * @param result what the future is completed with
   */
  <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> sendAsync(
      Outgoing request, Type answerType, @Nullable Duration timeout, Function<Answer<T>, R> result);
}
