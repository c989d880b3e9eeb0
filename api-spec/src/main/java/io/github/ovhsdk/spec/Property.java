package io.github.ovhsdk.spec;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A property of an object.
 *
 * @param name its name in JSON
 * @param javaName its name in Java; the name in JSON if it was not named otherwise
 * @param type what it holds
 * @param required whether the object must have it
 * @param nullable whether null is a value of it
 * @param readOnly whether only the API sets it
 * @param secret whether a reviewed list says that it is a secret although its type does not
 * @param description OVHcloud's own sentence, only when read from OVHcloud's schemas
 * @param extra keys that this version does not know: name to the facts in it, as JSON
 */
public record Property(
    String name,
    String javaName,
    TypeRef type,
    boolean required,
    boolean nullable,
    boolean readOnly,
    boolean secret,
    @Nullable String description,
    Map<String, String> extra) {

  public Property {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(javaName, "javaName");
    Objects.requireNonNull(type, "type");
    extra = Sorted.copyOf(extra);
  }

  /** Returns an optional property that has only its facts, and is called in Java as in JSON. */
  public static Property of(String name, TypeRef type) {
    return new Property(name, name, type, false, false, false, false, null, Map.of());
  }

  /** Returns this property under another Java name. */
  public Property withJavaName(String javaName) {
    return new Property(
        name, javaName, type, required, nullable, readOnly, secret, description, extra);
  }

  /** Returns this property with another type. */
  public Property withType(TypeRef type) {
    return new Property(
        name, javaName, type, required, nullable, readOnly, secret, description, extra);
  }

  /** Returns this property, marked as a secret or not. */
  public Property withSecret(boolean secret) {
    return new Property(
        name, javaName, type, required, nullable, readOnly, secret, description, extra);
  }

  /** Says whether the value must never be shown: of passwords, or on the reviewed list. */
  public boolean isSensitive() {
    return secret || type.isPassword();
  }
}
