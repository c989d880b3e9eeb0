package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import io.github.ovhsdk.core.retry.RetryPolicy;
import io.github.ovhsdk.core.testing.RawServer;
import io.github.ovhsdk.core.testing.RawServer.Reply;
import io.github.ovhsdk.core.testing.RawServer.Request;
import io.github.ovhsdk.core.testing.SampleApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpProxyTest {
  private static final String BASIC =
      "Basic " + Base64.getEncoder().encodeToString("me:hunter2".getBytes(StandardCharsets.UTF_8));

  private final List<Request> seen = new CopyOnWriteArrayList<>();

  @Test
  void execute_plainEndpoint_goesThroughTheProxyOnceItHasCredentials() throws IOException {
    try (RawServer proxy = new RawServer(this::askForCredentials);
        OvhClient client = client("http://127.0.0.1:1", proxy, "hunter2")) {
      assertThat(client.api(SampleApi.class).getTime().execute()).isEqualTo(7);
    }

    assertThat(seen).extracting(Request::target).containsOnly("http://127.0.0.1:1/v1/auth/time");
    assertThat(seen)
        .extracting(request -> request.headers().get("Proxy-Authorization"))
        .containsExactly(null, BASIC);
  }

  @Test
  void execute_applicationsOwnClientHasCredentialsOfAnotherProxy_theyStayAway() throws IOException {
    OkHttpClient own =
        new OkHttpClient.Builder()
            .proxyAuthenticator(
                (route, response) ->
                    response.request().newBuilder().header("Proxy-Authorization", BASIC).build())
            .build();
    try (RawServer proxy = new RawServer(this::askForCredentials);
        OvhClient client =
            OvhClient.builder()
                .endpoint(Endpoint.custom("http://127.0.0.1:1"))
                .credentials(Credentials.none())
                .retryPolicy(RetryPolicy.none())
                .http(OkHttpHook.deriveFrom(own))
                .proxy(HttpProxy.of("127.0.0.1", proxy.port()))
                .build()) {
      assertRefused(client, proxy);
    }

    assertThat(seen)
        .extracting(request -> request.headers().get("Proxy-Authorization"))
        .containsOnlyNulls();
  }

  @Test
  void execute_plainEndpointAndWrongPassword_isGivenUpAfterOneRepeat() throws IOException {
    try (RawServer proxy = new RawServer(this::askForCredentials);
        OvhClient client = client("http://127.0.0.1:1", proxy, "hunter3")) {
      assertRefused(client, proxy);
    }

    assertThat(seen).hasSize(2);
  }

  @Test
  void execute_encryptedEndpoint_onlyTheProxyGetsItsCredentials() throws IOException {
    try (RawServer proxy =
            new RawServer(
                request -> {
                  seen.add(request);
                  return Reply.of("HTTP/1.1 200 Go ahead\r\n\r\n");
                });
        OvhClient client = client("https://gateway.example", proxy, "hunter2").with(once())) {
      // Nobody is at the other end of the tunnel.
      assertThatThrownBy(() -> client.api(SampleApi.class).getAnything().execute())
          .isInstanceOf(TransportException.class);
    }

    Request tunnel = seen.get(0);
    assertThat(tunnel.method()).isEqualTo("CONNECT");
    assertThat(tunnel.target()).isEqualTo("gateway.example:443");
    assertThat(tunnel.headers()).containsEntry("proxy-authorization", BASIC);
    assertThat(tunnel.headers()).doesNotContainKey("authorization");
  }

  @Test
  void execute_encryptedEndpointAndWrongPassword_isGivenUp() throws IOException {
    try (RawServer proxy = new RawServer(this::askForCredentials);
        OvhClient client = client("https://gateway.example", proxy, "hunter3")) {
      assertRefused(client, proxy);
    }

    assertThat(seen).hasSizeBetween(1, 2);
  }

  @Test
  void execute_encryptedEndpointAndNoCredentials_isGivenUp() throws IOException {
    try (RawServer proxy = new RawServer(this::askForCredentials);
        OvhClient client = client("https://gateway.example", proxy, null)) {
      assertRefused(client, proxy);
    }

    assertThat(seen).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", " proxy", "proxy\n"})
  void of_hostBlankOrPadded_fails(String host) {
    assertThatThrownBy(() -> HttpProxy.of(host, 3128)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hunter2:3128",
        "http://hunter2",
        "me@hunter2",
        "me:hunter2@proxy",
        "http://me:hunter2@proxy:3128/",
        "proxy/hunter2",
        "proxy?hunter2",
        "proxy#hunter2",
        "proxy%2Fhunter2",
        "hunter2 proxy",
        "[::1]:hunter2",
        "::hunter2",
        "proxy\\hunter2",
      })
  void of_moreThanAHost_failsWithoutRepeatingIt(String host) {
    assertThatThrownBy(() -> HttpProxy.of(host, 3128))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("the port is the second argument")
        .hasMessageContaining("credentials(…)")
        .hasNoCause()
        .hasMessageNotContaining("hunter2");
  }

  @ParameterizedTest
  @CsvSource({
    "proxy, proxy, proxy:3128",
    "Proxy_1.Example, proxy_1.example, proxy_1.example:3128",
    "bücher.example, xn--bcher-kva.example, xn--bcher-kva.example:3128",
    "192.0.2.1, 192.0.2.1, 192.0.2.1:3128",
    "::1, ::1, [::1]:3128",
    "[2001:DB8::1], 2001:db8::1, [2001:db8::1]:3128",
  })
  void of_nameOrAddress_isTaken(String given, String host, String shown) {
    HttpProxy proxy = HttpProxy.of(given, 3128);

    assertThat(proxy.host()).isEqualTo(host);
    assertThat(proxy).hasToString("HttpProxy[" + shown + "]");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 65_536})
  void of_noPort_fails(int port) {
    assertThatThrownBy(() -> HttpProxy.of("proxy", port))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void credentials_userWithColon_fails() {
    assertThatThrownBy(() -> HttpProxy.of("proxy", 3128).credentials("me:you", "hunter2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void toString_showsNoCredentials() {
    assertThat(HttpProxy.of("proxy", 3128).credentials("me", "hunter2"))
        .hasToString("HttpProxy[proxy:3128, credentials ********]")
        .isEqualTo(HttpProxy.of("proxy", 3128).credentials("me", "hunter2"))
        .isNotEqualTo(HttpProxy.of("proxy", 3128));
  }

  private static void assertRefused(OvhClient client, RawServer proxy) {
    assertThatThrownBy(() -> client.api(SampleApi.class).getTime().execute())
        .isInstanceOfSatisfying(OvhApiException.class, e -> assertThat(e.status()).isEqualTo(407))
        .hasMessage(
            "v1 GET /auth/time failed with status 407: the proxy 127.0.0.1:"
                + proxy.port()
                + " wants credentials, or others than it got. Set a proxy's credentials with"
                + " HttpProxy.credentials, or, where an OkHttpHook sets the proxy, with OkHttp's"
                + " proxyAuthenticator. The JVM's own settings know none.");
  }

  private Reply askForCredentials(Request request) {
    seen.add(request);
    return BASIC.equals(request.headers().get("Proxy-Authorization"))
        ? Reply.http(200, "application/json", "7")
        : Reply.http(407, "Proxy-Authenticate: Basic realm=\"proxy\"\r\n", new byte[0]);
  }

  private static RequestOptions once() {
    return RequestOptions.retryPolicy(RetryPolicy.none());
  }

  private static OvhClient client(String url, RawServer proxy, String password) {
    HttpProxy way = HttpProxy.of("127.0.0.1", proxy.port());
    return OvhClient.builder()
        .endpoint(Endpoint.custom(url))
        .credentials(Credentials.bearer("the-token"))
        .proxy(password == null ? way : way.credentials("me", password))
        .build();
  }
}
