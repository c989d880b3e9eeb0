package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ovhsdk.core.auth.ConsumerKeyRequest;
import io.github.ovhsdk.core.auth.ConsumerKeys;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.auth.OAuth2TokenStore;
import io.github.ovhsdk.core.auth.OAuth2Tokens;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.internal.TestClients;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.listener.AttemptReport;
import io.github.ovhsdk.core.listener.CallInfo;
import io.github.ovhsdk.core.listener.CallObserver;
import io.github.ovhsdk.core.listener.CallReport;
import io.github.ovhsdk.core.model.sample.CreateRecordRequest;
import io.github.ovhsdk.core.model.sample.ListRecordsQuery;
import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.FakeTime;
import io.github.ovhsdk.core.testing.Fault;
import io.github.ovhsdk.core.testing.FaultyApi;
import io.github.ovhsdk.core.testing.SampleApi;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plants secrets wherever one can stand, lets everything go wrong, and looks for them in all that
 * is said about it.
 */
class SecretsTest {
  private static final String SECRET = "hunter2";

  @RegisterExtension final ApiServer server = new ApiServer();

  private final List<String> said = new CopyOnWriteArrayList<>();
  private final Logger root = Logger.getLogger("");
  private final Level level = root.getLevel();
  private final Handler listener =
      new Handler() {
        @Override
        public void publish(LogRecord record) {
          // What others log, okhttp3's own debugging among it, is not ours to answer for.
          if (record.getLoggerName() != null
              && record.getLoggerName().startsWith("io.github.ovhsdk")) {
            said.add(new SimpleFormatter().format(record));
          }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    listener.setLevel(Level.ALL);
    root.addHandler(listener);
    root.setLevel(Level.ALL);
  }

  @AfterEach
  void stopListening() {
    root.removeHandler(listener);
    root.setLevel(level);
  }

  static Stream<Credentials> credentials() {
    return Stream.of(
        Credentials.none(),
        Credentials.bearer(SECRET),
        OAuth2.clientCredentials(SECRET + "-id", SECRET),
        OAuth2.refreshing(expiredTokens(), SECRET + "-id", SECRET),
        Credentials.applicationKey(SECRET + "-key", SECRET, SECRET + "-consumer"));
  }

  private static OAuth2Tokens expiredTokens() {
    return OAuth2Tokens.builder(SECRET + "-access")
        .refreshToken(SECRET)
        .expiresAt(Instant.EPOCH)
        .build();
  }

  @ParameterizedTest
  @MethodSource("credentials")
  void anythingThatGoesWrong_saysNoSecret(Credentials credentials) {
    OvhClient client =
        server.client(server.builder().credentials(credentials).timeout(Duration.ofMillis(300)));
    SampleApi api = client.api(SampleApi.class);
    said.add(client.toString());
    said.add(credentials.toString());

    List<Consumer<ApiServer>> faults =
        List.of(
            to -> to.answer(200, "application/json", "\"" + SECRET),
            to -> to.answer(200, "text/html", "<html>" + SECRET),
            to -> to.answer(200, "application/json", ""),
            to -> to.answer(302, "text/html", SECRET),
            to ->
                to.answer(
                    new MockResponse.Builder()
                        .code(302)
                        .addHeader("Location", "https://other.example/?t=" + SECRET)),
            to ->
                to.answer(
                    400, "application/json", "{\"details\": {\"given\": \"" + SECRET + "\"}}"),
            to -> to.answer(401, "application/json", "[\"" + SECRET + "\"]"),
            to -> to.answer(403, "text/plain", SECRET),
            to -> to.answer(404, "text/html", "<body>" + SECRET),
            to -> to.answer(409, "application/json", "{\"given\": \"" + SECRET + "\"}"),
            to -> to.answer(429, "application/json", "\"" + SECRET + "\""),
            to -> to.answer(460, "application/json", ""),
            to -> to.answer(500, "application/json", SECRET),
            to -> to.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES)),
            to ->
                to.answer(
                    new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket())));
    if (credentials.toString().contains("application key")) {
      server.answer(200, "text/html", SECRET);
      provoke(api);
      server.answer(503, "text/html", SECRET);
      provoke(api);
      server.answer(new MockResponse.Builder().status(SECRET + " HTTP/1.1"));
      provoke(api);
      server.answer(String.valueOf(Instant.now().getEpochSecond()));
    }
    for (Consumer<ApiServer> fault : faults) {
      if (credentials.toString().contains("OAuth2")) {
        // A token that does not live for long: the next call asks again.
        server.answer("{\"access_token\": \"" + SECRET + "\", \"expires_in\": 0.1}");
      }
      fault.accept(server);
      provoke(api);
    }
    if (credentials.toString().contains("OAuth2")) {
      server.answer(
          401,
          "application/json",
          "{\"error\": \"" + SECRET + "\", \"error_description\": \"" + SECRET + " is wrong\"}");
      provoke(api);
    }

    assertThat(said).hasSizeGreaterThan(faults.size() * 2);
    assertThat(said).noneMatch(text -> text.contains(SECRET));
  }

  static Stream<Arguments> credentialsAndFaults() {
    return Stream.of(Fault.values())
        .flatMap(fault -> credentials().map(credentials -> Arguments.of(credentials, fault)));
  }

  @ParameterizedTest
  @MethodSource("credentialsAndFaults")
  void anyFault_saysNoSecret(Credentials credentials, Fault fault) throws Exception {
    HttpProxy proxy = HttpProxy.of("proxy", 3128).credentials(SECRET + "-user", SECRET);
    RequestOptions options =
        fault.options().merge(RequestOptions.header("X-Custom", SECRET + "-header"));
    try (FaultyApi api = new FaultyApi(fault);
        OvhClient client =
            TestClients.client(
                api.endpoint(), credentials, api.http(), new FakeTime(), options, 50, this::hear)) {
      sayAll(client, credentials, proxy, options, api.endpoint());
      SampleApi sample = client.api(SampleApi.class);
      tell(sample.listRecords(SECRET + "-path", query()));
      tell(
          sample.createRecord(
              SECRET + "-path",
              CreateRecordRequest.builder().type(RecordType.A).target(SECRET + "-body").build()));
      tell(
          client
              .request("POST", "/v1/thing/{id}")
              .path("id", SECRET + "-path")
              .query("password", SECRET + "-query")
              .body(JsonValue.object(Map.of("password", JsonValue.of(SECRET + "-body"))))
              .call());
    }

    assertThat(said).hasSizeGreaterThan(3 * 6);
    assertThat(said).noneMatch(text -> text.contains(SECRET));
  }

  private void tell(ApiCall<?> call) {
    // It shows the path on purpose, and nothing else does.
    sayAll(call, call.prepare().toString().replace(SECRET + "-path", "path"));
    try {
      say(call.executeForResponse());
    } catch (OvhException e) {
      say(e);
    }
    say(call.executeForResponseAsync().handle((it, e) -> e == null ? it : trace(e)).join());
  }

  private CallObserver hear(CallInfo call) {
    say(call);
    return new CallObserver() {
      @Override
      public void attemptEnded(AttemptReport attempt) {
        say(attempt);
        attempt.failure().ifPresent(e -> say(trace(e)));
      }

      @Override
      public void callEnded(CallReport report) {
        say(report);
        report.failure().ifPresent(e -> say(trace(e)));
      }
    };
  }

  @Test
  void tokenStoreThatFails_saysNoSecret() {
    OAuth2TokenStore store =
        new OAuth2TokenStore() {
          @Override
          public Optional<OAuth2Tokens> load() {
            return Optional.of(expiredTokens());
          }

          @Override
          public void save(OAuth2Tokens tokens) {
            throw new IllegalStateException("Not written: " + tokens.accessToken());
          }
        };
    server.answer("{\"access_token\": \"" + SECRET + "-new\"}");
    server.answer(404, "application/json", "");
    Credentials credentials = OAuth2.refreshing(store, "id");
    said.add(store.load().toString());

    provoke(server.client(server.builder().credentials(credentials)).api(SampleApi.class));

    assertThat(said).anyMatch(text -> text.contains("could not be saved"));
    assertThat(said).noneMatch(text -> text.contains(SECRET));
  }

  @Test
  void consumerKeyRequest_saysNoSecret() {
    ConsumerKeyRequest request =
        ConsumerKeyRequest.builder()
            .allow("GET", "/me")
            .redirection(URI.create("https://shop.example/?session=" + SECRET))
            .build();
    String key = "{\"consumerKey\": \"" + SECRET + "\", \"state\": \"pendingValidation\"";
    server.answer(key + "}");
    server.answer(200, "text/html", SECRET);
    server.answer(key + ", \"validationUrl\": \"https://ovh.example/?token=" + SECRET + "\"}");

    for (int i = 0; i < 2; i++) {
      say(catchThrowable(() -> ConsumerKeys.request(server.client(), SECRET, request)));
    }
    said.add(ConsumerKeys.request(server.client(), SECRET, request).toString());
    said.add(request.toString());

    assertThat(said).noneMatch(text -> text.contains(SECRET));
  }

  private void provoke(SampleApi api) {
    ApiCall<List<Long>> call =
        api.listRecords("zone", query()).with(RequestOptions.header("X-Custom", SECRET));
    sayAll(call, call.prepare());
    say(catchThrowable(call::execute));
  }

  private static ListRecordsQuery query() {
    return ListRecordsQuery.builder(RecordType.A).voucher(SECRET).build();
  }

  private void sayAll(Object... objects) {
    Stream.of(objects).forEach(this::say);
  }

  private void say(Object object) {
    said.add(String.valueOf(object));
  }

  private void say(Throwable thrown) {
    assertThat(thrown).isInstanceOf(OvhException.class);
    said.add(trace(thrown));
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
