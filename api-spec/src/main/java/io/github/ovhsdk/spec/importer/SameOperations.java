package io.github.ovhsdk.spec.importer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.github.ovhsdk.spec.OperationKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the operations of one list in another one. A parameter of the path may be called otherwise:
 * the name is not part of the URL, so the operation is the same.
 */
final class SameOperations {

  private SameOperations() {}

  /** Returns, for those of the first list that are in the second, what they are called there. */
  static Map<OperationKey, OperationKey> find(
      Collection<OperationKey> of, Collection<OperationKey> in) {
    Set<OperationKey> there = new HashSet<>(in);
    Map<OperationKey, OperationKey> same = new HashMap<>();
    of.stream().filter(there::contains).forEach(key -> same.put(key, key));
    // Only where neither list leaves a choice.
    Map<OperationKey, List<OperationKey>> others =
        of.stream()
            .filter(key -> !same.containsKey(key))
            .collect(groupingBy(SameOperations::shape));
    Map<OperationKey, Set<OperationKey>> free =
        in.stream()
            .filter(key -> !same.containsKey(key))
            .collect(groupingBy(SameOperations::shape, toSet()));
    others.forEach(
        (shape, keys) -> {
          Set<OperationKey> candidates = free.getOrDefault(shape, Set.of());
          if (keys.size() == 1 && candidates.size() == 1) {
            same.put(keys.get(0), candidates.iterator().next());
          }
        });
    return same;
  }

  /** What remains of an operation without the names of the parameters in its path. */
  private static OperationKey shape(OperationKey key) {
    return new OperationKey(key.branch(), key.method(), key.path().replaceAll("\\{[^}]*}", "{}"));
  }
}
