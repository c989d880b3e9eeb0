package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.internal.Lazy;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/**
 * Which operations have which words. An operation is its number in the catalog's list.
 *
 * <p>The operations of a word stay packed, as {@link #toBytes()} writes them, until they are asked
 * for: that is what is small in memory and soon read.
 */
public final class Index {

  /** A word that is longer, in bytes, is no word that anyone types. */
  static final int LONGEST = 256;

  private final String[] terms;
  private final int[] starts;
  private final byte[] packed;
  private final byte[] lengths;
  private final Lazy<int[]> letters = new Lazy<>(this::lettersOfTerms);

  private Index(byte[] lengths, String[] terms, int[] starts, byte[] packed) {
    this.lengths = lengths;
    this.terms = terms;
    this.starts = starts;
    this.packed = packed;
  }

  /**
   * Packs what a builder collected.
   *
   * @param words for each word, the fields of each operation
   * @param lengths for each operation, how many words its path ends in and has in all
   */
  static Index of(SortedMap<String, SortedMap<Integer, Integer>> words, byte[] lengths) {
    List<String> terms = new ArrayList<>(words.size());
    int[] starts = new int[words.size() + 1];
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    words.forEach(
        (word, fieldsByDocument) -> {
          terms.add(word);
          int before = -1;
          for (var entry : fieldsByDocument.entrySet()) {
            writeNumber(packed, entry.getKey() - before - 1);
            writeNumber(packed, entry.getValue());
            before = entry.getKey();
          }
          starts[terms.size()] = packed.size();
        });
    return new Index(lengths.clone(), terms.toArray(String[]::new), starts, packed.toByteArray());
  }

  /** Returns the index that {@link #toBytes()} wrote. */
  public static Index ofBytes(byte[] bytes) {
    Reader reader = new Reader(bytes, 0);
    byte[] lengths = reader.bytes(reader.number());
    String[] terms = new String[reader.number()];
    int[] starts = new int[terms.length + 1];
    byte[] term = new byte[LONGEST];
    for (int i = 0; i < terms.length; i++) {
      int length = reader.copy(term, reader.number());
      terms[i] = new String(term, 0, length, StandardCharsets.UTF_8);
      starts[i + 1] = starts[i] + reader.number();
    }
    return new Index(lengths, terms, starts, Arrays.copyOfRange(bytes, reader.at, bytes.length));
  }

  /** Returns the index in bytes; the same index gives the same bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeNumber(out, lengths.length);
    out.writeBytes(lengths);
    writeNumber(out, terms.length);
    byte[] before = {};
    for (int i = 0; i < terms.length; i++) {
      byte[] term = terms[i].getBytes(StandardCharsets.UTF_8);
      int same = Arrays.mismatch(before, term);
      writeNumber(out, same);
      writeNumber(out, term.length - same);
      out.write(term, same, term.length - same);
      writeNumber(out, starts[i + 1] - starts[i]);
      before = term;
    }
    out.writeBytes(packed);
    return out.toByteArray();
  }

  /** How many words the last segment of a path has that is no parameter. */
  int lastWords(int document) {
    return lengths[2 * document];
  }

  /** How many words a path has, without its parameters. */
  int pathWords(int document) {
    return lengths[2 * document + 1];
  }

  int size() {
    return terms.length;
  }

  String term(int number) {
    return terms[number];
  }

  /** {@link Edits#letters} of each term. */
  int[] letters() {
    return letters.get();
  }

  /** The number of a term; negative if there is none, as {@link Arrays#binarySearch}. */
  int find(String term) {
    return Arrays.binarySearch(terms, term);
  }

  boolean has(String term) {
    return find(term) >= 0;
  }

  /** The first term that is not before this text: those that start with it follow. */
  int firstFrom(String start) {
    int found = find(start);
    return found >= 0 ? found : -found - 1;
  }

  private int[] lettersOfTerms() {
    int[] letters = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      letters[i] = Edits.letters(terms[i]);
    }
    return letters;
  }

  Postings postings(int term) {
    int count = 0;
    for (int i = starts[term]; i < starts[term + 1]; i++) {
      count += packed[i] >= 0 ? 1 : 0;
    }
    int[] documents = new int[count / 2];
    int[] fields = new int[count / 2];
    Reader reader = new Reader(packed, starts[term]);
    int before = -1;
    for (int i = 0; i < documents.length; i++) {
      before += reader.number() + 1;
      documents[i] = before;
      fields[i] = reader.number();
    }
    return new Postings(documents, fields);
  }

  /** Seven bits a byte, the last one without its highest bit. */
  private static void writeNumber(ByteArrayOutputStream out, int number) {
    int rest = number;
    while (rest > 127) {
      out.write(rest & 127 | 128);
      rest >>>= 7;
    }
    out.write(rest);
  }

  private static final class Reader {
    private final byte[] bytes;
    private int at;

    Reader(byte[] bytes, int at) {
      this.bytes = bytes;
      this.at = at;
    }

    int number() {
      int number = 0;
      for (int shift = 0; ; shift += 7) {
        byte b = bytes[at++];
        number |= (b & 127) << shift;
        if (b >= 0) {
          return number;
        }
      }
    }

    /** Reads how many bytes follow and puts them there; returns where they end. */
    int copy(byte[] target, int offset) {
      int length = number();
      System.arraycopy(bytes, at, target, offset, length);
      at += length;
      return offset + length;
    }

    byte[] bytes(int length) {
      at += length;
      return Arrays.copyOfRange(bytes, at - length, at);
    }
  }
}
