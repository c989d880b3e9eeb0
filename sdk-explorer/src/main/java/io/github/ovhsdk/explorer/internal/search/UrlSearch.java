package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.explorer.OperationSummary;
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
    String asked = shown(url);
    for (String path : readings(url)) {
      if (!results.isEmpty()) {
        break;
      }
      addTemplate(verb, path, asked, results);
      if (verb != null) {
        add(verb, path, asked, results);
      }
      if ((verb == null || results.isEmpty())
          && catalog.match(NO_VERB, path) instanceof OperationMatch.WrongVerb others) {
        others.operations().stream()
            .map(OperationKey::method)
            .sorted(Comparator.comparingInt(UrlSearch::rank))
            .forEach(v -> add(v, path, asked, results));
      }
    }
    return results;
  }

  /**
   * Adds the operations whose template this is, of whatever branch: {@code /domain/alldom} of v2 is
   * meant rather than v1's {@code /domain/{serviceName}}.
   */
  private void addTemplate(
      @Nullable String verb, String path, String asked, List<SearchResult> results) {
    for (String each : verb == null ? VERBS : List.of(verb)) {
      for (String branch : catalog.branches()) {
        OperationKey key = new OperationKey(branch, each, path);
        catalog.summary(key).ifPresent(o -> add(o, asked, Map.of(), results));
      }
    }
  }

  /** The URL without its user and its query, which may hold a secret. */
  private static String shown(String url) {
    int query = url.indexOf('?');
    String path = query < 0 ? url : url.substring(0, query);
    int scheme = path.indexOf("://");
    int host = scheme < 0 ? 0 : scheme + "://".length();
    int end = path.indexOf('/', host);
    // Only before the path does it end a user: a mail address may be in the path.
    int at = path.lastIndexOf('@', end < 0 ? path.length() : end);
    return at < host ? path : path.substring(0, host) + path.substring(at + 1);
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
      OperationSummary operation = catalog.summary(found.operation()).orElseThrow();
      add(operation, asked, values(found.pathValues()), results);
    }
  }

  private static void add(
      OperationSummary operation,
      String asked,
      Map<String, String> values,
      List<SearchResult> results) {
    if (results.stream().noneMatch(r -> r.operation().equals(operation))) {
      Match match = new Match(SearchField.URL, operation.key().path(), asked);
      results.add(new SearchResult(operation, BEST / (1 + results.size()), List.of(match), values));
    }
  }

  /** Without those that are the parameter's name again: the URL was a template. */
  private static Map<String, String> values(Map<String, String> pathValues) {
    Map<String, String> values = new LinkedHashMap<>(pathValues);
    values.values().removeIf(v -> v.startsWith("{") && v.endsWith("}"));
    return values;
  }
}
