package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.Series;
import io.github.ovhsdk.core.internal.http.Transport;
import java.lang.reflect.Type;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** For calls that are only looked at. */
final class NoTransport implements Transport {

  @Override
  public RequestOptions defaults() {
    return RequestOptions.none();
  }

  @Override
  public <T extends @Nullable Object> Answer<T> send(
      Outgoing request, Type answerType, RequestOptions options) {
    throw unsupported();
  }

  @Override
  public <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> sendAsync(
      Outgoing request, Type answerType, RequestOptions options, Function<Answer<T>, R> result) {
    throw unsupported();
  }

  @Override
  public Series series() {
    throw unsupported();
  }

  private static UnsupportedOperationException unsupported() {
    return new UnsupportedOperationException("This interface is only checked: nothing is sent.");
  }
}
