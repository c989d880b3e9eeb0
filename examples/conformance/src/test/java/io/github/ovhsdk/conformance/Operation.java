package io.github.ovhsdk.conformance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the contract.
 *
 * @param name such as {@code v1 POST /vps/{serviceName}/reboot}
 * @param verb the HTTP method
 * @param path the path with its branch, without a slash in front
 * @param api the qualified name of its interface
 * @param method the name of its method
 * @param parameters all but those that page, in the contract's order
 * @param body null where there is none
 * @param answer null where it answers nothing
 * @param expandsTo what an id of its list stands for; null where that is not said
 */
record Operation(
    String name,
    String verb,
    String path,
    String api,
    String method,
    List<Parameter> parameters,
    @Nullable Shape body,
    @Nullable Shape answer,
    boolean authenticated,
    boolean cursorPaged,
    @Nullable Shape expandsTo,
    String state,
    boolean deprecated) {

  /**
   * A parameter.
   *
   * @param in {@code path}, {@code query} or {@code header}
   */
  record Parameter(
      String in, String name, String javaName, Shape shape, boolean required, boolean secret) {}

  List<Parameter> parameters(String in) {
    return parameters.stream().filter(each -> each.in().equals(in)).toList();
  }

  boolean hasQuery() {
    return !parameters("query").isEmpty();
  }

  boolean isQueryOptional() {
    return parameters("query").stream().noneMatch(Parameter::required);
  }

  /** Returns whether the body was made of named parameters none of which is required. */
  boolean isBodyOptional() {
    return body instanceof Shape.ModelOf of
        && of.model().isBody()
        && of.model().properties().stream().noneMatch(Model.Property::required);
  }

  /** Returns the qualified name of the class of its query. */
  String queryClass() {
    return api.substring(0, api.lastIndexOf('.') + 1)
        + Character.toUpperCase(method.charAt(0))
        + method.substring(1)
        + "Query";
  }

  /** Returns whether it is to return a {@code ListCall}. */
  boolean isList() {
    return verb.equals("GET") && answer instanceof Shape.ListOf;
  }

  /** Returns the Java type that its method returns. */
  String returnType() {
    if (answer == null) {
      return "io.github.ovhsdk.core.ApiCall<java.lang.Void>";
    }
    return isList()
        ? "io.github.ovhsdk.core.ListCall<" + ((Shape.ListOf) answer).element().javaName() + ">"
        : "io.github.ovhsdk.core.ApiCall<" + answer.javaName() + ">";
  }

  @Override
  public String toString() {
    return name;
  }
}
