package io.github.ovhsdk.spec;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type that OVHcloud has given a name: an object, or a list of allowed values. */
public sealed interface Model {

  /**
   * OVHcloud's own name, such as {@code domain.zone.Record} or {@code
   * complexType.UnitAndValue<long>}.
   */
  String name();

  /** The Java class, such as {@code ZoneRecord}; null before it was named. */
  @Nullable String javaName();

  /** Says whether the class is one that all sections share. */
  boolean common();

  /** OVHcloud's own sentence, only when read from OVHcloud's schemas. */
  @Nullable String description();

  /** Keys that this version does not know: name to the facts in it, as JSON. */
  Map<String, String> extra();

  /**
   * An object.
   *
   * @param properties what it holds, by name
   */
  record ObjectModel(
      String name,
      @Nullable String javaName,
      boolean common,
      List<Property> properties,
      @Nullable String description,
      Map<String, String> extra)
      implements Model {

    public ObjectModel {
      Objects.requireNonNull(name, "name");
      properties = properties.stream().sorted(comparing(Property::name)).toList();
      extra = Sorted.copyOf(extra);
    }

    /** Returns this object with other properties. */
    public ObjectModel withProperties(List<Property> properties) {
      return new ObjectModel(name, javaName, common, properties, description, extra);
    }

    /** Returns the property of that JSON name. */
    public Optional<Property> property(String name) {
      return properties.stream().filter(p -> p.name().equals(name)).findFirst();
    }
  }

  /**
   * An enumeration.
   *
   * @param valueType what the values are in JSON: {@code string}, {@code long}
   * @param values the values that are known, in OVHcloud's order
   */
  record EnumModel(
      String name,
      @Nullable String javaName,
      boolean common,
      TypeRef.Scalar valueType,
      List<EnumValue> values,
      @Nullable String description,
      Map<String, String> extra)
      implements Model {

    public EnumModel {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(valueType, "valueType");
      values = List.copyOf(values);
      extra = Sorted.copyOf(extra);
    }
  }

  /**
   * One value of an enumeration.
   *
   * @param value the value, a number in digits where the enumeration is of numbers
   * @param javaName the constant, such as {@code ONE_DAY}; null before it was named
   */
  record EnumValue(String value, @Nullable String javaName) {

    public EnumValue {
      Objects.requireNonNull(value, "value");
    }
  }
}
