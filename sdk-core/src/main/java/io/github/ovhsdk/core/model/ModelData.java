package io.github.ovhsdk.core.model;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a model holds: opaque, and passed on by the constructors of generated classes.
 *
 * <p>Per property of the table either nothing (absent), or a value in the form that {@link
 * ValueType} describes, where an explicit null is {@link JsonValue#NULL}; and what the table does
 * not know.
 */
public final class ModelData {

  /** What the prototype in a model's table holds. */
  public static final ModelData NONE = new ModelData(null, new Object[0], Map.of());

  private final @Nullable ModelType type;
  final @Nullable Object[] held;
  final Map<String, JsonValue> unknown;

  ModelData(@Nullable ModelType type, @Nullable Object[] held, Map<String, JsonValue> unknown) {
    this.type = type;
    this.held = held;
    this.unknown = unknown;
  }

  ModelType type() {
    return Objects.requireNonNull(type, "a prototype is no model");
  }
}
