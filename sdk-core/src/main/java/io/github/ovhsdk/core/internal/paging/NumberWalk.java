package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.Operation;
import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way through the numbered pages of one list: says which number to ask for next, given the
 * answers so far. Belongs to one iteration.
 *
 * <p>A page with less on it than others, even with nothing, need not be the last: a server may cut
 * the list into pages first and leave out of each what the caller is not allowed to see. What ends
 * the walk is:
 *
 * <ul>
 *   <li>where the answers say how many elements there are: that so many have come, at no further
 *       request. If fewer have, more pages are asked for, up to one that holds nothing, does not
 *       exist or has come before, and by its number is behind the elements that there are;
 *   <li>where they do not say it: an empty page, two in a row that have come before (one, if the
 *       answers say their numbers), or status 400 or 404 for one that nobody said exists. That
 *       takes a request or two more than there are pages.
 * </ul>
 */
final class NumberWalk {
  private final Operation operation;
  private final int askedSize;
  private final PageMemory memory = new PageMemory();
  private int number;
  private boolean done;

  /** Whether the page before seemed to be one that had come already. */
  private boolean doubted;

  /** How many elements have come, or are on pages before the first one that was asked for. */
  private long seen;

  /** What was answered last, without its elements; null before there is an answer. */
  private @Nullable Answer<List<JsonValue>> last;

  private @Nullable Integer lastNumber;

  /** How many elements there are, as the list says; null where it does not. */
  private @Nullable Integer total;

  /** How many elements a page has, as the list says; null where it does not. */
  private @Nullable Integer size;

  /**
   * Begins a walk.
   *
   * @param operation the list's, for errors
   * @param askedSize how many elements each request asks for
   * @param number the number of the first page
   */
  NumberWalk(Operation operation, int askedSize, int number) {
    this.operation = operation;
    this.askedSize = askedSize;
    this.number = number;
  }

  /** Returns whether there is, or may be, a page that has not been taken. */
  boolean hasNext() {
    return !done;
  }

  /** Returns the number of the next page: the same one again until it is taken or refused. */
  int next() {
    return number;
  }

  /** Takes a page that seems to have come before. */
  private ElementPage repeated(Answer<List<JsonValue>> answer) {
    boolean isKnown =
        PageHeaders.number(answer, PageHeaders.PAGE_NUMBER) != null && lastNumber != null;
    if (total != null || isKnown || doubted) {
      requireEnd(answer);
      return end(answer);
    }
    // Elements that came to be meanwhile move those behind them to the next page. One page more
    // tells that from a list that ignores numbers; what is new here is taken in any case.
    doubted = true;
    number++;
    return new ElementPage(memory.unknown(answer.value()), answer, false);
  }

  /** Takes the answer for the next page, and returns what is new of it. */
  ElementPage took(Answer<List<JsonValue>> answer) {
    hear(answer);
    if (last != null && isRepeated(answer)) {
      return repeated(answer);
    }
    doubted = false;
    List<JsonValue> elements = answer.value();
    if (last == null) {
      seen = (number - 1L) * leastSize(elements.size());
    }
    seen += elements.size();
    done =
        total == null ? elements.isEmpty() : seen >= total || elements.isEmpty() && isLast(number);
    memory.add(elements);
    last = answer.withValue(List.of());
    lastNumber = PageHeaders.number(answer, PageHeaders.PAGE_NUMBER);
    number++;
    return new ElementPage(elements, answer, false);
  }

  /**
   * Takes it that the next page was refused, and returns an empty one in its place.
   *
   * @throws OvhApiException that refusal, if the page ought to be there
   */
  ElementPage refused(OvhApiException refusal) {
    if (last == null || total != null && !isLast(number - 1)) {
      throw refusal;
    }
    return end(last);
  }

  private void hear(Answer<?> answer) {
    Integer elements = PageHeaders.number(answer, PageHeaders.ELEMENTS);
    total = elements == null ? total : elements;
    Integer perPage = PageHeaders.number(answer, PageHeaders.PAGE_SIZE);
    size = perPage == null || perPage == 0 ? size : perPage;
  }

  /** Returns how many elements a page has at the least, if it is not the last and was not cut. */
  private long leastSize(int elements) {
    // Pages may be smaller than what was asked for, and this one may be the last.
    return size == null ? Math.min(elements, askedSize) : size;
  }

  /** Returns whether nothing follows a page with this number, by what the answers say. */
  private boolean isLast(long page) {
    return total == null || page * (size == null ? askedSize : size) >= total;
  }

  private boolean isRepeated(Answer<List<JsonValue>> answer) {
    Integer answered = PageHeaders.number(answer, PageHeaders.PAGE_NUMBER);
    if (answered != null && lastNumber != null) {
      return answered <= lastNumber;
    }
    return doubted ? memory.hasAgain(answer.value()) : memory.has(answer.value());
  }

  /** Fails where the list says itself that it has another page in place of a repeated one. */
  private void requireEnd(Answer<?> answer) {
    // Without a word of their size, pages may be so small that this was not the last one.
    if (total != null && seen < total && (size == null || !isLast(number - 1))) {
      throw answer.invalid(
          operation,
          "it is a page that was there before, although "
              + seen
              + " of "
              + total
              + " elements have come",
          null);
    }
  }

  private ElementPage end(Answer<List<JsonValue>> answer) {
    done = true;
    return new ElementPage(List.of(), answer, false);
  }
}
