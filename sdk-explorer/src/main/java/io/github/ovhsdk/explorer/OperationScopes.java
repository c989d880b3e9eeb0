package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.ScopeSource;
import java.util.List;
import java.util.Locale;
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

  /** Such as {@code all, product/vps/all (published, 2022-12)}. */
  @Override
  public String toString() {
    String how = grade.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String date = source == null || source.date() == null ? "" : ", " + source.date();
    return (String.join(", ", names) + " (" + how + date + ")").strip();
  }
}
