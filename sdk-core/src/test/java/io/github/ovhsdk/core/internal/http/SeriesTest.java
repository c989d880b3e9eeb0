package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.Retention;
import io.github.ovhsdk.core.testing.SampleApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SeriesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void of_callOfAClient_endsWithTheClient() {
    OvhClient client = server.client();
    Series series = Series.of(client.api(SampleApi.class).getTime());
    assertThat(series.isClientClosed()).isFalse();
    assertThat(series.ending().isEnded()).isFalse();

    client.close();

    assertThat(series.isClientClosed()).isTrue();
    assertThat(series.ending().isEnded()).isTrue();
  }

  @Test
  void of_callOfADerivedClient_endsWithTheFirstOne() {
    OvhClient client = server.client();
    OvhClient derived = client.with(RequestOptions.header("X-A", "1"));
    Series series = Series.of(derived.api(SampleApi.class).getTime());

    client.close();

    assertThat(series.isClientClosed()).isTrue();
    assertThat(series.ending().isEnded()).isTrue();
  }

  @Test
  void of_callOfAClosedClient_fails() {
    OvhClient client = server.client();
    ApiCall<Long> call = client.api(SampleApi.class).getTime();
    client.close();

    assertThatThrownBy(() -> Series.of(call))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("The client is closed.");
  }

  @Test
  void of_callWithoutAClient_goesOn() {
    Series series = Series.of(ApiCall.of(7));

    assertThat(series.isClientClosed()).isFalse();
    assertThat(series.ending().isEnded()).isFalse();
  }

  @Test
  void close_series_endsThePauseAndNotTheClient() {
    Series series = Series.of(server.api().getTime());

    series.close();

    assertThat(series.ending().isEnded()).isTrue();
    assertThat(series.isClientClosed()).isFalse();
  }

  @Test
  void close_series_isForgottenByTheClient() {
    ApiCall<Long> call = server.api().getTime();
    Retention<Ending> endings = new Retention<>();

    beginAndClose(call, endings);

    assertThat(endings.held(0)).isZero();
    assertThat(call.prepare()).isNotNull();
  }

  /** A method of its own, so that none of its variables hold the series any more. */
  private static void beginAndClose(ApiCall<?> call, Retention<Ending> endings) {
    try (Series series = Series.of(call)) {
      endings.watch(series.ending());
    }
  }
}
