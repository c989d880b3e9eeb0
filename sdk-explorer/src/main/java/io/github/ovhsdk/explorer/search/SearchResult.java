package io.github.ovhsdk.explorer.search;

import io.github.ovhsdk.explorer.OperationSummary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An operation that was found.
 *
 * @param operation the operation
 * @param score how well it fits: higher is better, comparable within one search only
 * @param matched why it was found, in the order of the search; empty where only operators chose
 * @param pathValues the decoded values that a URL in the search gives to its path parameters
 */
public record SearchResult(
    OperationSummary operation, double score, List<Match> matched, Map<String, String> pathValues) {

  public SearchResult {
    Objects.requireNonNull(operation, "operation");
    matched = List.copyOf(matched);
    pathValues = Collections.unmodifiableMap(new LinkedHashMap<>(pathValues));
  }
}
