package io.github.ovhsdk.sandbox.internal.recording;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.explorer.schema.SectionTypes;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.sandbox.internal.request.Inputs;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a request says, with a mask in place of each secret. What the contract does not declare is
 * masked too: a password is one under a mistyped name as well.
 *
 * <p>It is made while the call is answered, and not when somebody looks: so a secret is never kept.
 * It costs little, since few calls have a body, and most bodies are small.
 *
 * @param url path and query, spelled as they were sent
 * @param parameters the decoded values in the path, the query and headers, by the parameter's name
 * @param body null where there is none; the mask alone where it is no JSON, or nothing takes it
 */
public record MaskedRequest(
    String url, Map<String, List<String>> parameters, @Nullable JsonValue body) {

  /** What stands in place of a secret. */
  public static final String MASK = "********";

  static final JsonValue JSON_MASK = JsonValue.of(MASK);

  /**
   * Masks a request that is no operation's: its path from where that is no operation's, all values
   * in its query, and its body.
   *
   * @param operations tells an operation of a path, of whatever verb; null for none
   */
  public static MaskedRequest of(
      ApiRequest request, Function<String, @Nullable Operation> operations) {
    return new MaskedRequest(
        MaskedUrl.ofNoOperation(request, operations),
        Map.of(),
        request.body().length == 0 ? null : JSON_MASK);
  }

  /** Masks a request to an operation. */
  public static MaskedRequest of(
      ApiRequest request, OperationMatch.Found match, Operation operation, SectionTypes types) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    Inputs.parameters(operation, match, request)
        .forEach(
            (name, values) -> {
              List<Parameter> declared = declared(operation, name);
              // A name without a value, declared nowhere, may be a secret itself.
              boolean bare = declared.isEmpty() && values.contains("");
              parameters.put(
                  bare ? MASK : name,
                  areShown(declared)
                      ? List.copyOf(values)
                      : Collections.nCopies(values.size(), MASK));
            });
    return new MaskedRequest(
        MaskedUrl.of(request, operation),
        Collections.unmodifiableMap(parameters),
        request.body().length == 0 ? null : body(request, operation, types));
  }

  /** Returns the parameters of that name, wherever they stand. */
  static List<Parameter> declared(Operation operation, String name) {
    return operation.parameters().stream().filter(p -> p.name().equals(name)).toList();
  }

  /** Says whether values of these may be seen, which have one name. */
  static boolean areShown(List<Parameter> declared) {
    return !declared.isEmpty() && declared.stream().noneMatch(Parameter::isSensitive);
  }

  private static JsonValue body(ApiRequest request, Operation operation, SectionTypes types) {
    try {
      return new BodyMask(types).body(operation.body(), JsonValue.parse(request.body()));
    } catch (JsonFormatException e) {
      return JSON_MASK;
    }
  }

  /** Returns the URL: a body is long. */
  @Override
  public String toString() {
    return url;
  }
}
