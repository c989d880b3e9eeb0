package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.ListFilter;
import io.github.ovhsdk.core.error.BadRequestException;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.PercentEncoding;
import io.github.ovhsdk.core.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks a list of ids for its objects, by page numbers, in the mode that OVHcloud's control panel
 * uses, and takes what it gets. What is not documented is met either way:
 *
 * <ul>
 *   <li>Ids without a word of pages: the list ignores the mode, and this is all of it, or goes on
 *       by cursors. So does a list that refuses the mode with status 400, and is asked once more
 *       without it.
 *   <li>The answers say how many elements there are: done when so many have come.
 *   <li>They do not: done by a page with fewer elements than the first one, which may be fewer than
 *       asked for; by an empty page; by the same page once more, from a list that ignores numbers;
 *       or by status 400 or 404 for a page that nobody said exists.
 * </ul>
 */
final class ElementPages implements EndableIterator<ElementPage> {
  private static final String MODE = "CachedObjectList-Pages";

  private final ItemRequests<?> requests;
  private final ExpansionOptions options;
  private int number;
  private boolean begun;
  private boolean done;
  private long seen;
  private int fullPage;
  private @Nullable Long lastNumber;

  /** What was answered last, where nothing says how many elements there are; null elsewhere. */
  private @Nullable Answer<List<JsonValue>> last;

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
    this.number = number;
    if (options.batch() > 1) {
      walkPlainly();
    }
  }

  @Override
  public boolean hasNext() {
    return !ended && (walk == null ? !done : walk.hasNext());
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
      Map<String, String> headers = modeHeaders();
      headers.put(PageHeaders.PAGE_NUMBER, Integer.toString(number));
      answer = requests.elements(requests.list().withHeaders(headers));
    } catch (BadRequestException e) {
      if (!begun && !options.isSelective()) {
        return walkedPage(walkPlainly());
      }
      return pageAfterTheLast(e);
    } catch (NotFoundException e) {
      return pageAfterTheLast(e);
    }
    List<JsonValue> elements = answer.value();
    boolean hasCursor = CursorWalk.nextCursor(answer) != null;
    if (!begun && !isPaged(answer) && (hasCursor || !elements.isEmpty())) {
      requireUnselective(answer);
      walkPlainly().took(answer);
      return new ElementPage(elements, answer, true);
    }
    if (hasCursor) {
      walk = new CursorWalk(requests.list().withHeaders(modeHeaders()));
      walk.took(answer);
      return new ElementPage(elements, answer, false);
    }
    return count(answer);
  }

  private ElementPage count(Answer<List<JsonValue>> answer) {
    List<JsonValue> elements = answer.value();
    if (!begun) {
      fullPage = elements.size();
      seen = (number - 1L) * sizeBefore(answer);
    } else if (isRepeated(answer)) {
      requireComplete(answer);
      return end(answer);
    }
    seen += elements.size();
    Long total = number(answer, PageHeaders.ELEMENTS);
    done = elements.isEmpty() || (total == null ? elements.size() < fullPage : seen >= total);
    last = total == null ? answer : null;
    lastNumber = number(answer, PageHeaders.PAGE_NUMBER);
    number++;
    return new ElementPage(elements, answer, false);
  }

  /** Fails where the list says itself that it has more than what has come. */
  private void requireComplete(Answer<?> answer) {
    Long total = number(answer, PageHeaders.ELEMENTS);
    if (total != null && seen < total) {
      throw answer.invalid(
          requests.list().operation(),
          "it is a page that was there before, although "
              + seen
              + " of "
              + total
              + " elements have come",
          null);
    }
  }

  /** Returns how many elements each page before the first answered one has, or at least that. */
  private long sizeBefore(Answer<?> answer) {
    Long said = number(answer, PageHeaders.PAGE_SIZE);
    // Pages may be smaller than what was asked for, and this one may be the last.
    return said == null ? Math.min(fullPage, options.pageSize()) : said;
  }

  /** Returns whether the list has answered the page before once more. */
  private boolean isRepeated(Answer<List<JsonValue>> answer) {
    Long answered = number(answer, PageHeaders.PAGE_NUMBER);
    return answered == null
        ? last != null && answer.value().equals(last.value())
        : answered.equals(lastNumber);
  }

  private ElementPage pageAfterTheLast(OvhApiException e) {
    if (last == null) {
      throw e;
    }
    return end(last);
  }

  private ElementPage end(Answer<List<JsonValue>> answer) {
    done = true;
    return new ElementPage(List.of(), answer, false);
  }

  private CursorWalk walkPlainly() {
    plain = true;
    walk = new CursorWalk(requests.list());
    return walk;
  }

  private static boolean isPaged(Answer<List<JsonValue>> answer) {
    return number(answer, PageHeaders.ELEMENTS) != null
        || number(answer, PageHeaders.PAGE_NUMBER) != null
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

  private Map<String, String> modeHeaders() {
    Map<String, String> headers = new HashMap<>();
    headers.put(PageHeaders.PAGE_MODE, MODE);
    headers.put(PageHeaders.PAGE_SIZE, Integer.toString(options.pageSize()));
    if (options.sort() != null) {
      headers.put(PageHeaders.SORT, PercentEncoding.encode(options.sort()));
      headers.put(PageHeaders.SORT_ORDER, options.descending() ? "DESC" : "ASC");
    }
    if (!options.filters().isEmpty()) {
      headers.put(
          PageHeaders.FILTER,
          options.filters().stream().map(ListFilter::toString).collect(Collectors.joining("&")));
    }
    return headers;
  }

  private static @Nullable Long number(Answer<?> answer, String header) {
    String text = answer.headers().get(header);
    try {
      return text == null ? null : Long.valueOf(text.trim());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  @Override
  public void end() {
    ended = true;
  }
}
