package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.search.Match;
import io.github.ovhsdk.explorer.search.SearchField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What each operation scores in one search: BM25 over weighted fields, where each word counts once,
 * at the best thing that it means there.
 */
final class Scores {

  private static final double LAST_SEGMENT_COVERED = 0.5;
  private static final double PATH_COVERED = 0.5;

  private static final int LAST_SEGMENT = Fields.bit(SearchField.LAST_SEGMENT);
  private static final int PATH = Fields.bit(SearchField.PATH);

  private final Index index;
  private final Documents documents;
  private final Standing standing;
  private final List<String> words;
  // Of each word in each operation: what it scores there, as which term, and in which fields. One
  // number holds the last two, since a search touches all operations and memory is what costs.
  private final double[][] score;
  private final int[][] meant;
  private final double[] rarity;
  private final double allRarity;

  /**
   * Scores all operations.
   *
   * @param expansions for each word, the terms that it may mean
   */
  Scores(Index index, List<String> words, List<Collection<Expansion>> expansions) {
    this.index = index;
    this.documents = index.documents();
    this.standing = Standing.of(documents, words);
    this.words = words;
    this.score = new double[words.size()][documents.count()];
    this.meant = new int[words.size()][documents.count()];
    this.rarity = new double[words.size()];
    double sum = 0;
    for (int w = 0; w < words.size(); w++) {
      rarity[w] = add(expansions.get(w), score[w], meant[w]);
      sum += rarity[w];
    }
    this.allRarity = sum;
  }

  /** What an operation scores; 0 if it has none of the words. */
  double of(int document) {
    double sum = 0;
    double met = 0;
    int inLast = 0;
    int inPath = 0;
    for (int w = 0; w < score.length; w++) {
      double here = score[w][document];
      if (here == 0) {
        continue;
      }
      sum += here;
      met += rarity[w];
      int meaning = meant[w][document];
      if (Meaning.isWhole(meaning)) {
        boolean last = Fields.has(Meaning.fields(meaning), LAST_SEGMENT);
        inLast += last ? 1 : 0;
        inPath += last || Fields.has(Meaning.fields(meaning), PATH) ? 1 : 0;
      }
    }
    if (sum == 0) {
      return 0;
    }
    double covered =
        1
            + LAST_SEGMENT_COVERED * share(inLast, documents.lastWords(document))
            + PATH_COVERED * share(inPath, documents.pathWords(document));
    return sum * (met / allRarity) * covered * standing.of(document);
  }

  /** Why an operation scores, in the order of the search. */
  List<Match> reasons(int document) {
    List<Match> reasons = new ArrayList<>();
    for (int w = 0; w < score.length; w++) {
      if (score[w][document] > 0) {
        int meaning = meant[w][document];
        reasons.add(
            new Match(
                Fields.best(Meaning.fields(meaning)),
                index.term(Meaning.term(meaning)),
                words.get(w)));
      }
    }
    return reasons;
  }

  /** Adds the meanings of a word; returns how much the word tells. */
  private double add(Collection<Expansion> expansions, double[] score, int[] meant) {
    double[] rare = new double[expansions.size()];
    double most = 0;
    double exact = Double.MAX_VALUE;
    int next = 0;
    for (Expansion expansion : expansions) {
      double own = rarity(index.postings(expansion.term()));
      rare[next++] = own;
      most = Math.max(most, own);
      exact = expansion.nearness() == 1 ? Math.min(exact, own) : exact;
    }
    // What a word only resembles is no better a find than the word itself.
    double rarity = expansions.isEmpty() ? rarity(0) : Math.min(most, exact);
    next = 0;
    for (Expansion expansion : expansions) {
      double factor = Math.min(rare[next++], rarity) * expansion.nearness();
      Postings postings = index.postings(expansion.term());
      int meaning = Meaning.of(expansion);
      while (postings.next()) {
        double here = factor * Fields.weight(postings.fields());
        if (here > score[postings.document()]) {
          score[postings.document()] = here;
          meant[postings.document()] = Meaning.in(meaning, postings.fields());
        }
      }
    }
    return rarity;
  }

  private double rarity(Postings postings) {
    double weighed = 0;
    while (postings.next()) {
      weighed += Fields.weight(postings.fields());
    }
    return rarity(weighed);
  }

  /** How much a word tells that is in operations of this weight: where it matters, it is rare. */
  private double rarity(double weighed) {
    double all = Math.max(documents.count(), 1);
    return Math.log(1 + (all - Math.min(weighed, all) + 0.5) / (weighed + 0.5));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : Math.min(1.0, (double) part / whole);
  }
}
