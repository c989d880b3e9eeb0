package io.github.ovhsdk.core.internal.paging;

/** Reads cursors that are page numbers. */
final class PageNumber {

  private PageNumber() {}

  /**
   * Returns the number.
   *
   * @throws IllegalArgumentException if that is none, or less than 1
   */
  static int parse(String cursor) {
    try {
      int number = Integer.parseInt(cursor);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new IllegalArgumentException(
        "That is no cursor of this list: its cursors are page numbers, from 1 on.");
  }
}
