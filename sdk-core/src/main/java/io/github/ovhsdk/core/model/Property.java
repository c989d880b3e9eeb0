package io.github.ovhsdk.core.model;

/**
 * A row of a model's property table: the property's name in JSON, its type, and whether it is
 * nullable, read-only, required or secret. Immutable. Generated code begins with a type, {@code
 * Property.string("subDomain")}, and adds to it.
 */
public final class Property {

  private final String name;
  private final ValueType type;
  private final boolean nullable;
  private final boolean readOnly;
  private final boolean required;
  private final boolean secret;

  private Property(
      String name,
      ValueType type,
      boolean nullable,
      boolean readOnly,
      boolean required,
      boolean secret) {
    this.name = name;
    this.type = type;
    this.nullable = nullable;
    this.readOnly = readOnly;
    this.required = required;
    this.secret = secret;
  }

  private static Property of(String name, ValueType type) {
    return new Property(name, type, false, false, false, false);
  }

  /** Describes a property whose Java type is {@code String}. */
  public static Property string(String name) {
    return of(name, TextType.STRING);
  }

  /** Describes a property whose Java type is {@code Integer}. */
  public static Property int32(String name) {
    return of(name, IntegerType.INT32);
  }

  /** Describes a property whose Java type is {@code Long}. */
  public static Property int64(String name) {
    return of(name, IntegerType.INT64);
  }

  /** Describes a property whose Java type is {@code BigDecimal}. */
  public static Property decimal(String name) {
    return of(name, DecimalType.INSTANCE);
  }

  /** Describes a property whose Java type is {@code Boolean}. */
  public static Property bool(String name) {
    return of(name, BooleanType.INSTANCE);
  }

  /** Describes a property whose Java type is {@code UUID}. */
  public static Property uuid(String name) {
    return of(name, TextType.UUID);
  }

  /** Describes a property whose Java type is {@code OffsetDateTime}. */
  public static Property dateTime(String name) {
    return of(name, TextType.DATE_TIME);
  }

  /** Describes a property whose Java type is {@code LocalDate}. */
  public static Property date(String name) {
    return of(name, TextType.DATE);
  }

  /** Describes a property whose Java type is {@code JsonValue}. */
  public static Property any(String name) {
    return of(name, AnyType.INSTANCE);
  }

  /** Describes a property that is a generated enumeration. */
  public static Property enumeration(String name, Class<? extends OvhEnum> enumClass) {
    return of(name, new EnumValueType(enumClass));
  }

  /** Describes a property that is a generated model. */
  public static Property model(String name, Class<? extends OvhModel> modelClass) {
    return of(name, new ModelValueType(modelClass));
  }

  /** Returns the same property as a list of what it was. */
  public Property list() {
    return new Property(name, new ListType(type), nullable, readOnly, required, secret);
  }

  /** Returns the same property as a map from {@code String} to what it was. */
  public Property map() {
    return new Property(name, new MapType(type), nullable, readOnly, required, secret);
  }

  /** Returns the same property, which may be null. */
  public Property nullable() {
    return new Property(name, type, true, readOnly, required, secret);
  }

  /** Returns the same property, which no request body sends. */
  public Property readOnly() {
    return new Property(name, type, nullable, true, required, secret);
  }

  /** Returns the same property, without which a builder does not build. */
  public Property required() {
    return new Property(name, type, nullable, readOnly, true, secret);
  }

  /** Returns the same property, whose value is never printed. */
  public Property secret() {
    return new Property(name, type, nullable, readOnly, required, true);
  }

  String name() {
    return name;
  }

  ValueType type() {
    return type;
  }

  boolean isNullable() {
    return nullable;
  }

  boolean isReadOnly() {
    return readOnly;
  }

  boolean isRequired() {
    return required;
  }

  boolean isSecret() {
    return secret;
  }
}
