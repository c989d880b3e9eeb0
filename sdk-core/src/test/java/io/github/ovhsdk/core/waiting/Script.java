package io.github.ovhsdk.core.waiting;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.PreparedRequest;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.json.JsonValue;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A call whose executions come to one outcome after the other, and then to the last one for ever.
 */
final class Script<T> implements ApiCall<T> {
  final AtomicInteger executions = new AtomicInteger();
  private final String method;
  private final List<Supplier<T>> outcomes;

  private Script(String method, List<Supplier<T>> outcomes) {
    this.method = method;
    this.outcomes = outcomes;
  }

  @SafeVarargs
  static <T> Script<T> of(Supplier<T>... outcomes) {
    return new Script<>("GET", List.of(outcomes));
  }

  /** Returns a call that reads these documents, in which {@code '} stands for {@code "}. */
  static Script<JsonValue> json(String... documents) {
    return new Script<>("GET", List.of(documents).stream().map(Script::document).toList());
  }

  /** Returns a call of another verb. */
  static Script<JsonValue> post() {
    return new Script<>("POST", List.of(() -> JsonValue.NULL));
  }

  static Supplier<JsonValue> document(String json) {
    return () -> JsonValue.parse(json.replace('\'', '"'));
  }

  static <T> Supplier<T> failure(RuntimeException failure) {
    return () -> {
      throw failure;
    };
  }

  @Override
  public T execute() {
    return outcomes.get(Math.min(executions.getAndIncrement(), outcomes.size() - 1)).get();
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    try {
      return CompletableFuture.completedFuture(execute());
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public ApiResponse<T> executeForResponse() {
    throw new UnsupportedOperationException();
  }

  @Override
  public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
    throw new UnsupportedOperationException();
  }

  @Override
  public PreparedRequest prepare() {
    return PreparedRequest.builder(method, URI.create("https://api.example/v2/thing/1"))
        .operation("v2 " + method + " /thing/{id}")
        .build();
  }

  @Override
  public ApiCall<T> with(RequestOptions options) {
    return this;
  }
}
