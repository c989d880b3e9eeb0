package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.ScalarType;
import io.github.ovhsdk.spec.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Reads the way OVHcloud spells types: {@code X[]} and {@code []X}, {@code map[K]X}, {@code
 * Foo<long>}, and {@code Alias:string} for a type that has a second name.
 */
final class TypeParser {

  /** Four times as long as any that OVHcloud has. */
  private static final int LONGEST = 400;

  private final String text;
  private final BiFunction<String, List<TypeRef>, TypeRef> names;
  private int at;

  private TypeParser(String text, BiFunction<String, List<TypeRef>, TypeRef> names) {
    this.text = text;
    this.names = names;
  }

  /**
   * Reads a type.
   *
   * @param names what a name, with the types in its angle brackets, stands for
   * @throws IllegalArgumentException if it is not spelled like a type
   */
  static TypeRef parse(String text, BiFunction<String, List<TypeRef>, TypeRef> names) {
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException("a type of " + text.length() + " characters");
    }
    int colon = text.indexOf(':');
    if (colon > 0) {
      TypeRef base = parse(text.substring(colon + 1), names);
      return withAlias(base, text.substring(0, colon).replace("[]", ""));
    }
    TypeParser parser = new TypeParser(text, names);
    TypeRef type = parser.type();
    if (parser.at != text.length()) {
      throw parser.unreadable();
    }
    return type;
  }

  /**
   * Returns what stands between the outermost angle brackets: {@code long} of {@code Foo<long>}.
   */
  static List<String> arguments(String text) {
    List<String> arguments = new ArrayList<>();
    int start = text.indexOf('<') + 1;
    int depth = 0;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth == 0 && (c == ',' || c == '>')) {
        arguments.add(text.substring(start, i));
        start = i + 1;
      }
      depth += c == '<' ? 1 : c == '>' ? -1 : 0;
    }
    return arguments;
  }

  private static TypeRef withAlias(TypeRef type, String alias) {
    if (type instanceof TypeRef.Array array) {
      return TypeRef.array(withAlias(array.items(), alias));
    }
    if (type instanceof TypeRef.Scalar scalar) {
      // "duration:string" says which kind of string it is: that is more than a second name.
      return ScalarType.of(alias).isPresent()
          ? TypeRef.scalar(alias)
          : new TypeRef.Scalar(scalar.name(), alias);
    }
    return type;
  }

  private TypeRef type() {
    if (take("[]")) {
      return TypeRef.array(type());
    }
    if (take("map[")) {
      TypeRef key = type();
      expect("]");
      return new TypeRef.MapOf(key, type());
    }
    TypeRef type = named();
    while (take("[]")) {
      type = TypeRef.array(type);
    }
    return type;
  }

  private TypeRef named() {
    int start = at;
    while (at < text.length() && "<>[],".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String name = text.substring(start, at).trim();
    if (name.isEmpty()) {
      throw unreadable();
    }
    List<TypeRef> arguments = new ArrayList<>();
    if (take("<")) {
      do {
        arguments.add(type());
      } while (take(","));
      expect(">");
    }
    return names.apply(name, arguments);
  }

  private boolean take(String token) {
    if (text.startsWith(token, at)) {
      at += token.length();
      return true;
    }
    return false;
  }

  private void expect(String token) {
    if (!take(token)) {
      throw unreadable();
    }
  }

  private IllegalArgumentException unreadable() {
    return new IllegalArgumentException("\"" + text + "\" is not spelled like a type");
  }
}
