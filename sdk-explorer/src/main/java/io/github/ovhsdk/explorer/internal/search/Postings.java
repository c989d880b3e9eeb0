package io.github.ovhsdk.explorer.internal.search;

/** Goes through the operations that have a word, ascending, as they lie packed in the index. */
final class Postings {

  private final Packed packed;
  private final int end;
  private int document = -1;
  private int fields;

  Postings(byte[] bytes, int start, int end) {
    this.packed = new Packed(bytes, start);
    this.end = end;
  }

  /** Goes on to the next one; false if there is none. */
  boolean next() {
    if (packed.at() == end) {
      return false;
    }
    document += packed.number() + 1;
    fields = packed.number();
    return true;
  }

  /** The number of the operation. */
  int document() {
    return document;
  }

  /** In which fields it has the word, a bit per field ({@link Fields}). */
  int fields() {
    return fields;
  }
}
