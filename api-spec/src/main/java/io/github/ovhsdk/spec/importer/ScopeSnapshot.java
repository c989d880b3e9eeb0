package io.github.ovhsdk.spec.importer;

import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.ScopeSource;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was published, at some time, of the scopes of one branch on one endpoint.
 *
 * @param file the file it was read from, as findings name it
 * @param endpoint such as {@code ovh-eu}
 * @param source when it was published
 * @param scopes the scopes of each operation, none if it listed none
 * @param withoutCredentials the operations that took no credentials then and listed no scopes:
 *     whether scopes are needed now, that does not say
 */
record ScopeSnapshot(
    String file,
    String endpoint,
    ScopeSource source,
    SortedMap<OperationKey, List<String>> scopes,
    List<OperationKey> withoutCredentials) {

  ScopeSnapshot {
    scopes = Collections.unmodifiableSortedMap(new TreeMap<>(scopes));
    withoutCredentials = List.copyOf(withoutCredentials);
  }
}
