package io.github.ovhsdk.explorer.internal.search;

import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.internal.Lazy;
import io.github.ovhsdk.spec.OperationKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The way from a fact back to the operations that have it. Immutable to its users. */
public final class Lookups {

  private final Map<OperationKey, String> replacements = new HashMap<>();
  private final Map<String, List<OperationSummary>> byIamAction;
  private final Lazy<Map<String, List<OperationSummary>>> byModel;
  private final Map<String, List<OperationSummary>> byError;

  /**
   * Turns the facts of a catalog's operations around.
   *
   * @param models the models of each operation, asked for when one is looked up
   */
  public Lookups(
      List<OperationSummary> operations, List<Facts> facts, Supplier<List<List<String>>> models) {
    byIamAction = turned(operations, facts, Facts::iamActions);
    byModel = new Lazy<>(() -> turned(operations, models.get(), list -> list));
    byError = turned(operations, facts, Facts::errors);
    for (int i = 0; i < facts.size(); i++) {
      String replacement = facts.get(i).replacement();
      if (replacement != null) {
        replacements.put(operations.get(i).key(), replacement);
      }
    }
  }

  /** Returns those that ask for an IAM action. */
  public List<OperationSummary> withIamAction(String action) {
    return byIamAction.getOrDefault(action, List.of());
  }

  /** Returns those with a model in what they take or answer. */
  public List<OperationSummary> withModel(String model) {
    return byModel.get().getOrDefault(model, List.of());
  }

  /** Returns those that declare an error. */
  public List<OperationSummary> withError(String error) {
    return byError.getOrDefault(error, List.of());
  }

  /** Returns what is said to replace an operation, in OVHcloud's spelling. */
  public Optional<String> replacementOf(OperationKey operation) {
    return Optional.ofNullable(replacements.get(operation));
  }

  private static <T> Map<String, List<OperationSummary>> turned(
      List<OperationSummary> operations, List<T> facts, Function<T, List<String>> names) {
    Map<String, List<OperationSummary>> turned = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      for (String name : names.apply(facts.get(i))) {
        turned.computeIfAbsent(name, n -> new ArrayList<>()).add(operations.get(i));
      }
    }
    turned.replaceAll((name, list) -> List.copyOf(list));
    return turned;
  }
}
