package io.github.ovhsdk.explorer.internal.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
  List<List<Expansion>> expand(List<String> words) {
    List<Map<Integer, Expansion>> expansions = new ArrayList<>();
    for (String word : words) {
      Map<Integer, Expansion> found = new HashMap<>();
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
    return expansions.stream().map(e -> List.copyOf(e.values())).toList();
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

  /** Terms that begin with the word, the shortest first. */
  private void addPrefixed(String word, double nearness, Map<Integer, Expansion> found) {
    if (word.length() < SHORTEST_PREFIX) {
      return;
    }
    List<Integer> longer = new ArrayList<>();
    for (int i = index.firstFrom(word); i < index.size() && index.term(i).startsWith(word); i++) {
      longer.add(i);
    }
    longer.sort(Comparator.comparingInt(i -> index.term(i).length()));
    for (int term : longer.subList(0, Math.min(MOST_PREFIXED, longer.size()))) {
      double share = (double) word.length() / index.term(term).length();
      add(term, nearness * PREFIX * (0.5 + 0.5 * share), false, found);
    }
  }

  /** The nearest known words: those with one wrong letter, else with two. */
  private void addTypos(String word, Map<Integer, Expansion> found) {
    int most = word.length() < SHORTEST_TYPO ? 0 : word.length() < LENGTH_FOR_TWO_TYPOS ? 1 : 2;
    for (int limit = 1; limit <= most && found.isEmpty(); limit++) {
      int letters = Edits.letters(word);
      int[] lettersOfTerms = index.letters();
      double nearness = TYPO / limit;
      for (int i = 0; i < index.size(); i++) {
        if (Edits.mayBeWithin(letters, lettersOfTerms[i], limit)
            && Edits.between(word, index.term(i), limit) <= limit) {
          addWhole(index.term(i), nearness, found);
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
      found.merge(
          term,
          new Expansion(term, nearness, whole),
          (one, other) -> one.nearness() >= other.nearness() ? one : other);
    }
  }

  private boolean isPrefix(String word) {
    int first = index.firstFrom(word);
    return first < index.size() && index.term(first).startsWith(word);
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
