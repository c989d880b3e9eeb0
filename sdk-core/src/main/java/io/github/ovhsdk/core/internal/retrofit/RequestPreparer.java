package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.PreparedRequest;
import io.github.ovhsdk.core.internal.http.BytesBody;
import io.github.ovhsdk.core.internal.http.PercentEncoding;
import io.github.ovhsdk.core.model.OperationQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Map;
import okhttp3.Request;
import okhttp3.RequestBody;
import okio.Buffer;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Invocation;

/**
 * Takes over the request that Retrofit makes of a method's arguments: appends the query, and leaves
 * behind Retrofit's record of the invocation, which prints every argument, secrets included.
 */
final class RequestPreparer {
  private final OperationInfo operation;

  RequestPreparer(OperationInfo operation) {
    this.operation = operation;
  }

  PreparedRequest prepare(Call<?> call) {
    Request request;
    try {
      request = call.request();
    } catch (IllegalArgumentException e) {
      // Retrofit's messages name the parameter on their first line, and the Java method on a
      // second.
      throw new IllegalArgumentException(
          operation.name() + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          e);
    }
    Invocation invocation = request.tag(Invocation.class);
    String query = invocation == null ? "" : query(invocation);
    PreparedRequest.Builder prepared =
        PreparedRequest.builder(request.method(), URI.create(request.url() + query))
            .operation(operation.name())
            .authenticated(operation.authenticated())
            .header("Accept", "application/json");
    request.headers().forEach(field -> prepared.header(field.getFirst(), field.getSecond()));
    byte[] body = bytes(request.body());
    if (body != null) {
      prepared.body(body);
      if (body.length > 0) {
        prepared.header("Content-Type", "application/json");
      }
    }
    return prepared.build();
  }

  private String query(Invocation invocation) {
    List<?> arguments = invocation.arguments();
    for (int i = 0; i < arguments.size(); i++) {
      Object argument = arguments.get(i);
      if (argument instanceof OperationQuery query) {
        return encoded(query);
      }
      if (argument == null && isQueryNeeded(invocation.method(), i)) {
        throw new IllegalArgumentException(
            operation.name() + ": the query must not be null, it has required parameters.");
      }
    }
    return "";
  }

  private static boolean isQueryNeeded(Method method, int parameter) {
    return OperationQuery.class.isAssignableFrom(method.getParameterTypes()[parameter])
        && !method.getAnnotatedParameterTypes()[parameter].isAnnotationPresent(Nullable.class);
  }

  private static String encoded(OperationQuery query) {
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> parameter : query.parameters()) {
      text.append(text.length() == 0 ? '?' : '&')
          .append(PercentEncoding.encode(parameter.getKey()))
          .append('=')
          .append(PercentEncoding.encode(parameter.getValue()));
    }
    return text.toString();
  }

  private static byte @Nullable [] bytes(@Nullable RequestBody body) {
    if (body == null) {
      return null;
    }
    if (body instanceof BytesBody known) {
      return known.bytes();
    }
    try {
      Buffer buffer = new Buffer();
      body.writeTo(buffer);
      return buffer.readByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
