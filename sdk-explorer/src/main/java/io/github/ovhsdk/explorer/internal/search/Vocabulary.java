package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.internal.Edits;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the words of a search may mean among the terms of an index. Immutable. */
final class Vocabulary {

  private static final double SYNONYM = 0.8;
  private static final double PREFIX = 0.5;
  private static final double TYPO = 0.7;

  private static final int SHORTEST_PREFIX = 3;
  private static final int MOST_PREFIXED = 24;
  private static final int SHORTEST_TYPO = 4;
  private static final int LENGTH_FOR_TWO_TYPOS = 8;
  private static final int SHORTEST_PART = 3;

  private final Index index;
  private final Synonyms synonyms;

  Vocabulary(Index index, Synonyms synonyms) {
    this.index = index;
    this.synonyms = synonyms;
  }

  /** Whether a word means something as it is written. */
  boolean knows(String word) {
    return index.has(word) || !synonyms.of(word).isEmpty();
  }

  /**
   * Takes words apart that nobody knows and that are two known ones: {@code autobackup}.
   *
   * @return the words to look for
   */
  List<String> split(List<String> words) {
    List<String> split = new ArrayList<>();
    for (String word : words) {
      int border = knows(word) || isPrefix(word) ? -1 : border(word);
      if (border < 0) {
        split.add(word);
      } else {
        split.add(word.substring(0, border));
        split.add(word.substring(border));
      }
    }
    return split;
  }

  /**
   * The terms that the words may mean, for each word in turn. Neighbours also mean the term that
   * they are together ({@code node pool}).
   */
  List<Collection<Expansion>> expand(List<String> words) {
    List<Map<Integer, Expansion>> expansions = new ArrayList<>();
    for (String word : words) {
      // In order: where two terms score the same, the word itself is the better reason.
      Map<Integer, Expansion> found = new LinkedHashMap<>();
      addMeanings(word, 1, found);
      if (found.isEmpty()) {
        addTypos(word, found);
      }
      expansions.add(found);
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      String together = words.get(i) + words.get(i + 1);
      if (knows(together)) {
        addWhole(together, 1, expansions.get(i));
        addWhole(together, 1, expansions.get(i + 1));
      }
    }
    List<Collection<Expansion>> all = new ArrayList<>();
    for (Map<Integer, Expansion> found : expansions) {
      all.add(found.values());
    }
    return all;
  }

  private void addMeanings(String word, double nearness, Map<Integer, Expansion> found) {
    addWhole(word, nearness, found);
    addPrefixed(word, nearness, found);
  }

  private void addWhole(String word, double nearness, Map<Integer, Expansion> found) {
    add(index.find(word), nearness, true, found);
    for (String other : synonyms.of(word)) {
      add(index.find(other), nearness * SYNONYM, true, found);
    }
  }

  /** Of the terms that begin with the word, the shortest; of those as long, the first. */
  private void addPrefixed(String word, double nearness, Map<Integer, Expansion> found) {
    if (word.length() < SHORTEST_PREFIX) {
      return;
    }
    int[] shortest = new int[MOST_PREFIXED];
    int count = 0;
    byte[] start = word.getBytes(StandardCharsets.UTF_8);
    for (int i = index.firstFrom(start); i < index.size() && index.startsWith(i, start); i++) {
      if (count == MOST_PREFIXED) {
        if (index.length(i) >= index.length(shortest[count - 1])) {
          continue;
        }
        count--;
      }
      int at = count++;
      for (; at > 0 && index.length(shortest[at - 1]) > index.length(i); at--) {
        shortest[at] = shortest[at - 1];
      }
      shortest[at] = i;
    }
    for (int i = 0; i < count; i++) {
      double share = (double) word.length() / index.length(shortest[i]);
      add(shortest[i], nearness * PREFIX * (0.5 + 0.5 * share), false, found);
    }
  }

  /** The nearest known words: those with one wrong letter, else with two. */
  private void addTypos(String word, Map<Integer, Expansion> found) {
    int most = word.length() < SHORTEST_TYPO ? 0 : word.length() < LENGTH_FOR_TWO_TYPOS ? 1 : 2;
    int letters = Edits.letters(word);
    for (int limit = 1; limit <= most && found.isEmpty(); limit++) {
      double nearness = TYPO / limit;
      for (int i = 0; i < index.size(); i++) {
        if (Math.abs(index.length(i) - word.length()) <= limit
            && Edits.mayBeWithin(letters, index.letters(i), limit)) {
          String term = index.term(i);
          if (Edits.between(word, term, limit) <= limit) {
            addWhole(term, nearness, found);
          }
        }
      }
      for (String known : synonyms.words()) {
        if (Edits.between(word, known, limit) <= limit) {
          addWhole(known, nearness, found);
        }
      }
    }
  }

  private static void add(int term, double nearness, boolean whole, Map<Integer, Expansion> found) {
    if (term >= 0) {
      Expansion before = found.get(term);
      if (before == null || before.nearness() < nearness) {
        found.put(term, new Expansion(term, nearness, whole));
      }
    }
  }

  private boolean isPrefix(String word) {
    byte[] start = word.getBytes(StandardCharsets.UTF_8);
    int first = index.firstFrom(start);
    return first < index.size() && index.startsWith(first, start);
  }

  private int border(String word) {
    for (int i = word.length() - SHORTEST_PART; i >= SHORTEST_PART; i--) {
      if (knows(word.substring(0, i)) && knows(word.substring(i))) {
        return i;
      }
    }
    return -1;
  }
}
