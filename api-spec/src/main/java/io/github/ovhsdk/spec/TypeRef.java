package io.github.ovhsdk.spec;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type as it is used: by a parameter, a property, a body or a response. */
public sealed interface TypeRef {

  /** Any JSON at all. */
  TypeRef ANY = new Any();

  /** Nothing. */
  TypeRef VOID = new Void();

  /** The type {@code string}. */
  Scalar STRING = new Scalar("string", null);

  /** Returns the scalar of that name, OVHcloud's own. */
  static Scalar scalar(String name) {
    return new Scalar(name, null);
  }

  /** Returns a list of those elements. */
  static Array array(TypeRef items) {
    return new Array(items);
  }

  /** Returns a reference to the model of that name, OVHcloud's own. */
  static ModelRef model(String name) {
    return new ModelRef(name);
  }

  /**
   * The type without lists and maps around it: the element of a list of lists, the value of a map.
   */
  default TypeRef innermost() {
    return this;
  }

  /** Says whether it is a password, or a list or a map of passwords, under whatever alias. */
  default boolean isPassword() {
    return innermost() instanceof Scalar scalar
        && scalar.name().equals(ScalarType.PASSWORD.ovhName());
  }

  /**
   * A single value.
   *
   * @param name OVHcloud's name of the type, such as {@code long} or {@code ipBlock}
   * @param alias what OVHcloud calls this use of it, such as {@code coreTypes.AccountId}
   */
  record Scalar(String name, @Nullable String alias) implements TypeRef {

    public Scalar {
      Objects.requireNonNull(name, "name");
    }

    /** Returns the type, if this version knows it. */
    public Optional<ScalarType> type() {
      return ScalarType.of(name);
    }

    /** Says whether values are JSON numbers; of a type that this version does not know, no. */
    public boolean isNumber() {
      return type().filter(ScalarType::isNumber).isPresent();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** A list. */
  record Array(TypeRef items) implements TypeRef {

    public Array {
      Objects.requireNonNull(items, "items");
    }

    @Override
    public TypeRef innermost() {
      return items.innermost();
    }

    @Override
    public String toString() {
      return items + "[]";
    }
  }

  /**
   * A map.
   *
   * @param key what the keys are, all of them strings in JSON
   * @param values what the values are
   */
  record MapOf(TypeRef key, TypeRef values) implements TypeRef {

    public MapOf {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(values, "values");
    }

    @Override
    public TypeRef innermost() {
      return values.innermost();
    }

    @Override
    public String toString() {
      return "map[" + key + "]" + values;
    }
  }

  /**
   * A model of the section.
   *
   * @param name OVHcloud's own name, such as {@code complexType.UnitAndValue<long>}
   */
  record ModelRef(String name) implements TypeRef {

    public ModelRef {
      Objects.requireNonNull(name, "name");
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Any JSON at all. */
  record Any() implements TypeRef {

    @Override
    public String toString() {
      return "any";
    }
  }

  /** Nothing. */
  record Void() implements TypeRef {

    @Override
    public String toString() {
      return "void";
    }
  }
}
