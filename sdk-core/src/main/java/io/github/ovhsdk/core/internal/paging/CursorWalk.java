package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.Outgoing;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The way through the pages of one list, whoever sends the requests: says what to ask for next,
 * given the answers so far. Belongs to one iteration.
 *
 * <p>Notices when the cursors go round in a circle, of any length and without remembering all of
 * them: each cursor is compared with an earlier one, which is replaced after 1, 2, 4, 8, … steps
 * (Brent's algorithm).
 */
final class CursorWalk {
  private final Outgoing first;
  private @Nullable Answer<?> last;
  private @Nullable String cursor;
  private @Nullable String earlier;
  private int steps;
  private int limit = 1;
  private boolean circular;

  /**
   * Begins a walk.
   *
   * @param first the request of the first page
   */
  CursorWalk(Outgoing first) {
    this.first = first;
    this.earlier = first.request().header(PageHeaders.PAGE_CURSOR);
  }

  /** Returns whether there is a page that has not been taken. */
  boolean hasNext() {
    return last == null || cursor != null;
  }

  /**
   * Returns the request of the next page: the same one again until its answer is {@linkplain #took
   * taken}.
   *
   * @throws InvalidAnswerException if the pages have no end
   */
  Outgoing next() {
    if (last == null) {
      return first;
    }
    if (cursor == null) {
      throw new NoSuchElementException();
    }
    if (circular) {
      throw invalid(
          last,
          "its cursor for the next page is one of an earlier page, so the list would have no end");
    }
    try {
      return first.withHeaders(Map.of(PageHeaders.PAGE_CURSOR, cursor));
    } catch (IllegalArgumentException e) {
      throw invalid(last, "its cursor for the next page has characters that no header can carry");
    }
  }

  /** Goes on to the page after the one that is answered. */
  void took(Answer<?> answer) {
    last = answer;
    cursor = nextCursor(answer);
    if (cursor == null) {
      return;
    }
    circular = cursor.equals(earlier);
    steps++;
    if (steps == limit) {
      earlier = cursor;
      steps = 0;
      limit *= 2;
    }
  }

  /** Returns the cursor of the page that follows an answer; null where none does. */
  static @Nullable String nextCursor(Answer<?> answer) {
    String next = answer.headers().get(PageHeaders.NEXT_CURSOR);
    return next == null || next.isBlank() ? null : next;
  }

  private InvalidAnswerException invalid(Answer<?> answer, String problem) {
    return answer.invalid(first.operation(), problem, null);
  }
}
