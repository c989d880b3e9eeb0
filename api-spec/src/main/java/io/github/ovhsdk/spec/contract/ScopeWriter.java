package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.internal.json.Json;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes the scopes of the operations of one section. Their sources stand once, above: per endpoint
 * there is one. An operation has the scopes of each endpoint as OAuth2 spells several scopes, with
 * blanks between; and where they are the same for every endpoint that the section has a source for,
 * they stand there once.
 */
final class ScopeWriter {

  private final SortedMap<String, ScopeSource> sources = new TreeMap<>();

  /**
   * Prepares to write.
   *
   * @throws IllegalArgumentException if the scopes of one endpoint are from several sources
   */
  ScopeWriter(Section section) {
    for (Operation operation : section.operations()) {
      operation
          .scopes()
          .forEach(
              (endpoint, scopes) -> {
                ScopeSource first = sources.putIfAbsent(endpoint, scopes.source());
                if (first != null && !first.equals(scopes.source())) {
                  throw new IllegalArgumentException(
                      "The scopes of " + section + " on " + endpoint + " are from two sources.");
                }
              });
    }
  }

  /** Writes where the scopes are from; nothing if there are none. */
  void putSources(Json.Obj document) {
    if (sources.isEmpty()) {
      return;
    }
    Json.Obj all = new Json.Obj();
    sources.forEach(
        (endpoint, source) ->
            all.put(
                endpoint,
                new Json.Obj()
                    .put("kind", source.kind().name().toLowerCase(Locale.ROOT))
                    .putIfPresent("date", source.date())));
    document.put(Keys.SCOPE_SOURCES, all);
  }

  /** Writes the scopes of one operation; nothing if nothing was published. */
  void put(Json.Obj operation, Map<String, PublishedScopes> scopes) {
    if (scopes.isEmpty()) {
      return;
    }
    Json.Obj byEndpoint = new Json.Obj();
    scopes.forEach((endpoint, published) -> byEndpoint.put(endpoint, text(published)));
    TreeSet<String> different = new TreeSet<>();
    scopes.values().forEach(published -> different.add(text(published)));
    if (different.size() == 1 && scopes.keySet().equals(sources.keySet())) {
      operation.put(Keys.SCOPES, different.first());
    } else {
      operation.put(Keys.SCOPES, byEndpoint);
    }
  }

  private static String text(PublishedScopes scopes) {
    return String.join(" ", scopes.names());
  }
}
