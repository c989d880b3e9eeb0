package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.internal.Edits;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;

/**
 * Which operations have which words. An operation is its number in the catalog's list, a word that
 * of its place among all words in order.
 *
 * <p>Words and operations stay packed, as {@link #toBytes()} writes them: that is what is small in
 * memory, and soon read by a JVM that has just started.
 */
public final class Index {

  /** A word that is longer, in letters, is neither found nor searched for. */
  static final int LONGEST = 64;

  private final byte[] bytes;
  private final Documents documents;
  // Of each word, how many letters it has.
  private final byte[] lengths;
  // Where each word, and its operations, begin, and at the end where one more would.
  private final int[] terms;
  private final int[] postings;
  // What Edits says of a word, 0 as long as nobody asked: the same whoever finds it out.
  private final int[] letters;

  private Index(byte[] bytes, Documents documents, byte[] lengths, int[] terms, int[] postings) {
    this.bytes = bytes;
    this.documents = documents;
    this.lengths = lengths;
    this.terms = terms;
    this.postings = postings;
    this.letters = new int[lengths.length];
  }

  /**
   * Packs what a builder collected.
   *
   * @param words for each word, the fields of each operation
   */
  static Index of(SortedMap<String, SortedMap<Integer, Integer>> words, Documents documents) {
    ByteArrayOutputStream lengths = new ByteArrayOutputStream();
    ByteArrayOutputStream sizes = new ByteArrayOutputStream();
    ByteArrayOutputStream terms = new ByteArrayOutputStream();
    ByteArrayOutputStream postings = new ByteArrayOutputStream();
    words.forEach(
        (word, fieldsByDocument) -> {
          byte[] term = word.getBytes(StandardCharsets.UTF_8);
          lengths.write(word.length());
          sizes.write(term.length);
          terms.writeBytes(term);
          int start = postings.size();
          int before = -1;
          for (var entry : fieldsByDocument.entrySet()) {
            Packed.write(postings, entry.getKey() - before - 1);
            Packed.write(postings, entry.getValue());
            before = entry.getKey();
          }
          Packed.write(sizes, postings.size() - start);
        });
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] own = documents.toBytes();
    Packed.write(out, own.length);
    out.writeBytes(own);
    Packed.write(out, words.size());
    out.writeBytes(lengths.toByteArray());
    out.writeBytes(sizes.toByteArray());
    out.writeBytes(terms.toByteArray());
    out.writeBytes(postings.toByteArray());
    return ofBytes(out.toByteArray());
  }

  /** Returns the index that {@link #toBytes()} wrote; the bytes are its own from now on. */
  public static Index ofBytes(byte[] bytes) {
    Packed packed = new Packed(bytes, 0);
    Documents documents = new Documents(packed.bytes(packed.number()));
    int count = packed.number();
    byte[] lengths = packed.bytes(count);
    int[] terms = new int[count + 1];
    int[] postings = new int[count + 1];
    for (int i = 0; i < count; i++) {
      terms[i + 1] = terms[i] + packed.number();
      postings[i + 1] = postings[i] + packed.number();
    }
    int firstTerm = packed.at();
    int firstPosting = firstTerm + terms[count];
    for (int i = 0; i <= count; i++) {
      terms[i] += firstTerm;
      postings[i] += firstPosting;
    }
    return new Index(bytes, documents, lengths, terms, postings);
  }

  /** Returns the index in bytes; the same index gives the same bytes. */
  public byte[] toBytes() {
    return bytes.clone();
  }

  Documents documents() {
    return documents;
  }

  int size() {
    return lengths.length;
  }

  String term(int number) {
    int start = terms[number];
    return new String(bytes, start, terms[number + 1] - start, StandardCharsets.UTF_8);
  }

  /** How many letters a term has. */
  int length(int number) {
    return lengths[number];
  }

  /** {@link Edits#letters} of a term. */
  int letters(int number) {
    int known = letters[number];
    if (known == 0) {
      known = Edits.letters(term(number));
      letters[number] = known;
    }
    return known;
  }

  /** The number of a term; negative if there is none, as {@link Arrays#binarySearch}. */
  int find(String term) {
    return find(term.getBytes(StandardCharsets.UTF_8));
  }

  boolean has(String term) {
    return find(term) >= 0;
  }

  /** The first term that starts with this text. */
  int firstFrom(byte[] start) {
    int found = find(start);
    return found >= 0 ? found : -found - 1;
  }

  boolean startsWith(int number, byte[] start) {
    int from = terms[number];
    return terms[number + 1] - from >= start.length
        && Arrays.equals(bytes, from, from + start.length, start, 0, start.length);
  }

  Postings postings(int term) {
    return new Postings(bytes, postings[term], postings[term + 1]);
  }

  /** No word has a letter beyond 16 bits, so that bytes are in the order of texts. */
  private int find(byte[] term) {
    int low = 0;
    int high = lengths.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(bytes, terms[middle], terms[middle + 1], term, 0, term.length);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -(low + 1);
  }
}
