package io.github.ovhsdk.explorer;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.internal.Successors;
import io.github.ovhsdk.explorer.schema.Explainer;
import io.github.ovhsdk.explorer.schema.JsonSchemas;
import io.github.ovhsdk.explorer.schema.SchemaNode;
import io.github.ovhsdk.explorer.schema.SchemaTree;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.explorer.schema.UnknownFieldException;
import io.github.ovhsdk.explorer.validation.Validator;
import io.github.ovhsdk.explorer.validation.Violation;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Section;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one operation, as OVHcloud's console shows it on one page: what it is and
 * since when, what it takes, what it answers. {@link Catalog#details} opens it.
 *
 * <p>The facts are in {@link #operation()}; what is here is made from them. Examples, trees and
 * schemas are made anew at each call.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class OperationDetails {

  private final Catalog catalog;
  private final SectionTypes types;
  private final Operation operation;

  OperationDetails(Catalog catalog, Section section, Operation operation) {
    this.catalog = catalog;
    this.types = SectionTypes.of(section);
    this.operation = operation;
  }

  /**
   * Returns the facts: state and dates, parameters, body and response with their types, errors, IAM
   * actions, authentication, paging, OVHcloud's descriptions where the source has them, and keys
   * that this version does not know.
   */
  public Operation operation() {
    return operation;
  }

  /** Returns the section that it is in. */
  public Section section() {
    return types.section();
  }

  /** Returns the types that it speaks of, for what is not offered here. */
  public SectionTypes types() {
    return types;
  }

  /**
   * Returns what it does, in a line: ours where the source has names, else OVHcloud's, else its
   * name.
   */
  public String summary() {
    OperationNames names = operation.names();
    String description = operation.description();
    return names != null
        ? names.summary()
        : Objects.requireNonNullElseGet(description, operation::toString);
  }

  /** Returns the typed method that serves it; empty where the source has no Java names. */
  public Optional<GeneratedMethod> generatedMethod() {
    return GeneratedMethod.of(section(), operation);
  }

  /**
   * Returns the operation that OVHcloud names as its replacement, which may be deprecated itself.
   *
   * @return empty if none is named, or none of this catalog; {@code operation().lifecycle()} has
   *     the text
   */
  public Optional<OperationSummary> successor() {
    String replacement = operation.lifecycle().replacement();
    return replacement == null
        ? Optional.empty()
        : Successors.resolve(catalog, operation.key(), replacement);
  }

  /**
   * Returns which OAuth2 scopes open it, and how sure that is.
   *
   * @param endpoint the endpoint's name, such as {@code ovh-eu}
   */
  public OperationScopes scopes(String endpoint) {
    return SectionScopes.of(section(), endpoint).of(operation);
  }

  /** Returns its parameters of that place as trees, in order. */
  public List<SchemaNode> parameters(Parameter.Place place) {
    SchemaTree tree = SchemaTree.of(types);
    return operation.parameters(place).stream().map(tree::parameter).toList();
  }

  /** Returns what it takes as its body, as a tree of fields; empty if it takes none. */
  public Optional<SchemaNode> body() {
    return SchemaTree.of(types).body(operation);
  }

  /** Returns a body to call it with; empty if it takes none. */
  public Optional<JsonValue> bodyExample(ExampleKind kind) {
    return Examples.of(section()).body(operation, kind);
  }

  /** Returns what its body must be, as JSON Schema 2020-12; empty if it takes none. */
  public Optional<JsonValue> bodySchema() {
    return JsonSchemas.of(types).body(operation);
  }

  /** Returns what it answers, as a tree of fields; empty if it answers nothing. */
  public Optional<SchemaNode> response() {
    return SchemaTree.of(types).response(operation);
  }

  /** Returns an answer of it, everything shown; empty if it answers nothing. */
  public Optional<JsonValue> responseExample() {
    return Examples.of(section()).response(operation);
  }

  /** Returns what its answer is, as JSON Schema 2020-12; empty if it answers nothing. */
  public Optional<JsonValue> responseSchema() {
    return JsonSchemas.of(types).response(operation);
  }

  /**
   * Returns one field of what it takes or answers, with all that is in it.
   *
   * @param path {@code body}, {@code response} or the name of a parameter, and the fields on the
   *     way from there, each after a dot: {@code response.ipv4.address}
   * @throws UnknownFieldException if there is no such field; the message names the nearest
   */
  public SchemaNode explain(String path) {
    return Explainer.of(types).explain(operation, path);
  }

  /**
   * Says all that is wrong with a request, before it is sent, as {@link Validator#request} does.
   *
   * @param parameters the values in the path, the query and headers by the parameter's name, as
   *     text that is not encoded; several for a list
   * @param body null where there is none
   */
  public List<Violation> check(Map<String, List<String>> parameters, @Nullable JsonValue body) {
    return Validator.of(types).request(operation, parameters, body);
  }

  /** As {@link Operation#toString()}, such as {@code v1 POST /vps/{serviceName}/reboot}. */
  @Override
  public String toString() {
    return operation.toString();
  }
}
