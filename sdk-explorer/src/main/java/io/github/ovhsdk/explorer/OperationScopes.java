package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.ScopeSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which OAuth2 scopes open an operation on one endpoint, and how sure that is.
 *
 * @param grade how sure
 * @param names the scopes, sorted, any one of which suffices; none where none is known
 * @param source where they were published, or those that they were inferred from; null if nothing
 *     was
 */
public record OperationScopes(ScopeGrade grade, List<String> names, @Nullable ScopeSource source) {

  public OperationScopes {
    Objects.requireNonNull(grade, "grade");
    names = List.copyOf(names);
  }
}
