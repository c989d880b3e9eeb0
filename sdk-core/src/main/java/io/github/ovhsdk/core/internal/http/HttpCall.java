package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.PreparedRequest;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.internal.Arguments;
import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A call that a transport carries. */
public class HttpCall<T extends @Nullable Object> implements ApiCall<T> {
  protected final Transport transport;
  protected final Outgoing request;
  protected final Type answerType;
  protected final RequestOptions options;

  /**
   * Creates a call with the client's own options.
   *
   * @param answerType what the answer is read as; the caller vouches that {@code T} is that
   */
  public HttpCall(Transport transport, Outgoing request, Type answerType) {
    this(transport, request, answerType, transport.defaults());
  }

  protected HttpCall(
      Transport transport, Outgoing request, Type answerType, RequestOptions options) {
    this.transport = transport;
    this.request = request;
    this.answerType = answerType;
    this.options = options;
  }

  @Override
  public T execute() {
    return transport.<T>send(outgoing(), answerType, options).value();
  }

  @Override
  public ApiResponse<T> executeForResponse() {
    return transport.<T>send(outgoing(), answerType, options).toResponse();
  }

  @Override
  public CompletableFuture<T> executeAsync() {
    return transport.<T, T>sendAsync(outgoing(), answerType, options, Answer::value);
  }

  @Override
  public CompletableFuture<ApiResponse<T>> executeForResponseAsync() {
    return transport.<T, ApiResponse<T>>sendAsync(
        outgoing(), answerType, options, Answer::toResponse);
  }

  @Override
  public PreparedRequest prepare() {
    return outgoing().toPrepared();
  }

  private Outgoing outgoing() {
    return request.withHeaders(options.headers());
  }

  @Override
  public ApiCall<T> with(RequestOptions options) {
    return new HttpCall<>(transport, request, answerType, merged(options));
  }

  protected final RequestOptions merged(RequestOptions over) {
    return options.merge(Arguments.required(over, "options"));
  }

  /** Returns the operation: nothing that could be secret. */
  @Override
  public String toString() {
    return "ApiCall[" + request.operation() + "]";
  }
}
