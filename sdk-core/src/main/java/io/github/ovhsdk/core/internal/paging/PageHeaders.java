package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.internal.http.Answer;
import org.jspecify.annotations.Nullable;

/** Names of the header fields by which lists are asked for, and by which they say what came. */
final class PageHeaders {

  /** Asks for pages of so many elements, and says how many each has. */
  static final String PAGE_SIZE = "X-Pagination-Size";

  /** Asks for the page that a cursor stands for. */
  static final String PAGE_CURSOR = "X-Pagination-Cursor";

  /** Carries the cursor of the next page; absent on the last one. */
  static final String NEXT_CURSOR = "X-Pagination-Cursor-Next";

  /** Asks for objects in place of ids. */
  static final String PAGE_MODE = "X-Pagination-Mode";

  /** Asks for a page by its number, from 1 on, and says which one came. */
  static final String PAGE_NUMBER = "X-Pagination-Number";

  /** Carries the number of elements on all pages. */
  static final String ELEMENTS = "X-Pagination-Elements";

  /** Names the property to sort by. */
  static final String SORT = "X-Pagination-Sort";

  /** Says in which order to sort. */
  static final String SORT_ORDER = "X-Pagination-Sort-Order";

  /** Says what objects have to be like. */
  static final String FILTER = "X-Pagination-Filter";

  /** Says that the path names several objects, and by what they are separated. */
  static final String BATCH = "X-Ovh-Batch";

  private PageHeaders() {}

  /** Returns the number in a header field; null where there is none that could be meant. */
  static @Nullable Integer number(Answer<?> answer, String header) {
    String text = answer.headers().get(header);
    try {
      int number = text == null ? -1 : Integer.parseInt(text.trim());
      return number < 0 ? null : number;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
