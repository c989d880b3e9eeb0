package io.github.ovhsdk.sandbox.internal.auth;

import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a form or a query says. A parameter without a value counts as left out (RFC 6749, 3.1).
 * Immutable.
 */
final class Form {

  private static final String TYPE = "application/x-www-form-urlencoded";

  private final Map<String, List<String>> values;

  private Form(Map<String, List<String>> values) {
    this.values = values;
  }

  static Form parse(String text) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
    return new Form(values);
  }

  /** Reads a request's query. */
  static Form ofQuery(ApiRequest request) {
    return parse(request.query());
  }

  /** Reads a request's body; null where that says to be something else than a form. */
  static @Nullable Form ofBody(ApiRequest request) {
    String type = request.header("Content-Type").orElse("").split(";", 2)[0].strip();
    return type.equalsIgnoreCase(TYPE)
        ? parse(new String(request.body(), StandardCharsets.UTF_8))
        : null;
  }

  static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  /** Returns a parameter's first value; null where it has none. */
  @Nullable String get(String name) {
    String value = all(name).isEmpty() ? "" : all(name).get(0);
    return value.isEmpty() ? null : value;
  }

  /** Returns all values of a parameter, in their order. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  boolean isRepeated(String name) {
    return all(name).size() > 1;
  }

  /** Returns whether any parameter is given more than once. */
  boolean hasRepetition() {
    return values.values().stream().anyMatch(list -> list.size() > 1);
  }

  /** Returns the names: values may be secrets. */
  @Override
  public String toString() {
    return "Form" + values.keySet();
  }
}
