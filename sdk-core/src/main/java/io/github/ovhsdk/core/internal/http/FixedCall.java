package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.PreparedRequest;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.internal.Arguments;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A call whose outcome is known beforehand. */
public class FixedCall<T extends @Nullable Object> implements ApiCall<T> {
  private static final HttpHeaders NO_HEADERS = HttpHeaders.of(Map.of(), (name, value) -> true);

  protected final @Nullable ApiResponse<T> response;
  protected final @Nullable RuntimeException error;

  protected FixedCall(@Nullable ApiResponse<T> response, @Nullable RuntimeException error) {
    this.response = response;
    this.error = error;
  }

  public static <T extends @Nullable Object> ApiCall<T> answering(T value) {
    return new FixedCall<>(response(value), null);
  }

  public static <T extends @Nullable Object> ApiCall<T> failing(RuntimeException error) {
    return new FixedCall<>(null, Arguments.required(error, "error"));
  }

  /** Returns a response without header fields. */
  public static <T extends @Nullable Object> ApiResponse<T> response(T value) {
    return new ApiResponse<>(value, 200, NO_HEADERS);
  }

  @Override
  public T execute() {
    return executeForResponse().body();
  }

  @Override
  public ApiResponse<T> executeForResponse() {
    if (response == null) {
      throw error;
    }
    return response;
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    return response == null
        ? CompletableFuture.failedFuture(error)
        : CompletableFuture.completedFuture(response.body());
  }

  @Override
  public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
    return response == null
        ? CompletableFuture.failedFuture(error)
        : CompletableFuture.completedFuture(response);
  }

  @Override
  public PreparedRequest prepare() {
    throw new UnsupportedOperationException(
        "This call was made by of(…) or failed(…): it has an outcome, but no request.");
  }

  @Override
  public ApiCall<T> with(RequestOptions options) {
    Arguments.required(options, "options");
    return this;
  }
}
