package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.error.BadRequestException;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * Asks a list of ids for its objects, by page numbers, in the mode that OVHcloud's control panel
 * uses, and takes what it gets. What is not documented is met either way:
 *
 * <ul>
 *   <li>Ids without a word of pages: the list ignores the mode, and this is all of it, or goes on
 *       by cursors. So does a list that refuses the mode with status 400, and is asked once more
 *       without it.
 *   <li>A cursor: the list goes on by cursors.
 *   <li>Anything else: it {@linkplain NumberWalk goes on by numbers}.
 * </ul>
 */
final class ElementPages implements EndableIterator<ElementPage> {
  private final ItemRequests<?> requests;
  private final ExpansionOptions options;
  private final NumberWalk numbers;
  private boolean begun;

  /** How a list goes on that has no numbered pages; null while it has. */
  private @Nullable CursorWalk walk;

  private boolean plain;
  private volatile boolean ended;

  /**
   * Begins to ask.
   *
   * @param number the number of the first page to ask for
   */
  ElementPages(ItemRequests<?> requests, ExpansionOptions options, int number) {
    this.requests = requests;
    this.options = options;
    this.numbers = new NumberWalk(requests.list().operation(), options.pageSize(), number);
    if (options.batch() > 1) {
      walkPlainly();
    }
  }

  @Override
  public boolean hasNext() {
    return !ended && (walk == null ? numbers.hasNext() : walk.hasNext());
  }

  @Override
  public ElementPage next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    ElementPage page = walk == null ? numberedPage() : walkedPage(walk);
    begun = true;
    return page;
  }

  private ElementPage walkedPage(CursorWalk walk) {
    Answer<List<JsonValue>> answer = requests.elements(walk.next());
    walk.took(answer);
    return new ElementPage(answer.value(), answer, plain);
  }

  private ElementPage numberedPage() {
    Answer<List<JsonValue>> answer;
    try {
      Map<String, String> headers = options.headers();
      headers.put(PageHeaders.PAGE_NUMBER, Integer.toString(numbers.next()));
      answer = requests.elements(requests.list().withHeaders(headers));
    } catch (BadRequestException e) {
      if (!begun && !options.isSelective()) {
        return walkedPage(walkPlainly());
      }
      return numbers.refused(e);
    } catch (NotFoundException e) {
      return numbers.refused(e);
    }
    List<JsonValue> elements = answer.value();
    boolean hasCursor = CursorWalk.nextCursor(answer) != null;
    if (!begun && !isPaged(answer) && (hasCursor || !elements.isEmpty())) {
      requireUnselective(answer);
      walkPlainly().took(answer);
      return new ElementPage(elements, answer, true);
    }
    if (hasCursor) {
      walk = new CursorWalk(requests.list().withHeaders(options.headers()));
      walk.took(answer);
      return new ElementPage(elements, answer, false);
    }
    return numbers.took(answer);
  }

  private CursorWalk walkPlainly() {
    plain = true;
    walk = new CursorWalk(requests.list());
    return walk;
  }

  private static boolean isPaged(Answer<List<JsonValue>> answer) {
    return PageHeaders.number(answer, PageHeaders.ELEMENTS) != null
        || PageHeaders.number(answer, PageHeaders.PAGE_NUMBER) != null
        || answer.value().stream().anyMatch(ItemRequests::isObject);
  }

  private void requireUnselective(Answer<?> answer) {
    if (options.isSelective()) {
      throw answer.invalid(
          requests.list().operation(),
          "it holds ids where objects were asked for, so it cannot sort or filter them: leave that"
              + " away, and do it on what comes",
          null);
    }
  }

  @Override
  public void end() {
    ended = true;
  }
}
