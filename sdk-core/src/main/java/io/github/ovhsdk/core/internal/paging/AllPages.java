package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.CallFuture;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.Transport;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fetches all pages of a list without a thread that waits from one to the next: the answer to each
 * is what sends for the page after it.
 */
final class AllPages<E> {
  private final Transport transport;
  private final CursorWalk walk;
  private final Type listType;
  private final RequestOptions options;
  private final CallFuture<List<E>> future = new CallFuture<>(this::cancel);
  private final List<E> all = new ArrayList<>();
  private volatile @Nullable CompletableFuture<Answer<List<E>>> page;

  private AllPages(Transport transport, CursorWalk walk, Type listType, RequestOptions options) {
    this.transport = transport;
    this.walk = walk;
    this.listType = listType;
    this.options = options;
  }

  /** Sends for the first page, and returns what will have the items of all. */
  static <E> CompletableFuture<List<E>> fetch(
      Transport transport, Outgoing request, Type listType, RequestOptions options) {
    AllPages<E> pages = new AllPages<>(transport, new CursorWalk(request), listType, options);
    pages.fetchRest();
    return pages.future;
  }

  /** A loop, not a recursion: an executor may well run a task at once, on the thread that asks. */
  private void fetchRest() {
    try {
      while (walk.hasNext()) {
        CompletableFuture<Answer<List<E>>> sent =
            transport.sendAsync(walk.next(), listType, options, Function.identity());
        page = sent;
        if (future.isDone()) {
          // It was cancelled before the page was there to be cancelled.
          cancel();
          return;
        }
        if (!sent.isDone() || sent.isCompletedExceptionally()) {
          sent.whenComplete(this::resume);
          return;
        }
        take(sent.join());
      }
      future.complete(Collections.unmodifiableList(all));
    } catch (Throwable e) {
      future.completeExceptionally(e);
    }
  }

  private void resume(@Nullable Answer<List<E>> answer, @Nullable Throwable failure) {
    if (future.isDone()) {
      return;
    }
    if (answer == null) {
      future.completeExceptionally(failure);
      return;
    }
    take(answer);
    fetchRest();
  }

  private void take(Answer<List<E>> answer) {
    all.addAll(answer.value());
    walk.took(answer);
  }

  private void cancel() {
    CompletableFuture<?> current = page;
    if (current != null) {
      current.cancel(true);
    }
  }
}
