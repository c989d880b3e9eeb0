package io.github.ovhsdk.explorer.internal.bundle;

/**
 * Lines of columns with a tab between them, read one by one. By hand: in a JVM that has just
 * started, streams and {@code split} take twice as long.
 */
final class Table {

  private final String text;
  private int at;

  Table(String text) {
    this.text = text;
  }

  /** Fills in the columns of the next line; false if there is none. */
  boolean next(String[] columns) {
    if (at >= text.length()) {
      return false;
    }
    int last = columns.length - 1;
    for (int i = 0; i <= last; i++) {
      int end = text.indexOf(i < last ? '\t' : '\n', at);
      columns[i] = text.substring(at, end);
      at = end + 1;
    }
    return true;
  }
}
