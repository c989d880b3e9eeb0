package io.github.ovhsdk.generator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The imports of one generated file. Everything used is imported; where two classes share a simple
 * name, the first one gets it, and the other is written with its package.
 */
final class Imports {

  /** Who gets a simple name that a model has too, in whatever order they are used. */
  private static final Map<String, String> PREFERRED =
      Stream.of(
              "io.github.ovhsdk.core.ApiCall",
              "io.github.ovhsdk.core.ListCall",
              "io.github.ovhsdk.core.annotation.Alpha",
              "io.github.ovhsdk.core.annotation.Beta",
              "io.github.ovhsdk.core.annotation.CursorPaged",
              "io.github.ovhsdk.core.annotation.ExpandsTo",
              "io.github.ovhsdk.core.annotation.NoAuthentication",
              "io.github.ovhsdk.core.annotation.OvhApi",
              "io.github.ovhsdk.core.json.JsonValue",
              "io.github.ovhsdk.core.model.Property",
              "java.lang.Boolean",
              "java.lang.Deprecated",
              "java.lang.Integer",
              "java.lang.Long",
              "java.lang.Override",
              "java.lang.String",
              "java.lang.Void",
              "java.math.BigDecimal",
              "java.time.LocalDate",
              "java.time.OffsetDateTime",
              "java.util.List",
              "java.util.Map",
              "java.util.UUID",
              "org.jspecify.annotations.Nullable",
              "retrofit2.http.Body",
              "retrofit2.http.DELETE",
              "retrofit2.http.GET",
              "retrofit2.http.HTTP",
              "retrofit2.http.Header",
              "retrofit2.http.PATCH",
              "retrofit2.http.POST",
              "retrofit2.http.PUT",
              "retrofit2.http.Path",
              "retrofit2.http.Tag")
          .collect(Collectors.toMap(Names::simple, Function.identity()));

  private final String packageName;
  private final Set<String> siblings;
  private final Map<String, String> imported = new HashMap<>();

  /**
   * Creates the imports of a file.
   *
   * @param packageName the file's package
   * @param siblings the simple names of the classes of that package, which need no import
   */
  Imports(String packageName, Set<String> siblings) {
    this.packageName = packageName;
    this.siblings = siblings;
  }

  /** Keeps a simple name for a class nested in the file. */
  Imports nested(String simpleName) {
    imported.put(simpleName, packageName + "." + simpleName + " nested");
    return this;
  }

  /** Returns how the file names a class, and imports it where that is needed. */
  String use(String qualified) {
    String simple = Names.simple(qualified);
    boolean sibling = qualified.equals(packageName + "." + simple);
    if (!sibling && siblings.contains(simple)) {
      return qualified;
    }
    if (!sibling && !PREFERRED.getOrDefault(simple, qualified).equals(qualified)) {
      return qualified;
    }
    return imported.computeIfAbsent(simple, name -> qualified).equals(qualified)
        ? simple
        : qualified;
  }

  /**
   * Returns the type with JSpecify's annotation, which stands right before a qualified type's
   * simple name.
   */
  String nullable(String type) {
    String annotation = "@" + use("org.jspecify.annotations.Nullable") + " ";
    int end = type.indexOf('<') < 0 ? type.length() : type.indexOf('<');
    int simple = type.lastIndexOf('.', end) + 1;
    return type.substring(0, simple) + annotation + type.substring(simple);
  }

  /** Returns the qualified names to import, in order. */
  List<String> lines() {
    return imported.values().stream()
        .filter(each -> !each.endsWith(" nested"))
        .filter(each -> !each.equals("java.lang." + Names.simple(each)))
        .filter(each -> !each.equals(packageName + "." + Names.simple(each)))
        .sorted()
        .toList();
  }
}
