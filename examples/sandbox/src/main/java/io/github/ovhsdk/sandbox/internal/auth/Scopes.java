package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.SectionSummary;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

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

  /** Returns whether all of these exist, as far as anything is known of the endpoint's scopes. */
  boolean areKnown(Collection<String> scopes) {
    return scopes.stream().allMatch(s -> s.equals(ALL) || IDENTITY.contains(s) || isPublished(s));
  }

  private boolean isPublished(String scope) {
    // A look into one section saves, nearly always, the one into all.
    return (published.isEmpty() && names(likelySection(scope)).anyMatch(scope::equals))
        || published().contains(scope)
        || published().size() == 1;
  }

  /** Returns {@code /dedicated/server} for {@code product/dedicated-server/all}. */
  private static String likelySection(String scope) {
    String name = scope.replaceFirst("^product/", "").replaceFirst("/all$", "");
    return name.equals("account") ? "/me" : "/" + name.replace('-', '/');
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
    catalog.sections().stream()
        .map(SectionSummary::path)
        .distinct()
        .flatMap(this::names)
        .forEach(sorted::add);
    Set<String> found = new LinkedHashSet<>(List.of(ALL));
    found.addAll(sorted);
    return Collections.unmodifiableSet(found);
  }

  /** Returns what opens operations of the sections with that path. */
  private Stream<String> names(String path) {
    return catalog.branches().stream()
        .flatMap(branch -> catalog.section(branch, path).stream())
        .flatMap(section -> section.operations().stream())
        .map(operation -> operation.scopes().get(endpoint))
        .filter(Objects::nonNull)
        .flatMap(scopes -> scopes.names().stream());
  }
}
