package io.github.ovhsdk.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import io.github.ovhsdk.core.retry.RetryPolicy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A server that answers as it is told, for one test. When the test is over, every connection that a
 * call took has to have been given back: none is, while its answer is not closed.
 */
public final class ApiServer implements BeforeEachCallback, AfterEachCallback {
  private final ConnectionCount connections = new ConnectionCount();
  private final List<OvhClient> clients = new ArrayList<>();
  private MockWebServer server;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    server = new MockWebServer();
    server.start();
  }

  @Override
  public void afterEach(ExtensionContext context) throws InterruptedException {
    // Ends a token's renewal, which outlives the call that it was for; an answer left open stays
    // so.
    clients.forEach(OvhClient::close);
    connections.assertAllReturned();
    server.close();
  }

  /** Returns where the server is. */
  public Endpoint endpoint() {
    return Endpoint.custom(url());
  }

  /** Returns the URL of the server, without a path. */
  public String url() {
    return "http://127.0.0.1:" + server.getPort();
  }

  /** Returns a client of this server, with a token, that is closed after the test. */
  public OvhClient client() {
    return client(builder());
  }

  /** Returns the client that the builder describes; it is closed after the test. */
  public OvhClient client(OvhClient.Builder builder) {
    return track(builder.build());
  }

  /** Has a client closed after the test. */
  public OvhClient track(OvhClient client) {
    clients.add(client);
    return client;
  }

  /** Returns the interface of a client with a token. */
  public SampleApi api() {
    return client().api(SampleApi.class);
  }

  /** Returns a builder of a client of this server, with a token, that repeats nothing. */
  public OvhClient.Builder builder() {
    return OvhClient.builder()
        .retryPolicy(RetryPolicy.none())
        .endpoint(endpoint())
        .credentials(Credentials.bearer("the-token"))
        .http(OkHttpHook.deriveFrom(countingHttpClient()));
  }

  /** Returns an HTTP client whose connections are counted. */
  public OkHttpClient countingHttpClient() {
    return connections.http();
  }

  /** Has the next request answered with this JSON. */
  public void answer(String json) {
    answer(200, "application/json", json);
  }

  /** Has the next request answered so. */
  public void answer(int status, String contentType, String body) {
    answer(
        new MockResponse.Builder().code(status).addHeader("Content-Type", contentType).body(body));
  }

  /** Has the next request answered so. */
  public void answer(MockResponse.Builder answer) {
    server.enqueue(answer.build());
  }

  /** Stops the server: nobody listens there any more. */
  public void close() {
    server.close();
  }

  /** Has every request answered as it calls for, in whatever order they come. */
  public void answerEach(Function<RecordedRequest, MockResponse.Builder> answers) {
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return answers.apply(request).build();
          }
        });
  }

  /** Returns the next request that the server got. */
  public RecordedRequest request() throws InterruptedException {
    RecordedRequest request = server.takeRequest(5, TimeUnit.SECONDS);
    assertThat(request).as("a request").isNotNull();
    return request;
  }

  /** Returns how many requests the server got. */
  public int requestCount() {
    return server.getRequestCount();
  }
}
