package io.github.ovhsdk.core.model;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The property table of a model. Each generated model holds one in a static field; it registers
 * itself there, so that other tables can refer to the model by its class alone.
 */
public final class ModelType {

  private static final ClassValue<Registration> REGISTRATIONS =
      new ClassValue<>() {
        @Override
        protected Registration computeValue(Class<?> modelClass) {
          return new Registration();
        }
      };

  private static final class Registration {
    volatile @Nullable ModelType type;
  }

  private final OvhModel prototype;
  private final Property[] properties;
  private final Map<String, Integer> indexes;

  private ModelType(OvhModel prototype, Property[] properties) {
    this.prototype = prototype;
    this.properties = properties.clone();
    this.indexes = new HashMap<>(properties.length * 2);
    for (int i = 0; i < properties.length; i++) {
      indexes.put(properties[i].name(), i);
    }
  }

  /**
   * Makes and registers the table of a model.
   *
   * @param prototype an instance of the model, of which only {@link OvhModel#newInstance} is used
   * @param properties the model's properties
   */
  public static ModelType of(OvhModel prototype, Property... properties) {
    ModelType type = new ModelType(prototype, properties);
    REGISTRATIONS.get(prototype.getClass()).type = type;
    return type;
  }

  static ModelType of(Class<? extends OvhModel> modelClass) {
    Registration registration = REGISTRATIONS.get(modelClass);
    ModelType type = registration.type;
    if (type == null) {
      Initialization.ensure(modelClass);
      type = registration.type;
    }
    if (type == null) {
      throw new IllegalStateException(modelClass.getName() + " has no property table");
    }
    return type;
  }

  /** Returns the model's simple class name. */
  String name() {
    return prototype.getClass().getSimpleName();
  }

  int size() {
    return properties.length;
  }

  Property property(int index) {
    return properties[index];
  }

  /** Returns where a property stands in the table, or -1. */
  int indexOf(String name) {
    Integer index = indexes.get(name);
    return index == null ? -1 : index;
  }

  OvhModel newInstance(@Nullable Object[] held, Map<String, JsonValue> unknown) {
    return prototype.newInstance(
        new ModelData(
            this, held, unknown.isEmpty() ? Map.of() : Collections.unmodifiableMap(unknown)));
  }

  /** Returns the names of the required properties that are absent. */
  List<String> missing(@Nullable Object[] held) {
    return Stream.of(properties)
        .filter(property -> property.isRequired() && held[indexOf(property.name())] == null)
        .map(Property::name)
        .toList();
  }

  /**
   * Copies what another model has of these properties, by name, where it fits their types; a null
   * only where the property may be null.
   */
  void transfer(OvhModel source, @Nullable Object[] target) {
    for (int i = 0; i < properties.length; i++) {
      Property property = properties[i];
      ModelData data = source.data;
      int index = data.type().indexOf(property.name());
      Object held = index < 0 ? data.unknown.get(property.name()) : data.held[index];
      if (held == JsonValue.NULL) {
        if (property.isNullable()) {
          target[i] = held;
        }
      } else if (held != null) {
        ValueType from = index < 0 ? AnyType.INSTANCE : data.type().property(index).type();
        Object fitting = property.type().transfer(held, from);
        if (fitting != null) {
          target[i] = fitting;
        }
      }
    }
  }
}
