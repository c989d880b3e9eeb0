package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.SampleApi;
import java.net.URI;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpProxyTest {
  private static final MockResponse ASKS =
      new MockResponse.Builder()
          .code(407)
          .addHeader("Proxy-Authenticate", "Basic realm=\"proxy\"")
          .build();

  /** The proxy. */
  @RegisterExtension final ApiServer proxy = new ApiServer();

  @Test
  void execute_plainEndpoint_goesThroughTheProxy() throws InterruptedException {
    proxy.answer("7");

    assertThat(api(address()).getTime().execute()).isEqualTo(7);

    assertThat(proxy.request().getRequestLine())
        .isEqualTo("GET http://api.example/v1/auth/time HTTP/1.1");
  }

  @Test
  void execute_proxyAsks_getsTheCredentialsOnce() throws InterruptedException {
    proxy.answer(ASKS.newBuilder());
    proxy.answer("7");

    assertThat(api(address().credentials("user", "hunter2")).getTime().execute()).isEqualTo(7);

    assertThat(proxy.request().getHeaders().get("Proxy-Authorization")).isNull();
    assertThat(proxy.request().getHeaders().get("Proxy-Authorization"))
        .isEqualTo("Basic dXNlcjpodW50ZXIy");
  }

  @Test
  void execute_wrongPassword_isGivenUpWithAHint() {
    proxy.answer(ASKS.newBuilder());
    proxy.answer(ASKS.newBuilder());

    assertThatThrownBy(() -> api(address().credentials("user", "hunter2")).getTime().execute())
        .isInstanceOf(OvhApiException.class)
        .hasMessageContaining("status 407")
        .hasMessageContaining("HttpProxy")
        .hasMessageNotContaining("hunter2");
    assertThat(proxy.requestCount()).isEqualTo(2);
  }

  @Test
  void execute_encryptedEndpoint_authenticatesTheTunnelOnly() throws InterruptedException {
    proxy.answer(new MockResponse.Builder().code(403));
    OvhClient client =
        proxy.client(
            proxy
                .builder()
                .endpoint(Endpoint.custom("https://api.example"))
                .proxy(address().credentials("user", "hunter2")));

    assertThatThrownBy(() -> client.api(SampleApi.class).getAnything().execute())
        .isInstanceOf(TransportException.class)
        .hasMessageContaining("Nothing was sent");

    RecordedRequest tunnel = proxy.request();
    assertThat(tunnel.getRequestLine()).isEqualTo("CONNECT api.example:443 HTTP/1.1");
    assertThat(tunnel.getHeaders().get("Proxy-Authorization")).startsWith("Basic ");
    assertThat(tunnel.getHeaders().get("Authorization")).isNull();
  }

  @Test
  void toString_credentials_areMasked() {
    assertThat(HttpProxy.of("proxy.example", 3128).credentials("user", "hunter2"))
        .hasToString("HttpProxy[proxy.example:3128, credentials ********]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "http://proxy.example", "user@proxy.example"})
  void of_noHost_isRefused(String host) {
    assertThatThrownBy(() -> HttpProxy.of(host, 3128)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 65_536})
  void of_noPort_isRefused(int port) {
    assertThatThrownBy(() -> HttpProxy.of("proxy.example", port))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private HttpProxy address() {
    return HttpProxy.of("127.0.0.1", URI.create(proxy.url()).getPort());
  }

  private SampleApi api(HttpProxy through) {
    return proxy
        .client(
            proxy
                .builder()
                .endpoint(Endpoint.builder("http://api.example").allowPlainHttp().build())
                .proxy(through))
        .api(SampleApi.class);
  }
}
