package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.error.UnauthorizedException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.ListRecordsQuery;
import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.RawServer;
import io.github.ovhsdk.core.testing.RawServer.Reply;
import io.github.ovhsdk.core.testing.SampleApi;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Cache;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okio.Buffer;
import okio.GzipSink;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.Invocation;

class HttpTransportTest {
  private static final Duration SHORT = Duration.ofMillis(100);

  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void execute_value_isAnswered() throws InterruptedException {
    server.answer("1700000000");

    assertThat(server.api().getTime().execute()).isEqualTo(1_700_000_000L);

    RecordedRequest request = server.request();
    assertThat(request.getRequestLine()).isEqualTo("GET /v1/auth/time HTTP/1.1");
    assertThat(request.getHeaders().get("Accept")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("Authorization")).isNull();
    assertThat(request.getHeaders().get("User-Agent")).startsWith("ovhcloud-sdk-java/");
  }

  @Test
  void execute_authenticatedOperation_carriesTheToken() throws InterruptedException {
    server.answer("{}");

    server.api().getAnything().execute();

    assertThat(server.request().getHeaders().values("Authorization"))
        .containsExactly("Bearer the-token");
  }

  @Test
  void execute_twice_sendsTwice() {
    server.answer("1");
    server.answer("2");
    ApiCall<Long> call = server.api().getTime();

    assertThat(call.execute()).isEqualTo(1);
    assertThat(call.execute()).isEqualTo(2);
  }

  @Test
  void executeForResponse_givesStatusHeadersAndQueryId() {
    server.answer(
        new MockResponse.Builder()
            .code(201)
            .addHeader("X-Ovh-QueryId", "EU.ext-1.0123")
            .addHeader("X-Many", "a")
            .addHeader("X-Many", "b")
            .body("7"));

    ApiResponse<Long> response = server.api().getTime().executeForResponse();

    assertThat(response.body()).isEqualTo(7);
    assertThat(response.status()).isEqualTo(201);
    assertThat(response.queryId()).contains("EU.ext-1.0123");
    assertThat(response.headers().allValues("x-many")).containsExactly("a", "b");
    assertThat(response).hasToString("ApiResponse[status=201, queryId=EU.ext-1.0123]");
  }

  @Test
  void execute_gzip_isUnpacked() throws IOException {
    Buffer packed = new Buffer();
    Okio.buffer(new GzipSink(packed)).writeUtf8("7").close();
    server.answer(new MockResponse.Builder().addHeader("Content-Encoding", "gzip").body(packed));

    assertThat(server.api().getTime().execute()).isEqualTo(7);
  }

  @Test
  void execute_chunked_isRead() {
    server.answer(new MockResponse.Builder().chunkedBody("[1, 2, 3]", 2));

    assertThat(server.api().listRecords("zone").execute()).containsExactly(1L, 2L, 3L);
  }

  @Test
  void with_headers_areSentAndPrepared() throws InterruptedException {
    server.answer("7");
    ApiCall<Long> call =
        server.api().getTime().with(RequestOptions.header("X-Schemas-Version", "2"));

    call.execute();

    assertThat(server.request().getHeaders().get("x-schemas-version")).isEqualTo("2");
    assertThat(call.prepare().headers().firstValue("X-Schemas-Version")).contains("2");
  }

  @Test
  void with_changesTheNewCallOnly() {
    ApiCall<Long> call = server.api().getTime();

    call.with(RequestOptions.header("X-A", "1"));

    assertThat(call.prepare().headers().map()).doesNotContainKey("x-a");
  }

  @Test
  void execute_error_isTyped() {
    server.answer(
        new MockResponse.Builder()
            .code(404)
            .addHeader("X-Ovh-Queryid", "EU.ext-1.0123")
            .body("{\"class\": \"Client::NotFound\", \"message\": \"No such zone\"}"));

    assertThatThrownBy(() -> server.api().getRecord("zone", 7).execute())
        .isInstanceOf(NotFoundException.class)
        .hasMessage(
            "v1 GET /sample/{name}/record/{id} failed with status 404: No such zone"
                + " (Client::NotFound). Query id: EU.ext-1.0123.");
  }

  @Test
  void execute_htmlFromProxy_isTyped() {
    server.answer(504, "text/html", "<html><title>504 Gateway Time-out</title></html>");

    assertThatThrownBy(() -> server.api().getTime().execute())
        .isInstanceOf(ServerException.class)
        .hasMessageContaining("an HTML page titled '504 Gateway Time-out'.");
  }

  @Test
  void execute_undecodable_isTyped() {
    server.answer("{\"id\": ");

    assertThatThrownBy(() -> server.api().getRecord("zone", 7).execute())
        .isInstanceOf(InvalidAnswerException.class)
        .hasMessageContaining("was answered with status 200, but the content is not");
  }

  @Test
  void execute_redirect_isNotFollowed() {
    server.answer(
        new MockResponse.Builder().code(302).addHeader("Location", server.url() + "/elsewhere"));

    assertThatThrownBy(() -> server.api().getAnything().execute())
        .isInstanceOfSatisfying(OvhApiException.class, e -> assertThat(e.status()).isEqualTo(302))
        .hasMessageContaining("Redirects are not followed");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/elsewhere", "http://localhost:1/elsewhere"})
  void execute_redirectOfPost_isNotFollowed(String location) {
    server.answer(new MockResponse.Builder().code(307).addHeader("Location", location));

    assertThatThrownBy(() -> server.api().refresh("zone").execute())
        .isInstanceOf(OvhApiException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void execute_connectionRefused_saysThatNothingWasSent() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    SampleApi api =
        server
            .client(server.builder().endpoint(Endpoint.custom("http://127.0.0.1:" + port)))
            .api(SampleApi.class);

    assertThatThrownBy(() -> api.getTime().execute())
        .isInstanceOf(TransportException.class)
        .hasMessage(
            "v1 GET /auth/time failed: no connection to 127.0.0.1:"
                + port
                + " came about. Nothing was sent.");
  }

  @Test
  void execute_unknownHost_asksForTheEndpoint() {
    Dns nobody =
        host -> {
          throw new java.net.UnknownHostException(host);
        };
    OkHttpClient http = server.countingHttpClient().newBuilder().dns(nobody).build();
    SampleApi api =
        server
            .client(
                server
                    .builder()
                    .endpoint(Endpoint.custom("https://gateway.example"))
                    .http(OkHttpHook.deriveFrom(http)))
            .api(SampleApi.class);

    assertThatThrownBy(() -> api.getTime().execute())
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("the host gateway.example has no known address");
  }

  @Test
  void execute_connectionBreaksBeforeTheAnswer_sendsOnce() {
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(() -> server.api().getTime().execute())
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("broke before the answer was complete");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void execute_bodyCutShort_isATransportFailure() {
    server.answer(
        new MockResponse.Builder()
            .body("[1, 2, 3]")
            .setHeader("Content-Length", "100")
            .onResponseEnd(new SocketEffect.CloseSocket()));

    assertThatThrownBy(() -> server.api().listRecords("zone").execute())
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("broke before the answer was complete");
  }

  @Test
  void execute_noAnswerInTime_isATimeout() {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));

    assertThatThrownBy(() -> server.api().getTime().with(RequestOptions.timeout(SHORT)).execute())
        .isInstanceOf(CallTimeoutException.class)
        .hasMessageContaining("v1 GET /auth/time failed: it was not over within PT0.1S");
  }

  @Test
  void execute_stalledBody_isATimeout() {
    server.answer(new MockResponse.Builder().bodyDelay(1, TimeUnit.MINUTES).body("7"));
    SampleApi api = server.client(server.builder().timeout(SHORT)).api(SampleApi.class);

    assertThatThrownBy(() -> api.getTime().execute()).isInstanceOf(CallTimeoutException.class);
  }

  @Test
  void execute_attemptTooSlow_isFollowedByAnother() {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    server.answer("7");
    RequestOptions options =
        RequestOptions.builder()
            .attemptTimeout(SHORT)
            .retryPolicy(attempt -> Optional.of(Duration.ZERO))
            .build();

    ApiResponse<Long> response = server.api().getTime().with(options).executeForResponse();

    assertThat(response.body()).isEqualTo(7);
    assertThat(response.attempts()).isEqualTo(2);
  }

  @Test
  void execute_onlyAttemptTooSlow_isATimeoutThatSaysSo() {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    RequestOptions options = RequestOptions.builder().attemptTimeout(SHORT).build();

    assertThatThrownBy(() -> server.api().getTime().with(options).execute())
        .isInstanceOf(CallTimeoutException.class)
        .hasMessageContaining("the attempt was not over within PT0.1S");
  }

  @Test
  void execute_interrupted_isCancelledAndStaysInterrupted() {
    server.answer("7");
    SampleApi api = server.api();

    Thread.currentThread().interrupt();
    Throwable thrown = catchThrowable(() -> api.getTime().execute());
    boolean interrupted = Thread.interrupted();

    assertThat(thrown)
        .isInstanceOf(CallCancelledException.class)
        .hasMessageContaining("its thread was interrupted");
    assertThat(interrupted).isTrue();
  }

  @Test
  void executeAsync_value_completesOnADaemonThreadOfTheClient() {
    server.answer("7");
    AtomicReference<Thread> thread = new AtomicReference<>();

    server
        .api()
        .getTime()
        .executeForResponseAsync()
        .thenAccept(response -> thread.set(Thread.currentThread()))
        .join();

    assertThat(thread.get().isDaemon() || thread.get() == Thread.currentThread()).isTrue();
  }

  @Test
  void executeAsync_error_failsTyped() {
    server.answer(404, "application/json", "{}");

    assertThatThrownBy(() -> server.api().getTime().executeAsync().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(NotFoundException.class);
  }

  @Test
  void executeAsync_cancelled_endsTheExchange() throws InterruptedException {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    CompletableFuture<Long> future = server.api().getTime().executeAsync();
    server.request();

    assertThat(future.cancel(true)).isTrue();

    // The extension sees that the connection is given back, a minute early.
    assertThat(future).isCancelled();
  }

  @Test
  void executeAsync_orTimeout_closesTheConnection() throws Exception {
    CountDownLatch asked = new CountDownLatch(1);
    try (RawServer raw =
        new RawServer(
            request -> {
              asked.countDown();
              return Reply.of("").thenStall();
            })) {
      CompletableFuture<Long> future = api(raw).getTime().executeAsync();
      assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();

      future.orTimeout(20, TimeUnit.MILLISECONDS);

      assertThat(raw.isGivenUp(Duration.ofSeconds(5))).isTrue();
      assertThat(future)
          .failsWithin(Duration.ofSeconds(5))
          .withThrowableThat()
          .withCauseInstanceOf(TimeoutException.class);
    }
  }

  @Test
  void execute_applicationsInterceptors_runNextToTheNetworkAndSeeNoArguments() {
    server.answer("[]");
    AtomicReference<Request> seen = new AtomicReference<>();
    OkHttpClient http =
        server
            .countingHttpClient()
            .newBuilder()
            .addInterceptor(
                chain -> {
                  seen.set(chain.request());
                  return chain.proceed(chain.request());
                })
            .build();

    server
        .client(server.builder().http(OkHttpHook.deriveFrom(http)))
        .api(SampleApi.class)
        .listRecords("zone", ListRecordsQuery.builder(RecordType.A).voucher("hunter2").build())
        .execute();

    assertThat(seen.get().tag(Invocation.class)).isNull();
    assertThat(seen.get().tag(ListRecordsQuery.class)).isNull();
    assertThat(seen.get().headers().names()).contains("Authorization", "User-Agent");
    assertThat(http.dispatcher().executorService().isShutdown()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {": nameless", "no colon at all", "X-A : again", "x-a: again"})
  void executeForResponse_oddHeaderLine_isAnswered(String line) throws IOException {
    try (RawServer raw =
        answering("HTTP/1.1 200 OK\r\nX-A: 1\r\n" + line + "\r\nContent-Length: 1\r\n\r\n7")) {
      ApiResponse<Long> response = api(raw).getTime().executeForResponse();

      assertThat(response.body()).isEqualTo(7);
      assertThat(response.headers().firstValue("X-A")).contains("1");
    }
  }

  @Test
  void execute_noHttpServer_doesNotRepeatWhatItSent() throws IOException {
    try (RawServer raw = answering("GET /v1/sample/hunter2/record HTTP/1.1\r\n\r\n")) {
      assertThatThrownBy(() -> api(raw).listRecords("hunter2").execute())
          .isInstanceOf(TransportException.class)
          .hasMessageContaining("Unexpected status line.")
          .satisfies(
              e -> assertThat(e).hasStackTraceContaining("Unexpected status line"),
              e -> assertThat(stackTrace(e)).doesNotContain("hunter2"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Content-Length: 99", "Content-Encoding: gzip", "Transfer-Encoding: chunked"})
  void execute_brokenErrorBody_keepsTheStatus(String header) throws IOException {
    try (RawServer raw =
        answering(
            "HTTP/1.1 404 Not Found\r\nX-Ovh-Queryid: EU.1\r\n"
                + header
                + "\r\n\r\nthis is cut sh")) {
      assertThatThrownBy(() -> api(raw).getTime().execute())
          .isInstanceOfSatisfying(
              NotFoundException.class, e -> assertThat(e.queryId()).contains("EU.1"));
    }
  }

  @Test
  void execute_callTimeoutOfTheGivenClient_isATimeout() {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES).body("1"));
    OkHttpClient given = server.countingHttpClient().newBuilder().callTimeout(SHORT).build();
    SampleApi api =
        server.client(server.builder().http(OkHttpHook.deriveFrom(given))).api(SampleApi.class);

    assertThatThrownBy(() -> api.getTime().execute())
        .isInstanceOf(CallTimeoutException.class)
        .hasMessageContaining("call time-out of the OkHttpClient");
  }

  @Test
  void execute_authenticatorOfTheGivenClient_isNotAsked() {
    server.answer(401, "application/json", "{}");
    OkHttpClient given =
        server
            .countingHttpClient()
            .newBuilder()
            .authenticator((route, response) -> response.request().newBuilder().build())
            .build();
    SampleApi api =
        server.client(server.builder().http(OkHttpHook.deriveFrom(given))).api(SampleApi.class);

    assertThatThrownBy(() -> api.getTime().execute()).isInstanceOf(UnauthorizedException.class);
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void execute_cacheOfTheGivenClient_isNotShared(@TempDir File folder) throws IOException {
    try (Cache cache = new Cache(folder, 1_000_000)) {
      OkHttpClient given = server.countingHttpClient().newBuilder().cache(cache).build();
      for (String body : List.of("1", "2")) {
        server.answer(
            new MockResponse.Builder().addHeader("Cache-Control", "max-age=60").body(body));
      }

      assertThat(answer(given, "one")).isEqualTo(JsonValue.of(1));
      assertThat(answer(given, "another")).isEqualTo(JsonValue.of(2));
    }
  }

  private JsonValue answer(OkHttpClient http, String token) {
    return server
        .client(
            server
                .builder()
                .credentials(Credentials.bearer(token))
                .http(OkHttpHook.deriveFrom(http)))
        .api(SampleApi.class)
        .getAnything()
        .execute();
  }

  private static String stackTrace(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }

  private static RawServer answering(String text) throws IOException {
    return new RawServer(request -> Reply.of(text).thenClose());
  }

  private SampleApi api(RawServer raw) {
    return server
        .client(
            server
                .builder()
                .endpoint(Endpoint.custom(raw.url()))
                .credentials(Credentials.bearer("hunter2")))
        .api(SampleApi.class);
  }
}
