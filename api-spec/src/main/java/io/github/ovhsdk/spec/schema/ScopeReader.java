package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.internal.ScopeList;
import io.github.ovhsdk.spec.internal.json.Json;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the OAuth2 scopes that a schema lists for its operations. Few schemas do; they speak for
 * the endpoint that they are from, which is known by the host of their base path.
 */
final class ScopeReader {

  private static final String KEY = "scopes";
  private static final ScopeSource SOURCE = new ScopeSource(ScopeSource.Kind.SCHEMA, null);
  private static final Map<String, String> ENDPOINTS =
      Map.of(
          "eu.api.ovh.com", "ovh-eu",
          "api.ovh.com", "ovh-eu",
          "api.eu.ovhcloud.com", "ovh-eu",
          "ca.api.ovh.com", "ovh-ca",
          "api.ca.ovhcloud.com", "ovh-ca",
          "api.us.ovhcloud.com", "ovh-us");

  private final @Nullable String endpoint;
  private final Findings findings;

  ScopeReader(@Nullable String basePath, Findings findings) {
    String host = basePath == null ? null : host(basePath);
    this.endpoint = host == null ? null : ENDPOINTS.get(host.toLowerCase(Locale.ROOT));
    this.findings = findings;
  }

  private static @Nullable String host(String basePath) {
    try {
      return URI.create(basePath).getHost();
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /**
   * Returns the scopes of an operation, by endpoint.
   *
   * @param extra gets the facts that have no place
   */
  Map<String, PublishedScopes> read(Json.Obj operation, String subject, Map<String, String> extra) {
    Json value = operation.get(KEY);
    if (value == null || value instanceof Json.Null) {
      return Map.of();
    }
    List<String> names = ScopeList.of(value);
    if (names == null || endpoint == null) {
      Facts.of(value).ifPresent(facts -> extra.put(KEY, facts));
      findings.warn(
          "unknown-scopes",
          value,
          subject,
          (names == null ? "\"scopes\" is no list of scopes" : "for which endpoint is not said")
              + "; kept as it is");
      return Map.of();
    }
    // Where no credentials are taken, an empty list does not say that scopes are missing.
    return names.isEmpty() && operation.isTrue("noAuthentication")
        ? Map.of()
        : Map.of(endpoint, new PublishedScopes(names, SOURCE));
  }
}
