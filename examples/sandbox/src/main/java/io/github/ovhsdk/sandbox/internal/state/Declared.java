package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.Examples;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.explorer.validation.Validator;
import io.github.ovhsdk.explorer.validation.Violation;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.TypeRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation together with the types that it speaks of.
 *
 * @param operation the operation
 * @param types the types of its section
 */
record Declared(Operation operation, SectionTypes types) {

  static Declared of(Catalog catalog, OperationKey key) {
    return new Declared(
        catalog.operation(key).orElseThrow(),
        SectionTypes.of(catalog.sectionOf(key).orElseThrow()));
  }

  TypeRef response() {
    return operation.response();
  }

  /** The model of objects that the operation answers; empty where it answers anything else. */
  Optional<Model.ObjectModel> responseModel() {
    return Shapes.object(types, response());
  }

  /** Says why no request can have a value for that parameter; null where one can. */
  @Nullable String doubt(String parameter, String value) {
    return Validator.of(types)
        .strict()
        .parameters(operation, Map.of(parameter, List.of(value)))
        .stream()
        .filter(violation -> violation.isError() && violation.where().equals(parameter))
        .map(Violation::message)
        .findFirst()
        .orElse(null);
  }

  /** What the operation answers where nothing is known; null for nothing. */
  @Nullable JsonValue example() {
    return Examples.of(types.section()).response(operation).orElse(null);
  }
}
