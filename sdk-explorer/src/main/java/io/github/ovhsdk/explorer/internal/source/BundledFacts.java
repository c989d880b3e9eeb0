package io.github.ovhsdk.explorer.internal.source;

import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.internal.bundle.Bundle;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What OVHcloud's schemas do not say and the bundled contract does: how an operation is called in
 * Java, and which scopes were published for it. Read from the bundle's lists, without any of its
 * sections. Immutable.
 */
final class BundledFacts {

  private record Known(OperationNames names, Map<String, PublishedScopes> scopes) {}

  private final Map<OperationKey, Known> operations = new HashMap<>();
  private final Map<String, String> packages;

  private BundledFacts(Bundle bundle) {
    packages = bundle.packages();
    List<OperationSummary> summaries = bundle.operations();
    List<Map<String, PublishedScopes>> scopes = bundle.scopes();
    for (int i = 0; i < summaries.size(); i++) {
      OperationNames names = summaries.get(i).names();
      if (names != null) {
        operations.put(summaries.get(i).key(), new Known(names, scopes.get(i)));
      }
    }
  }

  static BundledFacts read() {
    return new BundledFacts(new Bundle());
  }

  /** Returns a section of a schema with what is known of those of its operations that are equal. */
  Section addTo(Section section) {
    // Where a schema speaks of scopes, it is newer than what was published before.
    Set<String> spokenFor =
        section.operations().stream()
            .flatMap(operation -> operation.scopes().keySet().stream())
            .collect(Collectors.toSet());
    return new Section(
        section.branch(),
        section.path(),
        section.version(),
        packages.get(section.toString()),
        section.operations().stream().map(o -> addTo(o, spokenFor)).toList(),
        section.models(),
        section.extra());
  }

  private Operation addTo(Operation operation, Set<String> spokenFor) {
    Known known = operations.get(operation.key());
    if (known == null) {
      return operation;
    }
    Map<String, PublishedScopes> scopes = new TreeMap<>(known.scopes);
    scopes.keySet().removeAll(spokenFor);
    scopes.putAll(operation.scopes());
    return operation.toBuilder().names(known.names).scopes(scopes).build();
  }
}
