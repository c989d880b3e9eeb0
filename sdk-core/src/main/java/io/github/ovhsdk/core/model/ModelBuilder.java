package io.github.ovhsdk.core.model;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The base of the builders of generated models. A property that is never set is absent, and a
 * request does not send it; one that is set to null is sent as null. Not safe for use by several
 * threads.
 *
 * @param <M> the model
 * @param <B> the builder itself
 */
public abstract class ModelBuilder<M extends OvhModel, B extends ModelBuilder<M, B>> {

  private final ModelType type;
  private final @Nullable Object[] held;
  private final Map<String, JsonValue> unknown;

  /**
   * Creates a builder.
   *
   * @param type the table of the model
   * @param source what to begin with, including what the class does not know; null to begin with
   *     nothing
   */
  protected ModelBuilder(ModelType type, @Nullable M source) {
    this.type = type;
    this.held = source == null ? new Object[type.size()] : source.data.held.clone();
    this.unknown =
        source == null ? new LinkedHashMap<>() : new LinkedHashMap<>(source.data.unknown);
  }

  /** Sets a property to a value of its Java type, or to null. */
  protected final B set(String property, @Nullable Object value) {
    int index = type.indexOf(property);
    held[index] = value == null ? JsonValue.NULL : type.property(index).type().hold(value);
    return self();
  }

  /**
   * Sets a property to JSON: one that this class does not know, or one whose type does not allow
   * what must be sent.
   *
   * @param name the property's name in JSON
   */
  public final B put(String name, JsonValue value) {
    Objects.requireNonNull(value, "value");
    int index = type.indexOf(name);
    if (index < 0) {
      unknown.put(Objects.requireNonNull(name, "name"), value);
    } else {
      held[index] = type.property(index).type().adopt(value);
    }
    return self();
  }

  /**
   * Makes a property absent, whether this class knows it or not.
   *
   * @param name the property's name in JSON
   */
  public final B unset(String name) {
    int index = type.indexOf(name);
    if (index < 0) {
      unknown.remove(name);
    } else {
      held[index] = null;
    }
    return self();
  }

  /**
   * Copies the properties that another model and this one both have, by name: for a PUT that takes
   * another model than the GET answers. Left alone are those that the other model lacks, whose
   * value does not fit the type here, or that are null there and may not be null here. Models
   * inside are copied by the same rule.
   */
  public final B from(OvhModel source) {
    type.transfer(source, held);
    return self();
  }

  /**
   * Builds the model. The builder can be used further.
   *
   * @throws IllegalStateException if required parameters of an operation are not set; the message
   *     names all of them
   */
  @SuppressWarnings("unchecked") // A builder is made with the table of its model.
  public final M build() {
    List<String> missing = type.missing(held);
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          type.name() + " lacks what is required: " + String.join(", ", missing));
    }
    return (M) type.newInstance(held.clone(), new LinkedHashMap<>(unknown));
  }

  @SuppressWarnings("unchecked") // B is the subclass itself.
  private B self() {
    return (B) this;
  }
}
