package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.spec.IamAction;
import io.github.ovhsdk.spec.Lifecycle;
import io.github.ovhsdk.spec.Operation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked up as a whole and not by words.
 *
 * @param iamActions the IAM actions that the operation asks for
 * @param errors the errors that it declares
 * @param deprecatedOn since when it is deprecated; null if it is not, or nothing is said
 * @param replacement what to use instead, in OVHcloud's spelling
 */
public record Facts(
    List<String> iamActions,
    List<String> errors,
    @Nullable String deprecatedOn,
    @Nullable String replacement) {

  public Facts {
    iamActions = List.copyOf(iamActions);
    errors = List.copyOf(errors);
  }

  /** Returns those of an operation. */
  public static Facts of(Operation operation) {
    Lifecycle lifecycle = operation.lifecycle();
    return new Facts(
        operation.iamActions().stream().map(IamAction::name).toList(),
        operation.errors(),
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
        list(column[0], lists), list(column[1], lists), text(column[2]), text(column[3]));
  }

  /** Returns the facts as four texts without tabs and line breaks. */
  public String[] columns() {
    return new String[] {
      String.join(" ", iamActions),
      String.join(" ", errors),
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
}
