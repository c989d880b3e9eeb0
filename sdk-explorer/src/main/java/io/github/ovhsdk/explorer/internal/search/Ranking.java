package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.search.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Ranks operations by words. Immutable. */
final class Ranking {

  private final Index index;
  private final Vocabulary vocabulary;

  Ranking(Index index, Synonyms synonyms) {
    this.index = index;
    this.vocabulary = new Vocabulary(index, synonyms);
  }

  /** Whether a word means something as it is written. */
  boolean knows(String word) {
    return vocabulary.knows(word);
  }

  /** An operation, how well it fits, and why. */
  record Ranked(int operation, double score, List<Match> matched) {}

  /**
   * The best operations among those allowed, best first; without words, those that stand best.
   *
   * @param asked words, as {@link Query#words()} has them
   */
  List<Ranked> rank(List<String> asked, BitSet allowed, int limit) {
    return asked.isEmpty()
        ? standing(allowed, limit)
        : scored(vocabulary.split(asked), allowed, limit);
  }

  private List<Ranked> standing(BitSet allowed, int limit) {
    Best best = new Best(limit);
    for (int i = allowed.nextSetBit(0); i >= 0; i = allowed.nextSetBit(i + 1)) {
      best.add(i, Standing.of(index.documents(), i));
    }
    List<Ranked> ranked = new ArrayList<>();
    for (Best.Scored one : best.bestFirst()) {
      ranked.add(new Ranked(one.operation(), one.score(), List.of()));
    }
    return ranked;
  }

  private List<Ranked> scored(List<String> words, BitSet allowed, int limit) {
    Scores scores = new Scores(index, words, vocabulary.expand(words));
    Best best = new Best(limit);
    for (int i = allowed.nextSetBit(0); i >= 0; i = allowed.nextSetBit(i + 1)) {
      double score = scores.of(i);
      if (score > 0) {
        best.add(i, score);
      }
    }
    List<Ranked> ranked = new ArrayList<>();
    for (Best.Scored one : best.bestFirst()) {
      ranked.add(new Ranked(one.operation(), one.score(), scores.reasons(one.operation())));
    }
    return ranked;
  }
}
