package io.github.ovhsdk.generator;

import java.util.List;

/** An interface, as its template needs it. */
record ApiFile(
    String packageName,
    List<String> imports,
    String javadoc,
    String name,
    String label,
    List<Method> methods) {

  /** The annotated method of an operation. */
  record Method(
      String javadoc, List<String> annotations, String signature, List<Overload> overloads) {}

  /** A shorter method that calls the annotated one. */
  record Overload(String javadoc, boolean deprecated, String signature, String call) {}
}
