package io.github.ovhsdk.core.internal.retrofit;

import io.github.ovhsdk.core.internal.http.BytesBody;
import io.github.ovhsdk.core.internal.http.Operation;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.PercentEncoding;
import io.github.ovhsdk.core.model.OperationQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
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
  private static final String JSON = "application/json";

  private final Operation operation;

  RequestPreparer(Operation operation) {
    this.operation = operation;
  }

  Outgoing prepare(Call<?> call) {
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
    String query = query(request.tag(Invocation.class));
    HttpUrl url = request.url();
    BytesBody body = request.body() == null ? null : bytes(request.body());
    // Not a copy: the tags stay behind.
    Request.Builder outgoing =
        new Request.Builder()
            .url(query.isEmpty() ? url : url.newBuilder().encodedQuery(query).build())
            .method(request.method(), body)
            .headers(request.headers())
            .header("Accept", JSON);
    if (body != null && body.contentLength() > 0) {
      outgoing.header("Content-Type", JSON);
    }
    return new Outgoing(operation, outgoing.build());
  }

  private String query(@Nullable Invocation invocation) {
    if (invocation == null) {
      return "";
    }
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
      text.append(text.length() == 0 ? "" : "&")
          .append(PercentEncoding.encode(parameter.getKey()))
          .append('=')
          .append(PercentEncoding.encode(parameter.getValue()));
    }
    return text.toString();
  }

  private static BytesBody bytes(RequestBody body) {
    if (body instanceof BytesBody known) {
      return known;
    }
    try {
      // Retrofit's own, for a verb that HTTP wants a body with.
      Buffer buffer = new Buffer();
      body.writeTo(buffer);
      return new BytesBody(buffer.readByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
