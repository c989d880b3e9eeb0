package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.SectionSummary;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.PublishedScopes;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The OAuth2 scopes that there are on an endpoint. Thread-safe. */
final class Scopes {

  /** The scope that opens everything. */
  static final String ALL = "all";

  /** Of OpenID Connect: accepted, and they open nothing. */
  private static final Set<String> IDENTITY = Set.of("openid", "profile", "email");

  private final Catalog catalog;
  private final String endpoint;
  private volatile Set<String> published = Set.of();

  Scopes(Catalog catalog, String endpoint) {
    this.catalog = catalog;
    this.endpoint = endpoint;
  }

  /** Splits a parameter into scopes, each once and in their order. */
  static Set<String> parse(String text) {
    Set<String> scopes = new LinkedHashSet<>(Arrays.asList(text.strip().split(" +")));
    scopes.remove("");
    return scopes;
  }

  /** Returns whether all of these exist. */
  boolean areKnown(Collection<String> scopes) {
    return scopes.stream()
        .allMatch(s -> s.equals(ALL) || IDENTITY.contains(s) || published().contains(s));
  }

  /**
   * Returns what was published: {@value #ALL}, then the rest sorted. The first call loads all
   * sections of the catalog.
   */
  Set<String> published() {
    if (published.isEmpty()) {
      published = find();
    }
    return published;
  }

  private Set<String> find() {
    Set<String> sorted = new TreeSet<>();
    for (SectionSummary section : catalog.sections()) {
      catalog.section(section.branch(), section.path()).stream()
          .flatMap(s -> s.operations().stream())
          .forEach(operation -> sorted.addAll(names(operation)));
    }
    Set<String> found = new LinkedHashSet<>(List.of(ALL));
    found.addAll(sorted);
    return Collections.unmodifiableSet(found);
  }

  private List<String> names(Operation operation) {
    PublishedScopes scopes = operation.scopes().get(endpoint);
    return scopes == null ? List.of() : scopes.names();
  }
}
