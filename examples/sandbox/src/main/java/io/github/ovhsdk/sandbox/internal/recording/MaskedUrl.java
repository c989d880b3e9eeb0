package io.github.ovhsdk.sandbox.internal.recording;

import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Parameter.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Masks values in a URL, and leaves the spelling of the rest alone. */
final class MaskedUrl {

  private MaskedUrl() {}

  static String of(ApiRequest request, Operation operation) {
    return path(request.path(), operation)
        + query(request, name -> MaskedRequest.declared(operation, decoded(name)));
  }

  /**
   * Masks a URL that is no operation's.
   *
   * @param operations tells an operation of a path, of whatever verb; null for none
   */
  static String ofNoOperation(
      ApiRequest request, Function<String, @Nullable Operation> operations) {
    return path(request.path(), operations) + query(request, name -> List.of());
  }

  /** Shows as much as is the path of an operation: of what comes after it nothing is declared. */
  private static String path(String path, Function<String, @Nullable Operation> operations) {
    for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
      String start = path.substring(0, end);
      Operation operation = operations.apply(start);
      if (operation != null) {
        return path(start, operation) + masked(path.substring(end));
      }
    }
    return masked(path);
  }

  private static String masked(String path) {
    return path.replaceAll("[^/]+", MaskedRequest.MASK);
  }

  private static String path(String path, Operation operation) {
    List<String> template = List.of(operation.key().path().split("/", -1));
    String[] segments = path.split("/", -1);
    // Before the segments of the template comes the branch.
    int branch = segments.length - template.size();
    for (Parameter parameter : operation.parameters(Place.PATH)) {
      if (parameter.isSensitive()) {
        segments[branch + template.indexOf("{" + parameter.name() + "}")] = MaskedRequest.MASK;
      }
    }
    return String.join("/", segments);
  }

  private static String query(ApiRequest request, Function<String, List<Parameter>> declared) {
    String query = request.query();
    return query.isEmpty()
        ? ""
        : Arrays.stream(query.split("&", -1))
            .map(pair -> pair.isEmpty() ? pair : pair(pair, declared))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String pair(String pair, Function<String, List<Parameter>> declared) {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? pair : pair.substring(0, equals);
    String value = equals < 0 ? "" : pair.substring(equals + 1);
    List<Parameter> parameters = declared.apply(name);
    if (parameters.isEmpty() && value.isEmpty()) {
      return MaskedRequest.MASK;
    }
    return equals < 0 || MaskedRequest.areShown(parameters)
        ? pair
        : name + "=" + MaskedRequest.MASK;
  }

  /** The query of an operation can be decoded, or it would have been none. */
  private static String decoded(String name) {
    return URLDecoder.decode(name, StandardCharsets.UTF_8);
  }
}
