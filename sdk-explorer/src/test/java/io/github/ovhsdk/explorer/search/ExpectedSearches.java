package io.github.ovhsdk.explorer.search;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.ProjectFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Searches and what a person expects of them: lines of the search, a tab, and the operations that
 * will do, with {@code ||} between them.
 */
final class ExpectedSearches {

  private record Expected(String query, Set<String> operations) {}

  private final List<Expected> searches;

  private ExpectedSearches(String lines) {
    searches =
        lines
            .lines()
            .map(line -> line.split("\t"))
            .map(column -> new Expected(column[0], Set.of(column[1].split("\\|\\|"))))
            .toList();
  }

  /** Our own, written before there was a search. */
  static ExpectedSearches own() {
    return resource("queries.tsv");
  }

  /** More of our own, written when there was one by somebody who did not know it. */
  static ExpectedSearches more() {
    return resource("more-queries.tsv");
  }

  private static ExpectedSearches resource(String name) {
    try (InputStream stream = ExpectedSearches.class.getResourceAsStream(name)) {
      return new ExpectedSearches(
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Other people's: a test that needs them is skipped where they are missing. */
  static ExpectedSearches shared() throws IOException {
    return new ExpectedSearches(Files.readString(ProjectFiles.shared("search-queries.tsv")));
  }

  /** The operations that are expected and that no catalog of that content has. */
  List<String> unknown(Catalog catalog) {
    return searches.stream()
        .flatMap(s -> s.operations().stream())
        .filter(o -> catalog.operation(o).isEmpty())
        .toList();
  }

  Ranks in(Catalog catalog) {
    return new Ranks(
        searches.stream().mapToInt(s -> rank(catalog.search(s.query()), s.operations())).toArray());
  }

  private static int rank(List<SearchResult> results, Set<String> expected) {
    for (int i = 0; i < results.size(); i++) {
      if (expected.contains(results.get(i).operation().toString())) {
        return i + 1;
      }
    }
    return Integer.MAX_VALUE;
  }

  /** Where the first expected operation stood, search by search. */
  record Ranks(int[] ranks) {

    long within(int most) {
      return Arrays.stream(ranks).filter(r -> r <= most).count();
    }

    int count() {
      return ranks.length;
    }
  }
}
