package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.Model.EnumModel;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says what the ids of a list stand for: where GET on a path answers a list of scalars (or of
 * values of an enumeration) and GET on the path of one item below it answers an object, that
 * object.
 */
final class Expansions {

  private Expansions() {}

  static Section addTo(Section section) {
    Map<String, Set<String>> items = itemModels(section);
    var operations =
        section.operations().stream()
            .map(
                o -> {
                  Set<String> models = items.getOrDefault(o.key().path(), Set.of());
                  // Two items below one list, such as /{id} and /{name}: nobody knows which one is
                  // meant.
                  return isIdList(o, section) && models.size() == 1
                      ? o.toBuilder().expandsTo(models.iterator().next()).build()
                      : o;
                })
            .toList();
    return section.withOperations(operations);
  }

  private static boolean isIdList(Operation operation, Section section) {
    return operation.key().method().equals("GET")
        && operation.response() instanceof TypeRef.Array list
        && (list.items() instanceof TypeRef.Scalar
            || list.items() instanceof TypeRef.ModelRef ref
                && section.models().get(ref.name()) instanceof EnumModel);
  }

  /** The models that GET answers for one item, by the path of the list. */
  private static Map<String, Set<String>> itemModels(Section section) {
    Map<String, Set<String>> items = new HashMap<>();
    for (Operation operation : section.operations()) {
      String path = operation.key().path();
      int slash = path.lastIndexOf('/');
      if (operation.key().method().equals("GET")
          && path.startsWith("{", slash + 1)
          && path.endsWith("}")
          && operation.response() instanceof TypeRef.ModelRef ref
          && section.models().get(ref.name()) instanceof ObjectModel) {
        items.computeIfAbsent(path.substring(0, slash), p -> new TreeSet<>()).add(ref.name());
      }
    }
    return items;
  }
}
