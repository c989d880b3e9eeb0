package io.github.ovhsdk.explorer.search;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.internal.Lazy;
import io.github.ovhsdk.explorer.internal.Successors;
import io.github.ovhsdk.explorer.internal.bundle.Bundle;
import io.github.ovhsdk.explorer.internal.search.CatalogSource;
import io.github.ovhsdk.explorer.internal.search.Facts;
import io.github.ovhsdk.explorer.internal.search.Finder;
import io.github.ovhsdk.explorer.internal.search.Lookups;
import io.github.ovhsdk.explorer.internal.search.Source;
import io.github.ovhsdk.spec.OperationKey;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds operations.
 *
 * <p>A search is words in any order, of which plurals, beginnings, usual synonyms and mistyped ones
 * are understood; a path or a URL with real ids, with or without a verb before it; or any of these
 * operators, with words or alone, where all must hold:
 *
 * <ul>
 *   <li>{@code method:}, {@code branch:}, {@code state:}: exactly this one, in capitals or not
 *   <li>{@code section:}: this section or one below it ({@code section:/dedicated})
 *   <li>{@code param:}, {@code body:}, {@code response:}: a parameter in path, query or headers, a
 *       field of the body, a field of the response, by its name or a word of it
 *   <li>{@code iam:}, {@code error:}: an IAM action, an error, by a part of its name
 *   <li>{@code deprecated-before:}: deprecated since before a date ({@code 2026-01-31}, {@code
 *       2026-01} or {@code 2026}, in UTC)
 * </ul>
 *
 * <p>Of a long text the first 2,000 letters count, of these the first 32 different words, and no
 * word of more than 64 letters.
 *
 * <p>What it needs is read or made when it is first asked for: for {@link Catalog#bundled()} from
 * an index in the jar, for any other catalog out of its sections, all of which are then loaded.
 * Immutable to its users and safe for use by several threads.
 */
public final class Search {

  private final Catalog catalog;
  private final Lazy<List<Facts>> facts;
  private final Lazy<Finder> finder;
  private final Lazy<Lookups> lookups;

  private Search(Catalog catalog, Source source) {
    this.catalog = catalog;
    this.facts = new Lazy<>(source::facts);
    this.finder = new Lazy<>(() -> new Finder(catalog, source.index(), facts::get));
    this.lookups = new Lazy<>(() -> new Lookups(catalog.operations(), facts.get(), source::models));
  }

  /** Returns a search in a catalog; {@link Catalog#search()} is one that the catalog keeps. */
  public static Search of(Catalog catalog) {
    return new Search(
        catalog, catalog == Catalog.bundled() ? new Bundle() : new CatalogSource(catalog));
  }

  /**
   * Finds the operations that fit best, best first.
   *
   * @param limit how many at most, at least 1
   * @throws IllegalArgumentException if the limit is less than 1, or an operator has no value or
   *     one that can be of no use; the message says what to write
   */
  public List<SearchResult> find(String query, int limit) {
    Objects.requireNonNull(query, "query");
    if (limit < 1) {
      throw new IllegalArgumentException("The limit is " + limit + ", and must be at least 1.");
    }
    return finder.get().find(query, limit);
  }

  /** Returns the operations that ask for an IAM action, such as {@code vps:apiovh:reboot}. */
  public List<OperationSummary> byIamAction(String action) {
    return lookups.get().withIamAction(action);
  }

  /**
   * Returns the operations that have a model somewhere in what they take or answer.
   *
   * @param model OVHcloud's name, such as {@code domain.zone.Record}
   */
  public List<OperationSummary> byModel(String model) {
    return lookups.get().withModel(model);
  }

  /** Returns the operations that declare an error code. */
  public List<OperationSummary> byError(String error) {
    return lookups.get().withError(error);
  }

  /**
   * Returns the operation that replaces a deprecated one: that of the path that OVHcloud names,
   * with the verb that it names, else with the same verb or the only one that there is. No section
   * is loaded for it.
   *
   * @return empty if nothing is named, or no operation of this catalog
   */
  public Optional<OperationSummary> successor(OperationKey deprecated) {
    return lookups
        .get()
        .replacementOf(deprecated)
        .flatMap(replacement -> Successors.resolve(catalog, deprecated, replacement));
  }
}
