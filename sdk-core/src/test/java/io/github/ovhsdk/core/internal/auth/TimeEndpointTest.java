package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.error.ServerTimeException;
import io.github.ovhsdk.core.testing.ApiServer;
import java.time.Duration;
import java.time.Instant;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeEndpointTest {

  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void fetch_bareNumber_isSecondsSince1970() throws InterruptedException {
    server.answer(" 1769860800\n");

    assertThat(endpoint().fetch()).isEqualTo(Instant.parse("2026-01-31T12:00:00Z"));

    RecordedRequest request = server.request();
    assertThat(request.getRequestLine()).isEqualTo("GET /below/v1/auth/time HTTP/1.1");
    assertThat(request.getHeaders().get("User-Agent")).isEqualTo("sdk/1");
    assertThat(request.getHeaders().get("X-Ovh-Application")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "-1769860800",
        "999999999",
        "1769860800000",
        "99999999999999999999999",
        "1769860800.5",
        "\"1769860800\"",
        "null",
        "{\"time\": 1769860800}",
        "<html>1769860800</html>",
        "hunter2",
      })
  void fetch_anythingElse_failsTypedWithoutRepeatingIt(String body) {
    server.answer(200, "text/html", body);

    assertThatThrownBy(() -> endpoint().fetch())
        .isInstanceOfSatisfying(
            ServerTimeException.class, e -> assertThat(e.status()).hasValue(200))
        .hasMessage(
            "The API's time, which calls are signed with, could not be had from "
                + server.url()
                + "/below/v1/auth/time: the answer is no number of seconds since 1970 (is there a"
                + " proxy or a sign-in page between here and the API?). The call was not sent.");
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 404, 500, 503})
  void fetch_otherStatus_failsOnce(int status) {
    server.answer(
        new MockResponse.Builder()
            .code(status)
            .addHeader("Location", "/elsewhere")
            .addHeader("Retry-After", "0")
            .body("1769860800"));

    assertThatThrownBy(() -> endpoint().fetch())
        .isInstanceOfSatisfying(
            ServerTimeException.class, e -> assertThat(e.status()).hasValue(status))
        .hasMessageContaining(": status " + status + ". The call was not sent.");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void fetch_connectionBreaks_failsTyped() {
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

    assertThatThrownBy(() -> endpoint().fetch())
        .isInstanceOfSatisfying(ServerTimeException.class, e -> assertThat(e.status()).isEmpty())
        .hasMessageContaining("no answer came");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void fetch_noHttpServer_hidesWhatItSays() {
    server.answer(new MockResponse.Builder().status("hunter2 HTTP/1.1"));

    assertThatThrownBy(() -> endpoint().fetch())
        .isInstanceOf(ServerTimeException.class)
        .satisfies(e -> assertThat(e.getMessage() + e.getCause()).doesNotContain("hunter2"));
  }

  @Test
  void fetch_closed_sendsNothing() {
    TimeEndpoint endpoint = endpoint();

    endpoint.close();

    assertThatThrownBy(endpoint::fetch).isInstanceOf(ServerTimeException.class);
    assertThat(server.requestCount()).isZero();
  }

  private TimeEndpoint endpoint() {
    return new TimeEndpoint(
        server
            .countingHttpClient()
            .newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .build(),
        Endpoint.custom(server.url() + "/below"),
        "sdk/1");
  }
}
