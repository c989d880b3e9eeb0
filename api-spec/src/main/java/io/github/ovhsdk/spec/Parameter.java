package io.github.ovhsdk.spec;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that travels in the path, in the query or in a header. What travels in the body is a
 * {@link Body}.
 *
 * @param place where it travels
 * @param name its name on the wire
 * @param javaName its name in Java; the name on the wire if it was not named otherwise
 * @param type what it holds
 * @param required whether a call must give it
 * @param secret whether a reviewed list says that it is a secret although its type does not
 * @param description OVHcloud's own sentence, only when read from OVHcloud's schemas
 * @param extra keys that this version does not know: name to the facts in it, as JSON
 */
public record Parameter(
    Place place,
    String name,
    String javaName,
    TypeRef type,
    boolean required,
    boolean secret,
    @Nullable String description,
    Map<String, String> extra) {

  /** Where a parameter travels. */
  public enum Place {
    PATH,
    QUERY,
    HEADER;

    /** The word that OVHcloud and OpenAPI use: {@code path}, {@code query}, {@code header}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Parameter {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(javaName, "javaName");
    Objects.requireNonNull(type, "type");
    extra = Sorted.copyOf(extra);
  }

  /** Returns a parameter that has only its facts, and is called in Java as on the wire. */
  public static Parameter of(Place place, String name, TypeRef type, boolean required) {
    return new Parameter(place, name, name, type, required, false, null, Map.of());
  }

  /** Returns this parameter under another Java name. */
  public Parameter withJavaName(String javaName) {
    return new Parameter(place, name, javaName, type, required, secret, description, extra);
  }

  /** Returns this parameter, marked as a secret or not. */
  public Parameter withSecret(boolean secret) {
    return new Parameter(place, name, javaName, type, required, secret, description, extra);
  }

  /** Says whether the value must never be shown: of passwords, or on the reviewed list. */
  public boolean isSensitive() {
    return secret || type.isPassword();
  }

  /** Path parameters as they stand in the path, then the query, then headers, by name. */
  static Comparator<Parameter> order(String path) {
    ToIntFunction<Parameter> inPath =
        p -> p.place == Place.PATH ? path.indexOf("{" + p.name + "}") : 0;
    return Comparator.comparing(Parameter::place)
        .thenComparingInt(inPath)
        .thenComparing(Parameter::name);
  }
}
