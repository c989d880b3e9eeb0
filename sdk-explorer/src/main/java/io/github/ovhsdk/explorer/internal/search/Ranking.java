package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.search.Match;
import io.github.ovhsdk.explorer.search.SearchField;
import io.github.ovhsdk.spec.OperationState;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Ranks operations by words: BM25 over weighted fields, where each word counts once, at its best.
 * Immutable.
 */
final class Ranking {

  private static final double LAST_SEGMENT_COVERED = 0.5;
  private static final double PATH_COVERED = 0.5;
  private static final double DEPRECATED = 0.6;
  private static final double SHOP = 0.7;
  private static final double VERB = 1.2;
  private static final double OTHER_VERB = 0.85;
  private static final double ITEM = 0.93;

  /** Who names only a thing wants to see it rather than to change it, let alone to lose it. */
  private static final Map<String, Double> UNASKED =
      Map.of("POST", 0.995, "PUT", 0.97, "DELETE", 0.94);

  /** What is only on the way to a thing, where the words do not ask for that way. */
  private static final List<String> SHOPS = List.of("price/", "order/");

  private static final Set<String> SHOPPING = Set.of("price", "order", "cart", "buy");

  private static final Map<String, Set<String>> VERBS =
      Map.of(
          "POST",
              Set.of(
                  "create",
                  "add",
                  "new",
                  "send",
                  "open",
                  "start",
                  "stop",
                  "restart",
                  "reboot",
                  "reset",
                  "request",
                  "attach",
                  "move",
                  "restore",
                  "activate"),
          "GET", Set.of("list", "show", "get", "see", "find", "read", "which", "download"),
          "PUT", Set.of("update", "change", "edit", "modify", "set", "scale"),
          "DELETE", Set.of("delete", "remove", "destroy", "revoke", "detach"));

  private final List<OperationSummary> operations;
  private final Index index;
  private final Vocabulary vocabulary;
  private final double[] standing;

  Ranking(List<OperationSummary> operations, Index index, Synonyms synonyms) {
    this.operations = operations;
    this.index = index;
    this.vocabulary = new Vocabulary(index, synonyms);
    this.standing = new double[operations.size()];
    for (int i = 0; i < operations.size(); i++) {
      standing[i] = standing(operations.get(i));
    }
  }

  /** An operation, how well it fits, and why. */
  record Ranked(int operation, double score, List<Match> matched) {}

  /** How an operation stands whatever is searched for. */
  private static double standing(OperationSummary operation) {
    double standing = 1 - 0.001 * Math.min(operation.key().path().length(), 200);
    if (operation.state().equals(OperationState.DEPRECATED)) {
      standing *= DEPRECATED;
    }
    return isShop(operation) ? standing * SHOP : standing;
  }

  /**
   * The best operations among those allowed, best first; without words, those that stand best.
   *
   * @param asked words, as {@link Query#words()} has them
   */
  List<Ranked> rank(List<String> asked, BitSet allowed, int limit) {
    if (asked.isEmpty()) {
      return allowed.stream()
          .boxed()
          .sorted(Comparator.<Integer>comparingDouble(i -> -standing[i]).thenComparing(i -> i))
          .limit(limit)
          .map(i -> new Ranked(i, standing[i], List.of()))
          .toList();
    }
    List<String> words = vocabulary.split(asked);
    return best(new Scores(words), words, allowed, limit);
  }

  private List<Ranked> best(Scores scores, List<String> words, BitSet allowed, int limit) {
    record Candidate(int operation, double score) {}
    Comparator<Candidate> worstFirst =
        Comparator.comparingDouble(Candidate::score)
            .thenComparing(Comparator.comparingInt(Candidate::operation).reversed());
    PriorityQueue<Candidate> best = new PriorityQueue<>(worstFirst);
    for (int i = allowed.nextSetBit(0); i >= 0; i = allowed.nextSetBit(i + 1)) {
      double score = scores.of(i);
      if (score > 0) {
        best.add(new Candidate(i, score));
        if (best.size() > limit) {
          best.remove();
        }
      }
    }
    return best.stream()
        .sorted(worstFirst.reversed())
        .map(c -> new Ranked(c.operation(), c.score(), scores.reasons(c.operation(), words)))
        .toList();
  }

  /** For each word of one search and each operation, the best thing that the word means there. */
  private final class Scores {
    private final double[][] score;
    private final int[][] term;
    private final int[][] fields;
    private final boolean[][] whole;
    private final double[] rarity;
    private final double allRarity;
    private final Set<String> verbs;
    private final boolean shopping;

    Scores(List<String> words) {
      int count = words.size();
      score = new double[count][operations.size()];
      term = new int[count][operations.size()];
      fields = new int[count][operations.size()];
      whole = new boolean[count][operations.size()];
      rarity = new double[count];
      List<List<Expansion>> expansions = vocabulary.expand(words);
      double sum = 0;
      for (int w = 0; w < count; w++) {
        add(w, expansions.get(w));
        sum += rarity[w];
      }
      allRarity = sum;
      verbs =
          Set.copyOf(
              VERBS.entrySet().stream()
                  .filter(e -> words.stream().anyMatch(e.getValue()::contains))
                  .map(Map.Entry::getKey)
                  .toList());
      shopping = words.stream().anyMatch(SHOPPING::contains);
    }

    private void add(int w, List<Expansion> expansions) {
      record Meaning(Expansion expansion, Postings postings, double rarity) {}
      List<Meaning> meanings = new ArrayList<>();
      double most = 0;
      double exact = Double.MAX_VALUE;
      for (Expansion expansion : expansions) {
        Postings postings = index.postings(expansion.term());
        double rare = rarity(postings);
        meanings.add(new Meaning(expansion, postings, rare));
        most = Math.max(most, rare);
        exact = expansion.nearness() == 1 ? Math.min(exact, rare) : exact;
      }
      // What a word only resembles is no better a find than the word itself.
      rarity[w] = meanings.isEmpty() ? rarity(Postings.NONE) : Math.min(most, exact);
      for (Meaning meaning : meanings) {
        Expansion expansion = meaning.expansion();
        double factor = Math.min(meaning.rarity(), rarity[w]) * expansion.nearness();
        Postings postings = meaning.postings();
        for (int p = 0; p < postings.size(); p++) {
          int document = postings.documents()[p];
          double here = factor * Fields.weight(postings.fields()[p]);
          if (here > score[w][document]) {
            score[w][document] = here;
            term[w][document] = expansion.term();
            fields[w][document] = postings.fields()[p];
            whole[w][document] = expansion.whole();
          }
        }
      }
    }

    double of(int document) {
      double sum = 0;
      double met = 0;
      int inLast = 0;
      int inPath = 0;
      for (int w = 0; w < score.length; w++) {
        if (score[w][document] == 0) {
          continue;
        }
        sum += score[w][document];
        met += rarity[w];
        if (whole[w][document]) {
          boolean last = Fields.has(fields[w][document], SearchField.LAST_SEGMENT);
          inLast += last ? 1 : 0;
          inPath += last || Fields.has(fields[w][document], SearchField.PATH) ? 1 : 0;
        }
      }
      if (sum == 0) {
        return 0;
      }
      double covered =
          1
              + LAST_SEGMENT_COVERED * share(inLast, index.lastWords(document))
              + PATH_COVERED * share(inPath, index.pathWords(document));
      return sum * (met / allRarity) * covered * standing(document);
    }

    private double standing(int document) {
      OperationSummary operation = operations.get(document);
      double result = standing[document];
      if (shopping && isShop(operation)) {
        result /= SHOP;
      }
      String verb = operation.key().method();
      result *=
          verbs.isEmpty()
              ? UNASKED.getOrDefault(verb, 1.0)
              : verbs.contains(verb) ? VERB : OTHER_VERB;
      boolean item = Paths.endsInParameter(operation.key().path());
      boolean meant = verbs.contains("PUT") || verbs.contains("DELETE");
      return item && !meant ? result * ITEM : result;
    }

    List<Match> reasons(int document, List<String> words) {
      List<Match> reasons = new ArrayList<>();
      for (int w = 0; w < score.length; w++) {
        if (score[w][document] > 0) {
          reasons.add(
              new Match(
                  Fields.best(fields[w][document]), index.term(term[w][document]), words.get(w)));
        }
      }
      return reasons;
    }
  }

  private static boolean isShop(OperationSummary operation) {
    String path = operation.key().path();
    for (String shop : SHOPS) {
      if (path.startsWith(shop, 1)) {
        return true;
      }
    }
    return false;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : Math.min(1.0, (double) part / whole);
  }

  /** How much a word tells that is in these operations: where it matters only there, it is rare. */
  private double rarity(Postings postings) {
    double weighed = 0;
    for (int i = 0; i < postings.size(); i++) {
      weighed += Fields.weight(postings.fields()[i]);
    }
    double all = Math.max(operations.size(), 1);
    return Math.log(1 + (all - Math.min(weighed, all) + 0.5) / (weighed + 0.5));
  }
}
