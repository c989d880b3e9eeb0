package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.explorer.search.Match;
import io.github.ovhsdk.explorer.search.SearchField;
import io.github.ovhsdk.explorer.search.SearchResult;
import io.github.ovhsdk.spec.OperationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what a path or a URL means, with ids in it or as a template. */
final class UrlSearch {

  /** A verb that no path has: asking for it answers all that the path has. */
  private static final String NO_VERB = "-";

  private static final double BEST = 2;

  /** Who gives only a path wants to see what is there rather than to change it. */
  private static final List<String> VERBS = List.of("GET", "POST", "PUT", "DELETE");

  private final Catalog catalog;

  UrlSearch(Catalog catalog) {
    this.catalog = catalog;
  }

  /**
   * The operations of the path, the one with the verb first; none if it is no path of the API.
   *
   * @param url a URL or a path, with or without a slash or a host before it
   */
  List<SearchResult> find(@Nullable String verb, String url) {
    List<SearchResult> results = new ArrayList<>();
    for (String path : readings(url)) {
      if (!results.isEmpty()) {
        break;
      }
      if (verb != null) {
        add(verb, path, path, results);
      }
      if (results.isEmpty()
          && catalog.match(NO_VERB, path) instanceof OperationMatch.WrongVerb others) {
        others.operations().stream()
            .map(OperationKey::method)
            .sorted(Comparator.comparingInt(UrlSearch::rank))
            .forEach(v -> add(v, path, url, results));
      }
    }
    return results;
  }

  private static int rank(String verb) {
    int rank = VERBS.indexOf(verb);
    return rank < 0 ? VERBS.size() : rank;
  }

  private static List<String> readings(String url) {
    if (url.startsWith("/") || url.contains("://")) {
      return List.of(url);
    }
    // "vps/…" is a path without its slash, "eu.api.ovh.com/v1/vps" a URL without its scheme.
    return List.of("/" + url, url.substring(url.indexOf('/')));
  }

  private void add(String verb, String path, String asked, List<SearchResult> results) {
    if (catalog.match(verb, path) instanceof OperationMatch.Found found) {
      OperationKey key = found.operation();
      if (results.stream().noneMatch(r -> r.operation().key().equals(key))) {
        results.add(
            new SearchResult(
                catalog.summary(key).orElseThrow(),
                BEST / (1 + results.size()),
                List.of(new Match(SearchField.URL, key.path(), asked)),
                values(found.pathValues())));
      }
    }
  }

  /** Without those that are the parameter's name again: the URL was a template. */
  private static Map<String, String> values(Map<String, String> pathValues) {
    Map<String, String> values = new LinkedHashMap<>(pathValues);
    values.values().removeIf(v -> v.startsWith("{") && v.endsWith("}"));
    return values;
  }
}
