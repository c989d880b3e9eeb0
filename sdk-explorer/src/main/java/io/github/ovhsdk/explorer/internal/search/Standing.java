package io.github.ovhsdk.explorer.internal.search;

import java.util.List;
import java.util.Set;

/** How operations stand whatever words they have: what sinks, and what a search lifts again. */
final class Standing {

  private static final double DEPRECATED = 0.6;
  private static final double SHOP = 0.7;
  private static final double ITEM = 0.93;
  private static final double LETTER = 0.001;
  private static final int MOST_LETTERS = 200;

  /** Words that ask for what is only on the way to a thing. */
  private static final Set<String> SHOPPING = Set.of("price", "order", "cart", "buy");

  private final Documents documents;
  private final boolean shopping;
  private final boolean deprecatedMeant;
  private final boolean itemMeant;
  private final double[] verbs;

  private Standing(
      Documents documents,
      boolean shopping,
      boolean deprecatedMeant,
      boolean itemMeant,
      double[] verbs) {
    this.documents = documents;
    this.shopping = shopping;
    this.deprecatedMeant = deprecatedMeant;
    this.itemMeant = itemMeant;
    this.verbs = verbs;
  }

  /** How they stand in a search for these words. */
  static Standing of(Documents documents, List<String> words) {
    boolean shopping = false;
    for (String word : words) {
      shopping |= SHOPPING.contains(word);
    }
    Verb[] verbs = Verb.values();
    boolean[] asked = new boolean[verbs.length];
    for (Verb verb : verbs) {
      asked[verb.ordinal()] = verb.isAskedForBy(words);
    }
    return new Standing(
        documents,
        shopping,
        words.contains("deprecated"),
        asked[Verb.PUT.ordinal()] || asked[Verb.DELETE.ordinal()],
        Verb.factors(asked));
  }

  /** How an operation stands if nothing is asked for. */
  static double of(Documents documents, int document) {
    double standing = 1 - LETTER * Math.min(documents.pathLength(document), MOST_LETTERS);
    if (documents.isDeprecated(document)) {
      standing *= DEPRECATED;
    }
    return documents.isShop(document) ? standing * SHOP : standing;
  }

  double of(int document) {
    double standing = of(documents, document);
    if (shopping && documents.isShop(document)) {
      standing /= SHOP;
    }
    if (deprecatedMeant && documents.isDeprecated(document)) {
      standing /= DEPRECATED;
    }
    standing *= verbs[documents.verb(document)];
    return documents.isItem(document) && !itemMeant ? standing * ITEM : standing;
  }
}
