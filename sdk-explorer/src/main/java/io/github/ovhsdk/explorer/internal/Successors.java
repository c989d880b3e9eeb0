package io.github.ovhsdk.explorer.internal;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.spec.OperationKey;
import java.util.Optional;

/**
 * Finds the operation that OVHcloud's text about a replacement means. {@code /path}, {@code VERB
 * /path}, {@code /1.0/path} and {@code /v1/path} all occur.
 */
public final class Successors {

  private Successors() {}

  /**
   * Returns the operation of the path that the text names, with the verb that it names, else with
   * the same verb as the deprecated one or the only one that there is; empty if there is none.
   */
  public static Optional<OperationSummary> resolve(
      Catalog catalog, OperationKey deprecated, String replacement) {
    int path = replacement.indexOf('/');
    if (path < 0) {
      return Optional.empty();
    }
    String verb = replacement.substring(0, path).strip();
    String url = replacement.substring(path).strip();
    // Some are spelled with a slash at the end.
    String target =
        url.length() > 1 && url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    return find(catalog, deprecated.method(), verb, "/" + deprecated.branch() + target)
        .or(() -> find(catalog, deprecated.method(), verb, target));
  }

  private static Optional<OperationSummary> find(
      Catalog catalog, String own, String named, String url) {
    OperationMatch match = catalog.match(named.isEmpty() ? own : named, url);
    if (match instanceof OperationMatch.Found found) {
      return catalog.summary(found.operation());
    }
    return named.isEmpty()
            && match instanceof OperationMatch.WrongVerb other
            && other.operations().size() == 1
        ? catalog.summary(other.operations().get(0))
        : Optional.empty();
  }
}
