package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.http.JsonRequests;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.PathSegment;
import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.model.OperationQuery;
import java.lang.reflect.Method;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * How a method's arguments become its request: worked out once per method, and kept. Thread-safe.
 */
final class RequestPlan {
  private final Method method;
  private final OperationAnnotations operation;
  private final MethodArguments places;
  private final HttpUrl root;
  private final boolean unknownProperties;

  /** The URL where it is always the same one: to read a URL costs more than to make a request. */
  private final @Nullable HttpUrl fixedUrl;

  /**
   * Makes the plan of a method.
   *
   * @param root what paths are appended to; ends in a slash
   * @param unknownProperties whether bodies carry properties that a model does not know
   * @throws IllegalArgumentException if the method is not declared as it has to be; the message
   *     goes on after the method's name
   */
  RequestPlan(Method method, HttpUrl root, boolean unknownProperties) {
    this.method = method;
    this.root = root;
    this.unknownProperties = unknownProperties;
    this.operation = OperationAnnotations.read(method.getAnnotations());
    this.places = MethodArguments.read(method, operation.path().places());
    if (places.body() >= 0) {
      if (!JsonRequests.mayHaveBody(operation.verb())) {
        throw new IllegalArgumentException("a " + operation.verb() + " request has no body.");
      }
      JsonCodec.requireKnown(method.getGenericParameterTypes()[places.body()]);
    }
    this.fixedUrl = places.path().length == 0 && places.query() < 0 ? url(new Object[0]) : null;
  }

  /**
   * Returns the request.
   *
   * @throws IllegalArgumentException if an argument is missing, or is one that cannot be sent; the
   *     message names operation and parameter, and never repeats a value
   */
  Outgoing request(@Nullable Object[] arguments) {
    try {
      Request.Builder request =
          JsonRequests.begin(
              operation.verb(), fixedUrl != null ? fixedUrl : url(arguments), body(arguments));
      if (!places.headers().isEmpty()) {
        addHeaders(request, arguments);
      }
      return new Outgoing(operation.operation(), request.build());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(operation.operation().name() + ": " + e.getMessage(), e);
    }
  }

  private HttpUrl url(@Nullable Object[] arguments) {
    // The root's host is not read again: that alone would cost a third of all this.
    HttpUrl.Builder url = root.newBuilder();
    operation.path().appendTo(url, place -> segment(place, arguments));
    String query = places.query() < 0 ? "" : query(arguments[places.query()]);
    return query.isEmpty() ? url.build() : url.encodedQuery(query).build();
  }

  private String segment(int place, @Nullable Object[] arguments) {
    String name = operation.path().places().get(place);
    Object value = arguments[places.path()[place]];
    if (value == null) {
      throw new IllegalArgumentException("Path parameter \"" + name + "\" value must not be null.");
    }
    return PathSegment.encode(name, JsonCodec.text(value));
  }

  private String query(@Nullable Object argument) {
    if (argument == null) {
      if (isQueryNeeded()) {
        throw new IllegalArgumentException(
            "the query must not be null, it has required parameters.");
      }
      return "";
    }
    StringBuilder query = new StringBuilder();
    for (Map.Entry<String, String> parameter : ((OperationQuery) argument).parameters()) {
      JsonRequests.appendParameter(query, parameter.getKey(), parameter.getValue());
    }
    return query.toString();
  }

  private boolean isQueryNeeded() {
    return !method.getAnnotatedParameterTypes()[places.query()].isAnnotationPresent(Nullable.class);
  }

  private byte @Nullable [] body(@Nullable Object[] arguments) {
    if (places.body() < 0) {
      return null;
    }
    Object body = arguments[places.body()];
    if (body == null) {
      throw new IllegalArgumentException("Body parameter value must not be null.");
    }
    return JsonCodec.writeBody(body, unknownProperties);
  }

  private void addHeaders(Request.Builder request, @Nullable Object[] arguments) {
    places
        .headers()
        .forEach(
            (name, number) -> {
              Object value = arguments[number];
              if (value != null) {
                request.header(
                    name,
                    Arguments.headerCharacters(
                        JsonCodec.text(value), "value of the header field '" + name + "'"));
              }
            });
  }
}
