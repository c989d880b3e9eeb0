package io.github.ovhsdk.generator;

import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Checks names. All of them stand in the contract; one that Java cannot take is a fault there, and
 * is said with its place instead of being mended here, where nobody would see it.
 */
final class Names {

  /** The methods that every model, or every builder with the same parameters, has already. */
  private static final Set<String> MODEL_METHODS =
      Set.of(
          "builder",
          "clone",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toBuilder",
          "toJson",
          "toString",
          "unknownProperties",
          "unset",
          "wait");

  private Names() {}

  /**
   * Returns the name.
   *
   * @throws IllegalArgumentException if it is no identifier
   */
  static String identifier(String name, String place) {
    if (!SourceVersion.isName(name, SourceVersion.RELEASE_17) || name.contains(".")) {
      throw new IllegalArgumentException("\"" + name + "\" is no Java name: " + place);
    }
    return name;
  }

  /**
   * Returns the name of a property's accessor.
   *
   * @throws IllegalArgumentException if it is no identifier, or a model has a method of that name
   *     already
   */
  static String accessor(String name, String place) {
    if (MODEL_METHODS.contains(name)) {
      throw new IllegalArgumentException(
          "\"" + name + "\" is a method that every model has; give another x-ovh-name: " + place);
    }
    return identifier(name, place);
  }

  /** Returns the name of the query object of an operation. */
  static String query(String operationId) {
    return Character.toUpperCase(operationId.charAt(0)) + operationId.substring(1) + "Query";
  }

  /** Returns the simple name of a qualified one. */
  static String simple(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }
}
