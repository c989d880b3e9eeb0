package io.github.ovhsdk.sandbox.internal.request;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request says to an operation.
 *
 * @param parameters the decoded values in the path, the query and headers, by the parameter's name
 * @param body null where there is none
 */
public record Inputs(Map<String, List<String>> parameters, @Nullable JsonValue body) {

  /**
   * Reads a request.
   *
   * @throws JsonFormatException if there is a body, and it is no JSON
   */
  public static Inputs of(Operation operation, OperationMatch.Found match, ApiRequest request) {
    return new Inputs(
        parameters(operation, match, request),
        request.body().length == 0 ? null : JsonValue.parse(request.body()));
  }

  /** Reads what a request says in the path, the query and headers. */
  public static Map<String, List<String>> parameters(
      Operation operation, OperationMatch.Found match, ApiRequest request) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    match.pathValues().forEach((name, value) -> parameters.put(name, List.of(value)));
    match
        .query()
        .forEach(
            (name, values) ->
                parameters.merge(
                    name,
                    values,
                    (path, query) -> {
                      List<String> both = new ArrayList<>(path);
                      both.addAll(query);
                      return both;
                    }));
    for (Parameter header : operation.parameters(Parameter.Place.HEADER)) {
      List<String> values = request.headers().get(header.name().toLowerCase(Locale.ROOT));
      if (values != null) {
        parameters.put(header.name(), values);
      }
    }
    return parameters;
  }
}
