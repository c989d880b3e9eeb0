package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import io.github.ovhsdk.core.retry.RetryPolicy;
import io.github.ovhsdk.core.testing.RawServer;
import io.github.ovhsdk.core.testing.SampleApi;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.EventListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An application's OkHttp listener that fails when it hears that a call is cancelled. */
class ThrowingEventListenerTest {
  private static final int CALLS = 5;
  private static final Duration SHORT = Duration.ofMillis(50);

  private final CountDownLatch asked = new CountDownLatch(CALLS);
  private RawServer silent;

  @BeforeEach
  void start() throws IOException {
    silent =
        new RawServer(
            request -> {
              asked.countDown();
              return RawServer.Reply.of("").thenStall();
            });
  }

  @AfterEach
  void stop() throws IOException {
    silent.close();
  }

  @Test
  void timeout_listenerThrows_leavesTheTimeoutsOfOthersAlive() {
    try (OvhClient throwing = throwing(builder().timeout(SHORT));
        OvhClient other = builder().timeout(SHORT).build()) {
      assertThatThrownBy(() -> throwing.api(SampleApi.class).getTime().execute())
          .isInstanceOf(CallTimeoutException.class);

      assertThat(other.api(SampleApi.class).getTime().executeAsync())
          .failsWithin(Duration.ofSeconds(10))
          .withThrowableThat()
          .withCauseInstanceOf(CallTimeoutException.class);
    }
  }

  @Test
  void close_listenerThrows_endsAllCallsAndWhatIsDerived() throws InterruptedException {
    OvhClient client = throwing(builder());
    OvhClient derived = client.with(RequestOptions.none());
    List<CompletableFuture<Long>> calls = new ArrayList<>();
    for (int i = 0; i < CALLS; i++) {
      calls.add(client.api(SampleApi.class).getTime().executeAsync());
    }
    assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

    client.close();

    assertThat(calls)
        .allSatisfy(
            call ->
                assertThat(call)
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withCauseInstanceOf(CallCancelledException.class));
    assertThatThrownBy(() -> derived.api(SampleApi.class).getTime().execute())
        .isInstanceOf(IllegalStateException.class);
  }

  private OvhClient.Builder builder() {
    return OvhClient.builder()
        .endpoint(Endpoint.custom(silent.url()))
        .credentials(Credentials.none())
        .retryPolicy(RetryPolicy.none());
  }

  private static OvhClient throwing(OvhClient.Builder builder) {
    EventListener listener =
        new EventListener() {
          @Override
          public void canceled(Call call) {
            throw new IllegalStateException("metrics bridge");
          }
        };
    return builder.http(OkHttpHook.adjust(http -> http.eventListener(listener))).build();
  }
}
