package io.github.ovhsdk.sandbox.internal.state;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list that is continued by a cursor. The cursor is the number of the last item on the
 * page before, so that nothing is left out or repeated when items come and go in between.
 *
 * @param items what is on it
 * @param next the cursor of the next page; null on the last
 */
record CursorPage(List<Map.Entry<String, Item>> items, @Nullable String next) {

  static final String SIZE = "X-Pagination-Size";
  static final String CURSOR = "X-Pagination-Cursor";
  static final String NEXT = "X-Pagination-Cursor-Next";

  private static final String PREFIX = "after:";

  /**
   * Cuts a page out.
   *
   * @param size how many items it has at most
   * @param cursor null for the first page
   * @throws IllegalArgumentException if the cursor is none that a page had
   */
  static CursorPage of(List<Map.Entry<String, Item>> all, int size, @Nullable String cursor) {
    long after = cursor == null ? 0 : decode(cursor);
    List<Map.Entry<String, Item>> rest =
        all.stream().filter(entry -> entry.getValue().number() > after).toList();
    if (rest.size() <= size) {
      return new CursorPage(rest, null);
    }
    List<Map.Entry<String, Item>> items = rest.subList(0, size);
    return new CursorPage(items, encode(items.get(size - 1).getValue().number()));
  }

  private static String encode(long number) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString((PREFIX + number).getBytes(StandardCharsets.US_ASCII));
  }

  private static long decode(String cursor) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
      if (text.startsWith(PREFIX)) {
        return Long.parseLong(text.substring(PREFIX.length()));
      }
    } catch (IllegalArgumentException e) {
      // Falls through to the one message for every wrong cursor.
    }
    throw new IllegalArgumentException("The cursor is none that a page of this list came with");
  }
}
