package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.ScopeSource.Kind;
import io.github.ovhsdk.spec.internal.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ScopeWriter} wrote into one document. */
final class ScopeParser {

  private final SortedMap<String, ScopeSource> sources = new TreeMap<>();

  /** A section has thousands of lists, and few that differ. */
  private final Map<List<String>, PublishedScopes> known = new HashMap<>();

  ScopeParser(Json.Obj sources) {
    sources
        .members()
        .forEach((endpoint, source) -> this.sources.put(endpoint, source(Reading.object(source))));
  }

  private static ScopeSource source(Json.Obj source) {
    String word = Reading.text(source, "kind");
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) {
        return new ScopeSource(kind, source.text("date"));
      }
    }
    throw new MalformedException("scopes cannot be from a \"" + word + "\"", source);
  }

  /**
   * Returns the scopes of one operation, by endpoint.
   *
   * @param written what the operation has under its key; null if it has nothing
   */
  Map<String, PublishedScopes> scopes(@Nullable Json written) {
    Map<String, PublishedScopes> scopes = new TreeMap<>();
    if (written instanceof Json.Text same) {
      sources.keySet().forEach(endpoint -> scopes.put(endpoint, published(endpoint, same)));
    } else if (written != null) {
      Reading.object(written)
          .members()
          .forEach((endpoint, each) -> scopes.put(endpoint, published(endpoint, each)));
    }
    return scopes;
  }

  private PublishedScopes published(String endpoint, Json written) {
    ScopeSource source = sources.get(endpoint);
    if (source == null) {
      throw new MalformedException(
          "it is not said where the scopes of " + endpoint + " are from", written);
    }
    String text = Reading.text(written);
    return known.computeIfAbsent(
        List.of(endpoint, text),
        k -> new PublishedScopes(text.isEmpty() ? List.of() : List.of(text.split(" ")), source));
  }
}
