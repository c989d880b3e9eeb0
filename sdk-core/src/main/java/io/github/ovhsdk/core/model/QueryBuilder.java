package io.github.ovhsdk.core.model;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The base of the builders of generated query objects. A parameter that is null, an empty list or
 * an empty map is not sent. Not safe for use by several threads.
 *
 * @param <B> the builder itself
 */
public abstract class QueryBuilder<B extends QueryBuilder<B>> {

  private final Map<String, List<String>> texts = new HashMap<>();
  private final Set<String> secrets = new HashSet<>();

  /** Creates a builder with nothing set. */
  protected QueryBuilder() {}

  /** Sets a parameter, or leaves it out. */
  protected final B set(String name, @Nullable Object value) {
    List<?> values =
        value == null || value instanceof Map<?, ?> map && map.isEmpty()
            ? List.of()
            : value instanceof List<?> list ? list : List.of(value);
    if (values.isEmpty()) {
      texts.remove(name);
    } else {
      texts.put(name, values.stream().map(Json::text).toList());
    }
    return self();
  }

  /** Sets a required parameter. */
  protected final B require(String name, Object value) {
    return set(name, Objects.requireNonNull(value, name));
  }

  /** Marks a parameter whose value must not be shown or logged. */
  protected final B markSecret(String name) {
    secrets.add(name);
    return self();
  }

  /**
   * Sets a parameter that this class does not know.
   *
   * @param name the parameter's name
   * @param value a scalar, or an array that repeats the name
   */
  public final B put(String name, JsonValue value) {
    return set(
        Objects.requireNonNull(name, "name"),
        value.kind() == JsonValue.Kind.ARRAY ? value.elements() : value);
  }

  final Map<String, List<String>> texts() {
    return texts;
  }

  final Set<String> secrets() {
    return secrets;
  }

  @SuppressWarnings("unchecked") // B is the subclass itself.
  private B self() {
    return (B) this;
  }
}
