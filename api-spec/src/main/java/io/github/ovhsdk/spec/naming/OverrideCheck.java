package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds overrides that nothing is called by: what they name is not there, or has another name since
 * before the override was written.
 */
final class OverrideCheck {

  private final Collection<Section> sections;

  OverrideCheck(Collection<Section> sections) {
    this.sections = sections;
  }

  /** Returns those that give a model its name; scopes that are not there are left out. */
  List<String> models(Map<String, Map<String, String>> models) {
    List<String> without = new ArrayList<>();
    models.forEach(
        (scope, names) ->
            names.forEach(
                (model, name) -> {
                  if (isThere(scope) && inScope(scope, model).noneMatch(name::equals)) {
                    without.add("model " + scope + " " + model + " = " + name);
                  }
                }));
    return without;
  }

  private boolean isThere(String scope) {
    return !scope.startsWith("v") || sections.stream().anyMatch(s -> s.toString().equals(scope));
  }

  private Stream<@Nullable String> inScope(String scope, String name) {
    return sections.stream()
        .filter(section -> !scope.startsWith("v") || section.toString().equals(scope))
        .flatMap(section -> section.model(name).stream())
        .filter(model -> !scope.equals(Ledger.COMMON) || model.common())
        .map(model -> model.javaName());
  }

  /** Returns those that give a path its interface; sections that are not there are left out. */
  List<String> interfaces(Map<String, String> interfaces) {
    List<String> without = new ArrayList<>();
    interfaces.forEach(
        (path, name) -> {
          List<Section> concerned =
              sections.stream().filter(s -> (path + "/").startsWith(s + "/")).toList();
          boolean has =
              concerned.stream()
                  .flatMap(section -> section.operations().stream())
                  .filter(o -> o.names() != null && o.names().interfaceName().equals(name))
                  .anyMatch(operation -> isBelow(operation, path));
          if (!has && !concerned.isEmpty()) {
            without.add("interface " + path + " = " + name);
          }
        });
    return without;
  }

  private static boolean isBelow(Operation operation, String path) {
    List<String> segments =
        ResourcePath.segments(ResourcePath.template(operation.key().path())).stream()
            .filter(segment -> !segment.equals("{}"))
            .toList();
    List<String> start = ResourcePath.segments(path.substring(path.indexOf(' ') + 1));
    boolean below = start.size() <= segments.size();
    for (int i = 0; below && i < start.size(); i++) {
      below = start.get(i).equals("*") || start.get(i).equals(segments.get(i));
    }
    return below;
  }
}
