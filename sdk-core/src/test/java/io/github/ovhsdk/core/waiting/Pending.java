package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.PreparedRequest;
import io.github.ovhsdk.core.RequestOptions;
import java.util.concurrent.CompletableFuture;

/** Counts as another call does, and has a future that the test completes. */
record Pending<T>(ApiCall<T> call, CompletableFuture<T> future) implements ApiCall<T> {

  @Override
  public T execute() {
    return call.execute();
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    call.execute();
    return future;
  }

  @Override
  public ApiResponse<T> executeForResponse() {
    return call.executeForResponse();
  }

  @Override
  public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
    return call.executeForResponseAsync();
  }

  @Override
  public PreparedRequest prepare() {
    return call.prepare();
  }

  @Override
  public ApiCall<T> with(RequestOptions options) {
    return this;
  }
}
