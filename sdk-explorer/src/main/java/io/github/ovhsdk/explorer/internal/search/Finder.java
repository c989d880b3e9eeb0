package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.search.SearchResult;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Answers searches in one catalog. Immutable. */
public final class Finder {

  private final List<OperationSummary> operations;
  private final UrlSearch urls;
  private final Conditions conditions;
  private final Ranking ranking;

  /**
   * Prepares searches.
   *
   * @param facts the facts of each operation, asked for when an operator needs them
   */
  public Finder(Catalog catalog, Index index, Supplier<List<Facts>> facts) {
    this.operations = catalog.operations();
    this.urls = new UrlSearch(catalog);
    this.conditions = new Conditions(catalog, index, facts);
    this.ranking = new Ranking(index, Synonyms.read());
  }

  /**
   * Returns the best results.
   *
   * @throws IllegalArgumentException if an operator's value is of no use
   */
  public List<SearchResult> find(String text, int limit) {
    Query query = Query.parse(text, ranking::knows);
    if (query.words().isEmpty() && query.conditions().isEmpty() && query.url() == null) {
      return List.of();
    }
    BitSet allowed = conditions.meeting(query.conditions());
    List<SearchResult> results = new ArrayList<>();
    List<String> words = query.words();
    if (query.url() != null) {
      results.addAll(urls.find(query.verb(), query.url()));
      if (!results.isEmpty()) {
        if (!query.conditions().isEmpty()) {
          results.removeIf(r -> !allowed.get(operations.indexOf(r.operation())));
        }
        return List.copyOf(results.subList(0, Math.min(limit, results.size())));
      }
      words = new ArrayList<>(words);
      words.addAll(Words.of(query.url()));
    }
    for (Ranking.Ranked ranked : ranking.rank(words, allowed, limit)) {
      results.add(
          new SearchResult(
              operations.get(ranked.operation()), ranked.score(), ranked.matched(), Map.of()));
    }
    return List.copyOf(results);
  }
}
