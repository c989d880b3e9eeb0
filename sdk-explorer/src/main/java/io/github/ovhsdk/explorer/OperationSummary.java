package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.Section;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation, as a list of operations shows it: what is known without loading its section.
 *
 * @param key branch, verb and path
 * @param section the path of the section it is in, such as {@code /vps}
 * @param state how mature it is
 * @param authenticated false where it takes no credentials
 * @param names the interface and the method that serve it, and what it does in a line; null where
 *     the catalog's source has no names
 */
public record OperationSummary(
    OperationKey key,
    String section,
    OperationState state,
    boolean authenticated,
    @Nullable OperationNames names) {

  public OperationSummary {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(state, "state");
  }

  /** Returns what a list shows of an operation of that section. */
  public static OperationSummary of(Section section, Operation operation) {
    return new OperationSummary(
        operation.key(),
        section.path(),
        operation.lifecycle().state(),
        operation.authenticated(),
        operation.names());
  }

  /** As {@link OperationKey#toString()}. */
  @Override
  public String toString() {
    return key.toString();
  }
}
