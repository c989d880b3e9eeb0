package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is looked up as a whole and not by words.
 *
 * @param iamActions the IAM actions that the operation asks for
 * @param errors the errors that it declares
 * @param models the models in what it takes and answers, at any depth, by OVHcloud's names
 * @param deprecatedOn since when it is deprecated; null if it is not, or nothing is said
 * @param replacement what to use instead, in OVHcloud's spelling
 */
public record Facts(
    List<String> iamActions,
    List<String> errors,
    List<String> models,
    @Nullable String deprecatedOn,
    @Nullable String replacement) {

  public Facts {
    iamActions = List.copyOf(iamActions);
    errors = List.copyOf(errors);
    models = List.copyOf(models);
  }

  /** Returns those of an operation. */
  public static Facts of(Section section, Operation operation) {
    Lifecycle lifecycle = operation.lifecycle();
    return new Facts(
        operation.iamActions().stream().map(IamAction::name).toList(),
        operation.errors(),
        List.copyOf(models(section, operation)),
        lifecycle.deprecatedOn(),
        lifecycle.replacement());
  }

  /**
   * Returns what {@link #columns()} wrote.
   *
   * @param lists the lists that were read before, by their columns: many operations share one
   */
  public static Facts ofColumns(String[] column, Map<String, List<String>> lists) {
    return new Facts(
        list(column[0], lists),
        list(column[1], lists),
        list(column[2], lists),
        text(column[3]),
        text(column[4]));
  }

  /** Returns the facts as five texts without tabs and line breaks. */
  public String[] columns() {
    return new String[] {
      String.join(" ", iamActions),
      String.join(" ", errors),
      String.join(" ", models),
      deprecatedOn == null ? "" : deprecatedOn,
      replacement == null ? "" : replacement
    };
  }

  private static List<String> list(String column, Map<String, List<String>> lists) {
    List<String> list = lists.get(column);
    if (list == null) {
      list = column.isEmpty() ? List.of() : List.of(column.split(" "));
      lists.put(column, list);
    }
    return list;
  }

  private static @Nullable String text(String column) {
    return column.isEmpty() ? null : column;
  }

  private static SortedSet<String> models(Section section, Operation operation) {
    SortedSet<String> models = new TreeSet<>();
    operation.parameters().forEach(p -> collect(section, p.type(), models));
    if (operation.body() instanceof Body.Single single) {
      collect(section, single.type(), models);
    } else if (operation.body() instanceof Body.Fields fields) {
      fields.fields().forEach(f -> collect(section, f.type(), models));
    }
    collect(section, operation.response(), models);
    return models;
  }

  private static void collect(Section section, TypeRef type, SortedSet<String> models) {
    if (type instanceof TypeRef.MapOf map) {
      collect(section, map.key(), models);
    }
    if (type.innermost() instanceof TypeRef.ModelRef reference && models.add(reference.name())) {
      section
          .model(reference.name())
          .filter(Model.ObjectModel.class::isInstance)
          .map(Model.ObjectModel.class::cast)
          .ifPresent(o -> o.properties().forEach(p -> collect(section, p.type(), models)));
    }
  }
}
