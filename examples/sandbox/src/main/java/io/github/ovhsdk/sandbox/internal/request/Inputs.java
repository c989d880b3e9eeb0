package io.github.ovhsdk.sandbox.internal.request;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.OperationMatch;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a request says to an operation.
 *
 * @param parameters the decoded values in the path, the query and headers, by the parameter's name;
 *     several times where it reads several things at once
 * @param body null where there is none
 */
public record Inputs(List<Map<String, List<String>>> parameters, @Nullable JsonValue body) {

  /**
   * Reads a request.
   *
   * @throws JsonFormatException if there is a body, and it is no JSON
   */
  public static Inputs of(Operation operation, OperationMatch.Found match, ApiRequest request) {
    return new Inputs(
        reads(operation.key(), parameters(operation, match, request), request),
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

  /**
   * Takes ids apart that stand together at the end of a read's path; empty where the request does
   * not say that there may be several.
   */
  public static Optional<List<String>> batch(ApiRequest request, String ids) {
    return request
        .header("X-Ovh-Batch")
        .filter(separator -> !separator.isEmpty())
        .map(separator -> List.of(ids.split(Pattern.quote(separator), -1)));
  }

  /** Makes several reads of one that has ids together at the end of its path. */
  private static List<Map<String, List<String>>> reads(
      OperationKey key, Map<String, List<String>> parameters, ApiRequest request) {
    String path = key.path();
    if (!key.method().equals("GET") || !path.endsWith("}")) {
      return List.of(parameters);
    }
    String name = path.substring(path.lastIndexOf('{') + 1, path.length() - 1);
    List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of("")));
    List<String> ids = batch(request, values.get(0)).orElse(List.of(values.get(0)));
    List<Map<String, List<String>>> reads = new ArrayList<>();
    for (String id : ids) {
      values.set(0, id);
      Map<String, List<String>> one = new LinkedHashMap<>(parameters);
      one.put(name, List.copyOf(values));
      reads.add(one);
    }
    return reads;
  }
}
