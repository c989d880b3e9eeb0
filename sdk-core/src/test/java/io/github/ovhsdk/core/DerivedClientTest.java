package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.SampleApi;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DerivedClientTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void with_options_holdForItsCallsOnly() throws InterruptedException {
    OvhClient client = server.client(server.builder().header("X-A", "1").header("X-B", "1"));
    OvhClient other = client.with(RequestOptions.header("X-B", "2"));
    server.answer("1");
    server.answer("1");

    other.api(SampleApi.class).getTime().execute();
    client.api(SampleApi.class).getTime().execute();

    RecordedRequest first = server.request();
    assertThat(first.getHeaders().get("X-A")).isEqualTo("1");
    assertThat(first.getHeaders().get("X-B")).isEqualTo("2");
    assertThat(server.request().getHeaders().get("X-B")).isEqualTo("1");
  }

  @Test
  void header_ofTheClient_isPreparedAndReplacedByTheCall() {
    OvhClient client = server.client(server.builder().header("X-A", "client"));
    ApiCall<Long> call = client.api(SampleApi.class).getTime();

    assertThat(call.prepare().headers().firstValue("X-A")).contains("client");
    assertThat(call.with(RequestOptions.header("x-a", "call")).prepare().headers().allValues("X-A"))
        .containsExactly("call");
  }

  @Test
  void with_credentials_callsAsSomebodyElseOverTheSameConnection() throws InterruptedException {
    OvhClient client = server.client();
    OvhClient other = client.with(Credentials.bearer("other-token"));
    server.answer("{}");
    server.answer("{}");

    client.api(SampleApi.class).getAnything().execute();
    other.api(SampleApi.class).getAnything().execute();

    RecordedRequest first = server.request();
    RecordedRequest second = server.request();
    assertThat(first.getHeaders().get("Authorization")).isEqualTo("Bearer the-token");
    assertThat(second.getHeaders().get("Authorization")).isEqualTo("Bearer other-token");
    assertThat(second.getConnectionIndex()).isEqualTo(first.getConnectionIndex());
  }

  @Test
  void close_derived_leavesTheFirstOneOpen() {
    OvhClient client = server.client();
    OvhClient other = client.with(RequestOptions.timeout(Duration.ofSeconds(9)));
    server.answer("7");

    other.close();

    assertThatThrownBy(() -> other.api(SampleApi.class).getTime().execute())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The client is closed.");
    assertThat(client.api(SampleApi.class).getTime().execute()).isEqualTo(7);
  }

  @Test
  void close_first_endsTheCallsOfThoseDerivedFromIt() throws InterruptedException {
    OvhClient client = server.client();
    OvhClient derived =
        client
            .with(Credentials.bearer("other-token"))
            .with(RequestOptions.timeout(Duration.ofMinutes(1)));
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    CompletableFuture<Long> call = derived.api(SampleApi.class).getTime().executeAsync();
    server.request();

    client.close();

    assertThat(call)
        .failsWithin(Duration.ofSeconds(5))
        .withThrowableThat()
        .withCauseInstanceOf(CallCancelledException.class);
    assertThatThrownBy(() -> derived.api(SampleApi.class).getTime().execute())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void with_closedClient_isRefused() {
    OvhClient client = server.client();
    client.close();

    assertThatThrownBy(() -> client.with(RequestOptions.none()))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> client.with(Credentials.none()))
        .isInstanceOf(IllegalStateException.class);
  }
}
