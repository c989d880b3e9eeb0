package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which OAuth2 scopes open the operations of one section on one endpoint: what was published, and
 * what can be inferred from it. Immutable and safe for use by several threads.
 */
public final class SectionScopes {

  private static final String PRODUCT = "product/";

  private final String endpoint;
  private final List<String> shared;
  private final @Nullable ScopeSource source;

  private SectionScopes(String endpoint, List<String> shared, @Nullable ScopeSource source) {
    this.endpoint = endpoint;
    this.shared = shared;
    this.source = source;
  }

  /**
   * Returns what is known of a section.
   *
   * @param endpoint the endpoint's name, such as {@code ovh-eu}; of one that gives out no tokens
   *     nothing is known
   */
  public static SectionScopes of(Section section, String endpoint) {
    Objects.requireNonNull(endpoint, "endpoint");
    List<PublishedScopes> published =
        section.operations().stream()
            .map(operation -> operation.scopes().get(endpoint))
            .filter(scopes -> scopes != null && !scopes.names().isEmpty())
            .toList();
    List<String> shared = published.isEmpty() ? List.of() : shared(published);
    boolean ofProduct = shared.stream().anyMatch(name -> name.startsWith(PRODUCT));
    return ofProduct
        ? new SectionScopes(endpoint, shared, published.get(0).source())
        : new SectionScopes(endpoint, List.of(), null);
  }

  private static List<String> shared(List<PublishedScopes> published) {
    List<String> shared = new ArrayList<>(published.get(0).names());
    published.forEach(scopes -> shared.retainAll(scopes.names()));
    return List.copyOf(shared);
  }

  /** Returns what opens an operation of the section. */
  public OperationScopes of(Operation operation) {
    PublishedScopes published = operation.scopes().get(endpoint);
    if (!operation.authenticated()) {
      return published == null
          ? new OperationScopes(ScopeGrade.NOT_NEEDED, List.of(), null)
          : new OperationScopes(ScopeGrade.NOT_NEEDED, published.names(), published.source());
    }
    if (published != null) {
      ScopeGrade grade =
          published.names().isEmpty() ? ScopeGrade.PUBLISHED_WITHOUT_SCOPE : ScopeGrade.PUBLISHED;
      return new OperationScopes(grade, published.names(), published.source());
    }
    return shared.isEmpty()
        ? new OperationScopes(ScopeGrade.UNKNOWN, List.of(), null)
        : new OperationScopes(ScopeGrade.INFERRED, shared, source);
  }
}
