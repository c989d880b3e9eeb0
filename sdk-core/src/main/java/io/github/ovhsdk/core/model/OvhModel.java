package io.github.ovhsdk.core.model;

import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.json.JsonValue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The base of all generated models: an immutable, typed view of a JSON object that loses nothing of
 * it. A property that the model does not know is kept, and so is a value that is not of its
 * property's type; both are written back as they were received. An absent property and one that is
 * null are two different things, although accessors return null for both: {@link #raw} tells them
 * apart. A list or a map holds null where that was received inside of it; OVHcloud promises neither
 * that it sends some nor that it sends none.
 *
 * <p>Two models are equal when they are of the same class and have equal properties; numbers are
 * compared by value.
 *
 * <p>Accessors throw {@link UnreadablePropertyException} where what was received is not of the
 * property's type.
 */
public abstract class OvhModel {

  static {
    JsonCodec.install(new Codec());
  }

  final ModelData data;

  /** Creates a model that holds the data. */
  protected OvhModel(ModelData data) {
    this.data = data;
  }

  /** Returns a new model of the same class. */
  protected abstract OvhModel newInstance(ModelData data);

  /**
   * Returns a property as its Java type.
   *
   * @return null where it is absent or null
   * @throws UnreadablePropertyException if what was received is not of its type
   */
  @SuppressWarnings("unchecked") // The generated accessor's type is the one in the table.
  protected final <T> @Nullable T get(String property) {
    int index = data.type().indexOf(property);
    Object held = data.held[index];
    if (held == null || held == JsonValue.NULL) {
      return null;
    }
    try {
      return (T) data.type().property(index).type().toJava(held);
    } catch (Unreadable e) {
      throw new UnreadablePropertyException(data.type().name(), property, e.place(), e.reason());
    }
  }

  /**
   * Returns the JSON of a property, known to this model or not, as it was received or set.
   *
   * @param name the property's name in JSON
   * @return null where it is absent; {@link JsonValue#NULL} where it is null
   */
  public final @Nullable JsonValue raw(String name) {
    int index = data.type().indexOf(name);
    if (index < 0) {
      return data.unknown.get(name);
    }
    Object held = data.held[index];
    return held == null ? null : Json.of(held, WriteRules.EVERYTHING);
  }

  /** Returns the properties that this model does not know, by name, unmodifiable. */
  public final Map<String, JsonValue> unknownProperties() {
    return data.unknown;
  }

  /** Returns everything that this model holds, as it was received or set; secrets too. */
  public final JsonValue toJson() {
    return Json.of(this, WriteRules.EVERYTHING);
  }

  private Object comparable(int index) {
    Object held = data.held[index];
    return held == null ? Absent.ABSENT : Json.comparable(held, data.type().property(index).type());
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    if (!(other instanceof OvhModel that)
        || getClass() != that.getClass()
        || !data.unknown.equals(that.data.unknown)) {
      return false;
    }
    for (int i = 0; i < data.held.length; i++) {
      if (!comparable(i).equals(that.comparable(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public final int hashCode() {
    int hash = data.unknown.hashCode();
    for (int i = 0; i < data.held.length; i++) {
      hash = 31 * hash + comparable(i).hashCode();
    }
    return hash;
  }

  /**
   * Returns the class name and the properties that are present, for people to read: secrets are
   * masked, and of JSON that this model knows nothing about only the name is shown.
   */
  @Override
  public final String toString() {
    return Printer.print(this);
  }

  private enum Absent {
    ABSENT
  }
}
