package io.github.ovhsdk.explorer.schema;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The types of one section, resolved. Two sections may mean different things by one name, so a name
 * is only ever looked up in its own section, which also holds what it shares with others and what
 * became of generic types.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SectionTypes {

  private final Section section;

  private SectionTypes(Section section) {
    this.section = section;
  }

  /** Returns the types of a section. */
  public static SectionTypes of(Section section) {
    return new SectionTypes(Objects.requireNonNull(section, "section"));
  }

  /** Returns the section that these are the types of. */
  public Section section() {
    return section;
  }

  /**
   * Returns the model that a type is, or is a list or a map of; empty for a scalar, and where the
   * section speaks of a model that it does not have.
   */
  public Optional<Model> model(TypeRef type) {
    return type.innermost() instanceof TypeRef.ModelRef reference
        ? section.model(reference.name())
        : Optional.empty();
  }

  /** Returns the properties of that model, by name; none where it is no object. */
  public List<Property> properties(TypeRef type) {
    return model(type).orElse(null) instanceof Model.ObjectModel object
        ? object.properties()
        : List.of();
  }

  /** Returns the values that the type, or each element of it, may have; none where all may be. */
  public List<String> allowedValues(TypeRef type) {
    return model(type).orElse(null) instanceof Model.EnumModel enumeration
        ? enumeration.values().stream().map(Model.EnumValue::value).toList()
        : List.of();
  }
}
