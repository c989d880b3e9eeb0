package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.Series;
import io.github.ovhsdk.core.internal.http.Transport;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Answers each request as a function says: at once where the caller waits, and where it does not,
 * when the test says so.
 */
public final class FakeTransport implements Transport {

  @Override
  public RequestOptions defaults() {
    return RequestOptions.none();
  }

  private final Function<Request, Answer<?>> answers;
  private final boolean atOnce;
  final List<Pending> pending = new ArrayList<>();
  final List<Request> requests = new ArrayList<>();

  /**
   * Creates a transport.
   *
   * @param atOnce whether calls that do not wait are answered at once, too
   */
  public FakeTransport(boolean atOnce, Function<Request, Answer<?>> answers) {
    this.atOnce = atOnce;
    this.answers = answers;
  }

  /** A call whose answer the test decides on. */
  record Pending(Request request, CompletableFuture<?> future, Runnable answer) {}

  @Override
  public Series series() {
    throw new UnsupportedOperationException();
  }

  @Override
  @SuppressWarnings("unchecked") // The test vouches for it.
  public <T extends @Nullable Object> Answer<T> send(
      Outgoing request, Type answerType, RequestOptions options) {
    requests.add(request.request());
    return (Answer<T>) answers.apply(request.request());
  }

  @Override
  @SuppressWarnings("unchecked") // The test vouches for it.
  public <T extends @Nullable Object, R extends @Nullable Object> CompletableFuture<R> sendAsync(
      Outgoing request, Type answerType, RequestOptions options, Function<Answer<T>, R> result) {
    requests.add(request.request());
    CompletableFuture<R> future = new CompletableFuture<>();
    Runnable answer =
        () -> {
          try {
            future.complete(result.apply((Answer<T>) answers.apply(request.request())));
          } catch (RuntimeException e) {
            future.completeExceptionally(e);
          }
        };
    pending.add(new Pending(request.request(), future, answer));
    if (atOnce) {
      answer.run();
    }
    return future;
  }
}
