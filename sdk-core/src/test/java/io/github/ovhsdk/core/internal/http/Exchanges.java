package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.json.JsonValue;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import okhttp3.MediaType;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Calls under way, and answers, as tests of single classes need them. */
final class Exchanges {
  static final URI URL = URI.create("https://eu.api.ovh.com/v1/vps/vps-1?secret=hunter2");

  private Exchanges() {}

  /** Returns the exchange of an authenticated GET that answers any JSON. */
  static Exchange exchange() {
    return exchange(JsonValue.class);
  }

  static Exchange exchange(Type answerType) {
    return exchange(
        request(URL, true),
        answerType,
        RequestOptions.none(),
        new Deadline(Duration.ofMinutes(1), System::nanoTime));
  }

  static Exchange exchange(
      Outgoing request, Type answerType, RequestOptions options, Deadline deadline) {
    return new Exchange(request, answerType, options, deadline);
  }

  static Outgoing request(URI url, boolean authenticated) {
    return new Outgoing(
        Operation.of("v1 GET /vps/{serviceName}", authenticated),
        new Request.Builder().url(url.toString()).build());
  }

  /** Returns an answer. */
  static Response response(Request request, int status, String contentType, String body) {
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(status)
        .message("")
        .header("Content-Type", contentType)
        .body(ResponseBody.create(body, MediaType.parse(contentType)))
        .build();
  }

  static Response ok(Request request) {
    return response(request, 200, "application/json", "{}");
  }
}
