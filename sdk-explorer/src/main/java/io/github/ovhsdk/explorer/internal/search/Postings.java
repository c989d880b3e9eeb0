package io.github.ovhsdk.explorer.internal.search;

/**
 * The operations that have a word, in order, and in which fields.
 *
 * @param documents numbers of operations, ascending
 * @param fields for each of them, a bit per field ({@link Fields})
 */
record Postings(int[] documents, int[] fields) {

  static final Postings NONE = new Postings(new int[0], new int[0]);

  int size() {
    return documents.length;
  }
}
