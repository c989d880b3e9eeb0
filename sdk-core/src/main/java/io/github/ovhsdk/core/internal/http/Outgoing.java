package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.PreparedRequest;
import java.net.URI;
import java.util.Map;
import okhttp3.Request;

/**
 * A request as it goes into the chain, and what is known of it.
 *
 * @param operation what is called
 * @param request URL, header fields and, in a {@link BytesBody}, the body; no credentials yet
 */
public record Outgoing(Operation operation, Request request) {

  /** Returns the request with these header fields set. */
  public Outgoing withHeaders(Map<String, String> headers) {
    if (headers.isEmpty()) {
      return this;
    }
    Request.Builder builder = request.newBuilder();
    headers.forEach(builder::header);
    return new Outgoing(operation, builder.build());
  }

  /** Returns the request as it is shown. */
  PreparedRequest toPrepared() {
    PreparedRequest.Builder prepared =
        PreparedRequest.builder(request.method(), URI.create(request.url().toString()))
            .operation(operation.name())
            .authenticated(operation.authenticated());
    request.headers().forEach(field -> prepared.header(field.getFirst(), field.getSecond()));
    if (request.body() instanceof BytesBody body) {
      prepared.body(body.bytes());
    }
    return prepared.build();
  }

  /** Returns the operation: nothing that could be secret. */
  @Override
  public String toString() {
    return "Outgoing[" + operation + "]";
  }
}
