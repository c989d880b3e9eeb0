package io.github.ovhsdk.core.internal.untyped;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.UntypedRequest;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.http.HttpCall;
import io.github.ovhsdk.core.internal.http.JsonRequests;
import io.github.ovhsdk.core.internal.http.Operation;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.PathSegment;
import io.github.ovhsdk.core.internal.http.PathTemplate;
import io.github.ovhsdk.core.internal.http.Transport;
import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.internal.paging.HttpListCall;
import io.github.ovhsdk.core.internal.paging.ListOf;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.OvhModel;
import java.lang.reflect.Type;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Puts an untyped request together, by the same rules as a typed one. */
public final class HttpUntypedRequest implements UntypedRequest {
  private final Transport transport;
  private final HttpUrl root;
  private final boolean unknownProperties;
  private final String method;
  private final PathTemplate path;
  private final Map<String, String> values = new HashMap<>();
  private final StringBuilder query = new StringBuilder();
  private final RequestOptions.Builder options = RequestOptions.builder();
  private byte @Nullable [] body;
  private boolean authenticated = true;

  /**
   * Creates a request without parameters.
   *
   * @param apiRoot what the path is appended to; ends in a slash
   * @param unknownProperties whether bodies carry properties that a model does not know
   */
  public HttpUntypedRequest(
      Transport transport, URI apiRoot, boolean unknownProperties, String method, String path) {
    this.transport = transport;
    this.root = Objects.requireNonNull(HttpUrl.get(apiRoot));
    this.unknownProperties = unknownProperties;
    this.method = Arguments.text(method, "verb").toUpperCase(Locale.ROOT);
    if (!this.method.matches("[A-Z]+")) {
      throw new IllegalArgumentException("A verb is made of letters only.");
    }
    this.path = PathTemplate.of(Arguments.text(path, "path"));
  }

  @Override
  public UntypedRequest path(String name, String value) {
    if (!path.places().contains(Arguments.required(name, "name"))) {
      throw new IllegalArgumentException(
          "The path has no place {" + name + "}; it has " + path.places() + ".");
    }
    values.put(
        name, PathSegment.encode(name, Arguments.required(value, "value of {" + name + "}")));
    return this;
  }

  @Override
  public UntypedRequest query(String name, String value) {
    JsonRequests.appendParameter(
        query,
        Arguments.text(name, "query parameter's name"),
        Arguments.required(value, "value of '" + name + "'"));
    return this;
  }

  @Override
  public UntypedRequest header(String name, String value) {
    options.header(name, value);
    return this;
  }

  @Override
  public UntypedRequest body(JsonValue body) {
    this.body = JsonCodec.writeBody(Arguments.required(body, "body"), true);
    return this;
  }

  @Override
  public UntypedRequest body(OvhModel body) {
    this.body = JsonCodec.writeBody(Arguments.required(body, "body"), unknownProperties);
    return this;
  }

  @Override
  public UntypedRequest withoutCredentials() {
    authenticated = false;
    return this;
  }

  @Override
  public ApiCall<JsonValue> call() {
    return call(JsonValue.class);
  }

  @Override
  public <T> ApiCall<T> call(Class<T> type) {
    Type known = readable(type);
    // An answer to HEAD has no content, whatever its status and its Content-Length say.
    Type answerType = method.equals("HEAD") ? Void.class : known;
    return new HttpCall<T>(transport, outgoing(), answerType).with(options.build());
  }

  @Override
  public ListCall<JsonValue> list() {
    return list(JsonValue.class);
  }

  @Override
  public <E> ListCall<E> list(Class<E> type) {
    if (!method.equals("GET")) {
      throw new IllegalStateException("Lists are read by GET, not by " + method + ".");
    }
    return new HttpListCall<E>(transport, outgoing(), new ListOf(readable(type)))
        .with(options.build());
  }

  private static Type readable(Class<?> type) {
    JsonCodec.requireKnown(Arguments.required(type, "type"));
    return type;
  }

  private Outgoing outgoing() {
    if (body != null && !JsonRequests.mayHaveBody(method)) {
      throw new IllegalStateException("A " + method + " request has no body.");
    }
    HttpUrl.Builder url = root.newBuilder();
    path.appendTo(url, place -> value(path.places().get(place)));
    if (query.length() > 0) {
      url.encodedQuery(query.toString());
    }
    return new Outgoing(
        Operation.of(path.operation(method), authenticated),
        JsonRequests.begin(method, url.build(), body).build());
  }

  private String value(String place) {
    String value = values.get(place);
    if (value == null) {
      throw new IllegalStateException(
          "The place {"
              + place
              + "} in the path has no value: set it with path(\""
              + place
              + "\", …).");
    }
    return value;
  }
}
