package io.github.ovhsdk.spec.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A few words that say what something is, as Java names and as sentences write them.
 *
 * @param words the words in lower case, without punctuation: {@code [nsxt, edge]}
 * @param prose the same as one writes it: {@code NSX-T edge}
 */
record Phrase(List<String> words, String prose) {

  static final Phrase EMPTY = new Phrase(List.of(), "");

  Phrase {
    words = List.copyOf(words);
  }

  /** Reads a phrase as one writes it. */
  static Phrase of(String prose) {
    return new Phrase(
        Stream.of(prose.trim().split(" +"))
            .map(word -> word.replaceAll("[^A-Za-z0-9]", "").toLowerCase(Locale.ROOT))
            .filter(word -> !word.isEmpty())
            .toList(),
        prose.trim());
  }

  /** Reads a phrase from a list: as one writes it, or {@code words of names ~ as one writes it}. */
  static Phrase listed(String text) {
    String[] halves = text.split("~");
    Phrase words = of(halves[0]);
    return halves.length == 1 ? words : new Phrase(words.words(), halves[1].trim());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * Returns this phrase and another. Words that end this one and begin the other are said once:
   * {@code nsxt edge} and {@code edge cluster} are {@code nsxt edge cluster}.
   */
  Phrase then(Phrase next, Inflection inflection) {
    if (isEmpty()) {
      return next;
    }
    if (next.isEmpty()) {
      return this;
    }
    int overlap = overlap(words, next.words, inflection);
    List<String> joined = new ArrayList<>(words.subList(0, words.size() - overlap));
    joined.addAll(next.words);
    return new Phrase(joined, (prose + " " + next.without(overlap).prose).trim());
  }

  /** Returns this phrase without so many words at its beginning. */
  Phrase without(int count) {
    String[] proseWords = prose.split(" ");
    // Where sentences use other words than names, one cannot tell which words to leave out.
    String rest =
        proseWords.length == words.size()
            ? String.join(" ", List.of(proseWords).subList(count, proseWords.length))
            : prose;
    return new Phrase(words.subList(count, words.size()), rest);
  }

  /** Returns how many words end the first list and begin the second, in any number. */
  static int overlap(List<String> first, List<String> second, Inflection inflection) {
    for (int size = Math.min(first.size(), second.size()); size > 0; size--) {
      boolean same = true;
      for (int i = 0; i < size && same; i++) {
        same = inflection.same(first.get(first.size() - size + i), second.get(i));
      }
      if (same) {
        return size;
      }
    }
    return 0;
  }

  /** Returns the phrase in the plural, or in the singular. */
  Phrase plural(Inflection inflection) {
    return withLast(inflection::plural);
  }

  Phrase singular(Inflection inflection) {
    return withLast(inflection::singular);
  }

  private Phrase withLast(UnaryOperator<String> change) {
    if (isEmpty()) {
      return this;
    }
    List<String> changed = new ArrayList<>(words);
    String last = words.get(words.size() - 1);
    String other = change.apply(last);
    if (other.equals(last)) {
      return this;
    }
    changed.set(words.size() - 1, other);
    int from = prose.lastIndexOf(' ') + 1;
    return new Phrase(changed, prose.substring(0, from) + respell(prose.substring(from), change));
  }

  /** Changes a word but keeps its capitals: {@code ACL} becomes {@code ACLs}. */
  private static String respell(String word, UnaryOperator<String> change) {
    String lower = word.toLowerCase(Locale.ROOT);
    String changed = change.apply(lower);
    int same = 0;
    while (same < lower.length()
        && same < changed.length()
        && lower.charAt(same) == changed.charAt(same)) {
      same++;
    }
    return word.substring(0, same) + changed.substring(same);
  }
}
