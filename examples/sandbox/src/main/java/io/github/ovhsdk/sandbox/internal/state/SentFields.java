package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.validation.Validator;
import io.github.ovhsdk.spec.Body;
import io.github.ovhsdk.spec.Property;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a request may set: the fields of its body that are declared, and that are not for the API
 * alone to set. Whether OVHcloud refuses or ignores the others is not documented.
 */
final class SentFields {

  private SentFields() {}

  /** The members by name; none where the body is no object. */
  static Map<String, JsonValue> of(Declared operation, @Nullable JsonValue body) {
    if (body == null || body.kind() != JsonValue.Kind.OBJECT) {
      return Map.of();
    }
    JsonValue settable =
        Validator.of(operation.types()).withoutReadOnly(operation.operation(), body);
    Map<String, JsonValue> members = new LinkedHashMap<>(settable.members());
    Set<String> declared =
        declared(operation).stream().map(Property::name).collect(Collectors.toSet());
    if (!declared.isEmpty()) {
      members.keySet().retainAll(declared);
    }
    return members;
  }

  private static List<Property> declared(Declared operation) {
    Body body = operation.operation().body();
    if (body instanceof Body.Fields fields) {
      return fields.fields();
    }
    return body instanceof Body.Single single
        ? operation.types().properties(single.type())
        : List.of();
  }
}
