package io.github.ovhsdk.core;

import io.github.ovhsdk.core.internal.http.FixedCall;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One call of one operation, described and not yet sent. Immutable and thread-safe; can be executed
 * any number of times, each of which sends a new request.
 *
 * <p>Calls come from the methods of generated interfaces. Applications use this interface and, in
 * unit tests, {@link #of(Object)} and {@link #failed(RuntimeException)}; they do not implement it:
 * methods may be added.
 *
 * <p>What fails, fails with a subclass of {@link io.github.ovhsdk.core.error.OvhException}. An
 * argument that can never be sent (null, an empty path value) already failed with an {@link
 * IllegalArgumentException} when the interface's method was called.
 *
 * @param <T> what the operation answers; {@link Void} where it answers nothing
 */
public interface ApiCall<T extends @Nullable Object> {

  /**
   * Sends the request and waits for the answer.
   *
   * <p>An interrupt is noticed at the next chance, which need not be at once while the server is
   * silent; the thread's interrupted status is set again.
   *
   * @return what {@link ApiResponse#body()} describes
   * @throws io.github.ovhsdk.core.error.OvhApiException if the API answers with an error
   * @throws io.github.ovhsdk.core.error.OvhException if the call fails in any other way
   */
  T execute();

  /**
   * Sends the request on a thread of the client's and returns at once.
   *
   * <p>The future fails with what {@link #execute()} throws. Cancelling it, by {@link
   * CompletableFuture#cancel} on this very object, ends the exchange with the server. Its dependent
   * stages run on a thread that the client needs for other calls: use the {@code …Async} forms for
   * what takes long.
   */
  CompletableFuture<T> executeAsync();

  /** Does as {@link #execute()} does, and returns status and header fields too. */
  ApiResponse<T> executeForResponse();

  /** Does as {@link #executeAsync()} does, and gives status and header fields too. */
  CompletableFuture<ApiResponse<T>> executeForResponseAsync();

  /**
   * Returns the request that {@link #execute()} would send. Nothing is sent, no token is obtained.
   */
  PreparedRequest prepare();

  /** Returns the same call with these options put over those that it has. */
  ApiCall<T> with(RequestOptions options);

  /**
   * Returns a call that answers this value, with status 200 and no header field, and sends nothing:
   * for unit tests.
   */
  static <T extends @Nullable Object> ApiCall<T> of(T value) {
    return FixedCall.answering(value);
  }

  /** Returns a call that fails in this way and sends nothing: for unit tests. */
  static <T extends @Nullable Object> ApiCall<T> failed(RuntimeException error) {
    return FixedCall.failing(error);
  }
}
