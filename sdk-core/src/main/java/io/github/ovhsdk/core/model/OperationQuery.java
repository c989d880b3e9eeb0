package io.github.ovhsdk.core.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The base of generated query objects: the query parameters of one operation, immutable. Two are
 * equal when they are of the same class and send the same parameters.
 */
public abstract class OperationQuery {

  private final Map<String, List<String>> texts;
  private final Set<String> secrets;

  /** Creates the query that the builder describes. */
  protected OperationQuery(QueryBuilder<?> builder) {
    this.texts = new TreeMap<>(builder.texts());
    this.secrets = new TreeSet<>(builder.secrets());
  }

  /**
   * Returns the names and texts of the parameters as they are sent, not yet encoded: ordered by
   * name, a list as its name repeated.
   */
  public final List<Map.Entry<String, String>> parameters() {
    return texts.entrySet().stream()
        .flatMap(each -> each.getValue().stream().map(text -> Map.entry(each.getKey(), text)))
        .toList();
  }

  /** Returns whether a parameter's value must not be shown or logged. */
  public final boolean isSecret(String name) {
    return secrets.contains(name);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof OperationQuery that
        && getClass() == that.getClass()
        && texts.equals(that.texts);
  }

  @Override
  public final int hashCode() {
    return texts.hashCode();
  }

  /** Returns the class name and the parameters, for people to read, with secrets masked. */
  @Override
  public final String toString() {
    StringJoiner out = new StringJoiner(", ", getClass().getSimpleName() + "{", "}");
    texts.forEach(
        (name, values) ->
            out.add(
                name
                    + "="
                    + (isSecret(name)
                        ? Printer.MASK
                        : values.size() == 1 ? values.get(0) : values.toString())));
    return out.toString();
  }
}
