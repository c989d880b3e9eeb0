package io.github.ovhsdk.sandbox.internal.recording;

import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Parameter;
import io.github.ovhsdk.spec.Parameter.Place;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Masks values in a URL, and leaves the spelling of the rest alone. */
final class MaskedUrl {

  private MaskedUrl() {}

  static String of(ApiRequest request, Operation operation) {
    return path(request, operation)
        + query(request, name -> MaskedRequest.isShown(operation, decoded(name)));
  }

  static String ofNoOperation(ApiRequest request) {
    return request.path() + query(request, name -> false);
  }

  private static String path(ApiRequest request, Operation operation) {
    String path = request.path();
    for (Parameter parameter : operation.parameters(Place.PATH)) {
      if (parameter.isSensitive()) {
        path = path(path, operation.key().path(), "{" + parameter.name() + "}");
      }
    }
    return path;
  }

  private static String path(String path, String template, String placeholder) {
    String[] segments = path.split("/", -1);
    // Before the segments of the template comes the branch.
    int index = 1 + Arrays.asList(template.split("/", -1)).indexOf(placeholder);
    segments[index] = MaskedRequest.MASK;
    return String.join("/", segments);
  }

  private static String query(ApiRequest request, Predicate<String> isShown) {
    String query = request.query();
    return query.isEmpty()
        ? ""
        : Arrays.stream(query.split("&", -1))
            .map(pair -> pair(pair, isShown))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String pair(String pair, Predicate<String> isShown) {
    int equals = pair.indexOf('=');
    return equals < 0 || isShown.test(pair.substring(0, equals))
        ? pair
        : pair.substring(0, equals + 1) + MaskedRequest.MASK;
  }

  /** The query of an operation can be decoded, or it would have been none. */
  private static String decoded(String name) {
    return URLDecoder.decode(name, StandardCharsets.UTF_8);
  }
}
