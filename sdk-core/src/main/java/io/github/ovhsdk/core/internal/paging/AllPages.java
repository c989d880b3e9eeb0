package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.CallFuture;
import io.github.ovhsdk.core.internal.http.Outgoing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Fetches all pages of a list without a thread that waits from one to the next: the answer to each
 * is what sends for the page after it.
 */
final class AllPages<E> {
  private final PageRequests<E> requests;
  private final CursorWalk walk;
  private final CallFuture<List<E>> future = new CallFuture<>(this::cancel);
  private final List<E> all = new ArrayList<>();
  private volatile @Nullable CompletableFuture<Answer<List<E>>> page;

  private AllPages(PageRequests<E> requests, CursorWalk walk) {
    this.requests = requests;
    this.walk = walk;
  }

  /** Sends for the first page, and returns what will have the items of all. */
  static <E> CompletableFuture<List<E>> fetch(PageRequests<E> requests, Outgoing request) {
    AllPages<E> pages = new AllPages<>(requests, new CursorWalk(request));
    pages.fetchRest();
    return pages.future;
  }

  /** A loop, not a recursion: an executor may well run a task at once, on the thread that asks. */
  private void fetchRest() {
    try {
      while (walk.hasNext()) {
        CompletableFuture<Answer<List<E>>> sent = requests.pageAsync(walk.next());
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
