package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.internal.TestClients;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import io.github.ovhsdk.core.retry.RetryPolicy;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.FakeTime;
import io.github.ovhsdk.core.testing.SampleApi;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Clients derived from others, and what calls inherit from their client. */
class DerivedClientTest {
  private static final RequestOptions HEADER = RequestOptions.header("X-A", "derived");

  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void header_ofClientDerivedAndCall_theNearestCounts() throws InterruptedException {
    OvhClient client =
        server.client(server.builder().header("X-A", "client").header("X-B", "client"));
    OvhClient derived = client.with(HEADER);
    for (int i = 0; i < 3; i++) {
      server.answer("7");
    }

    time(client).execute();
    time(derived).execute();
    time(derived).with(RequestOptions.header("x-a", "call")).execute();

    for (String expected : new String[] {"client", "derived", "call"}) {
      RecordedRequest request = server.request();
      assertThat(request.getHeaders().values("X-A")).containsExactly(expected);
      assertThat(request.getHeaders().get("X-B")).isEqualTo("client");
    }
  }

  @Test
  void with_options_sharesConnections() throws InterruptedException {
    OvhClient client = server.client();
    server.answer("7");
    server.answer("7");

    time(client).execute();
    time(client.with(HEADER)).execute();

    assertThat(server.request().getConnectionIndex()).isZero();
    RecordedRequest second = server.request();
    assertThat(second.getConnectionIndex()).isZero();
    assertThat(second.getExchangeIndex()).isEqualTo(1);
  }

  @Test
  void with_options_sharesTheRetryBudget() {
    RetryPolicy thrice =
        attempt -> attempt.number() < 3 ? Optional.of(Duration.ZERO) : Optional.empty();
    OvhClient client =
        TestClients.client(server, new FakeTime(), RequestOptions.retryPolicy(thrice), 2);
    for (int i = 0; i < 4; i++) {
      server.answer(503, "application/json", "{}");
    }

    assertThatThrownBy(() -> time(client).execute()).isInstanceOf(ServerException.class);
    assertThatThrownBy(() -> time(client.with(HEADER)).execute())
        .isInstanceOf(ServerException.class);

    assertThat(server.requestCount()).isEqualTo(4);
  }

  @Test
  void with_credentials_callsAsSomebodyElse() throws InterruptedException {
    OvhClient client = server.client();
    OvhClient other = client.with(Credentials.bearer("other-token"));
    server.answer("{}");
    server.answer("{}");

    other.api(SampleApi.class).getAnything().execute();
    client.api(SampleApi.class).getAnything().execute();

    assertThat(server.request().getHeaders().get("Authorization")).isEqualTo("Bearer other-token");
    assertThat(server.request().getHeaders().get("Authorization")).isEqualTo("Bearer the-token");
  }

  @Test
  void close_derived_endsItsCallsOnly() throws InterruptedException {
    OvhClient client = server.client();
    OvhClient derived = client.with(HEADER);
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    CompletableFuture<Long> call = time(derived).executeAsync();
    server.request();

    derived.close();
    server.answer("7");

    assertCancelled(call);
    assertThatThrownBy(() -> time(derived).execute()).isInstanceOf(IllegalStateException.class);
    assertThat(time(client).executeAsync().join()).isEqualTo(7);
  }

  @Test
  void close_parent_closesTheDerivedOnes() throws InterruptedException {
    OvhClient client = server.client();
    OvhClient derived = client.with(HEADER).with(Credentials.bearer("other-token"));
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    CompletableFuture<Long> call = time(derived).executeAsync();
    server.request();

    client.close();

    assertCancelled(call);
    assertThatThrownBy(() -> time(derived).execute()).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void close_first_reachesThoseDerivedFromDerivedOnesThatAreForgotten() {
    OvhClient client = server.client();
    OvhClient second =
        client.with(RequestOptions.header("X-A", "1")).with(RequestOptions.header("X-B", "1"));
    System.gc();

    client.close();

    assertThatThrownBy(() -> second.api(SampleApi.class).getTime().execute())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The client is closed.");
  }

  @Test
  void with_closedClient_fails() {
    OvhClient client = server.client();
    client.close();

    assertThatThrownBy(() -> client.with(HEADER)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> client.with(Credentials.none()))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void with_derivedOneForgotten_isCollected() throws InterruptedException {
    OvhClient client = server.client();
    WeakReference<OvhClient> derived = new WeakReference<>(client.with(HEADER));

    for (int i = 0; i < 100 && derived.get() != null; i++) {
      System.gc();
      TimeUnit.MILLISECONDS.sleep(10);
    }

    assertThat(derived.get()).isNull();
    assertThat(client.endpoint()).isNotNull();
  }

  @Test
  void connectTimeout_ofTheCall_isAppliedToIt() {
    AtomicInteger limit = new AtomicInteger();
    OkHttpClient http =
        server
            .countingHttpClient()
            .newBuilder()
            .addNetworkInterceptor(
                chain -> {
                  limit.set(chain.connectTimeoutMillis());
                  return chain.proceed(chain.request());
                })
            .build();
    OvhClient client = server.client(server.builder().http(OkHttpHook.deriveFrom(http)));
    for (String seconds : new String[] {"PT3S", "PT0.000000001S", "PT10000000000S"}) {
      server.answer("7");
      time(client)
          .with(RequestOptions.builder().connectTimeout(Duration.parse(seconds)).build())
          .execute();

      assertThat(limit)
          .hasValue(
              switch (seconds) {
                case "PT3S" -> 3_000;
                case "PT10000000000S" -> Integer.MAX_VALUE;
                default -> 1;
              });
    }
  }

  @Test
  void adjust_builder_isChangedOnceOnTopOfTheClientsSettings() {
    AtomicInteger changes = new AtomicInteger();
    AtomicInteger intercepted = new AtomicInteger();
    OvhClient client =
        server.client(
            server
                .builder()
                .http(
                    OkHttpHook.adjust(
                        http -> {
                          changes.incrementAndGet();
                          http.followRedirects(true)
                              .addInterceptor(
                                  chain -> {
                                    intercepted.incrementAndGet();
                                    return chain.proceed(chain.request());
                                  });
                        })));
    server.answer("7");

    assertThat(time(client.with(HEADER)).execute()).isEqualTo(7);
    assertThat(changes).hasValue(1);
    assertThat(intercepted).hasValue(1);
  }

  @Test
  void deriveFrom_closedClient_leavesTheGivenConnectionsOpen() {
    ConnectionPool pool = new ConnectionPool();
    OkHttpClient http = server.countingHttpClient().newBuilder().connectionPool(pool).build();
    server.answer("7");

    try (OvhClient client = server.builder().http(OkHttpHook.deriveFrom(http)).build()) {
      time(client).execute();
    }

    assertThat(pool.connectionCount()).isEqualTo(1);
  }

  private static ApiCall<Long> time(OvhClient client) {
    return client.api(SampleApi.class).getTime();
  }

  private static void assertCancelled(CompletableFuture<?> call) {
    assertThat(call)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableThat()
        .withCauseInstanceOf(CallCancelledException.class);
  }
}
