package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Runs one step of the chain between a caller and a network that the test makes up. */
final class Chains {
  static final URI URL = URI.create("https://eu.api.ovh.com/v1/vps/vps-1?secret=hunter2");

  private Chains() {}

  /** Returns the exchange of an authenticated GET that answers any JSON. */
  static Exchange exchange() {
    return exchange(new Deadline(Duration.ofMinutes(1), System::nanoTime));
  }

  static Exchange exchange(Deadline deadline) {
    return new Exchange(request(URL, true), JsonValue.class, RequestOptions.none(), deadline);
  }

  static Exchange exchange(Type answerType) {
    return new Exchange(
        request(URL, true),
        answerType,
        RequestOptions.none(),
        new Deadline(Duration.ofMinutes(1), System::nanoTime));
  }

  static Outgoing request(URI url, boolean authenticated) {
    return new Outgoing(
        Operation.of("v1 GET /vps/{serviceName}", authenticated),
        new Request.Builder().url(url.toString()).build());
  }

  /** Sends an exchange through a step to the network. */
  static Response run(Interceptor step, Exchange exchange, Network network) throws IOException {
    OkHttpClient http =
        new OkHttpClient.Builder()
            .addInterceptor(step)
            .addInterceptor(chain -> network.answer(chain.request()))
            .build();
    return http.newCall(
            exchange
                .request()
                .request()
                .newBuilder()
                .tag(Attempt.class, exchange.attempt())
                .build())
        .execute();
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

  /** What is behind the step. */
  interface Network {
    Response answer(Request request) throws IOException;
  }
}
