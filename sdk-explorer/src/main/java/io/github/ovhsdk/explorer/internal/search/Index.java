package io.github.ovhsdk.explorer.internal.search;

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

  private final String[] terms;
  private final int[] letters;
  private final int[] starts;
  private final byte[] packed;

  private Index(String[] terms, int[] starts, byte[] packed) {
    this.terms = terms;
    this.starts = starts;
    this.packed = packed;
    this.letters = Arrays.stream(terms).mapToInt(Edits::letters).toArray();
  }

  /** Packs what a builder collected: for each word, the fields of each operation. */
  static Index of(SortedMap<String, SortedMap<Integer, Integer>> words) {
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
    return new Index(terms.toArray(String[]::new), starts, packed.toByteArray());
  }

  /** Returns the index that {@link #toBytes()} wrote. */
  public static Index ofBytes(byte[] bytes) {
    Reader reader = new Reader(bytes, 0);
    String[] terms = new String[reader.number()];
    int[] starts = new int[terms.length + 1];
    String before = "";
    for (int i = 0; i < terms.length; i++) {
      int same = reader.number();
      terms[i] = before.substring(0, same).concat(reader.text());
      starts[i + 1] = starts[i] + reader.number();
      before = terms[i];
    }
    return new Index(terms, starts, Arrays.copyOfRange(bytes, reader.at, bytes.length));
  }

  /** Returns the index in bytes; the same index gives the same bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writeNumber(out, terms.length);
    String before = "";
    for (int i = 0; i < terms.length; i++) {
      int same = sharedStart(before, terms[i]);
      writeNumber(out, same);
      byte[] rest = terms[i].substring(same).getBytes(StandardCharsets.UTF_8);
      writeNumber(out, rest.length);
      out.writeBytes(rest);
      writeNumber(out, starts[i + 1] - starts[i]);
      before = terms[i];
    }
    out.writeBytes(packed);
    return out.toByteArray();
  }

  int size() {
    return terms.length;
  }

  String term(int number) {
    return terms[number];
  }

  /** {@link Edits#letters} of a term. */
  int letters(int number) {
    return letters[number];
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

  private static int sharedStart(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int i = 0;
    while (i < most && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
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

    String text() {
      int length = number();
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }
  }
}
