package io.github.ovhsdk.explorer.internal.search;

/**
 * What a word of a search means in an operation, in one number: the term, whether the word names it
 * whole, and the fields that have it.
 */
final class Meaning {

  private static final int FIELDS = (1 << Fields.COUNT) - 1;
  private static final int WHOLE = 1 << Fields.COUNT;
  private static final int TERM = Fields.COUNT + 1;

  private Meaning() {}

  static int of(Expansion expansion) {
    return expansion.term() << TERM | (expansion.whole() ? WHOLE : 0);
  }

  static int in(int meaning, int fields) {
    return meaning | fields;
  }

  static int term(int meaning) {
    return meaning >>> TERM;
  }

  static boolean isWhole(int meaning) {
    return (meaning & WHOLE) != 0;
  }

  static int fields(int meaning) {
    return meaning & FIELDS;
  }
}
