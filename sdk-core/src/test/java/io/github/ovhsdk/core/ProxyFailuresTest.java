package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.ServerTimeException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import io.github.ovhsdk.core.retry.RetryPolicy;
import io.github.ovhsdk.core.testing.RawServer;
import io.github.ovhsdk.core.testing.RawServer.Reply;
import io.github.ovhsdk.core.testing.SampleApi;
import io.github.ovhsdk.core.testing.TunnelServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What fails at a proxy, or behind one, is said of whom it is true. */
@Timeout(20)
class ProxyFailuresTest {
  private static final String PLAIN = "http://127.0.0.1:1";
  private static final String ENCRYPTED = "https://gateway.example";
  private static final String FAILED = "v1 GET /auth/time failed: ";
  private static final Reply ASKS = Reply.http(407, "text/html", "<title>hunter2</title>");
  private static final Reply REFUSES = Reply.http(502, "text/plain", "");

  @ParameterizedTest
  @ValueSource(strings = {PLAIN, ENCRYPTED})
  void execute_nobodyListensAtTheProxy_namesTheProxy(String url) throws IOException {
    int port = freePort();

    assertThatThrownBy(() -> call(builder(url).proxy(proxy("127.0.0.1", port))))
        .isInstanceOf(TransportException.class)
        .hasMessage(
            FAILED
                + "no connection to the proxy 127.0.0.1:"
                + port
                + " came about. Are the proxy's host and port right? Nothing was sent.");
  }

  @ParameterizedTest
  @ValueSource(strings = {PLAIN, ENCRYPTED})
  void execute_proxyHasNoAddress_namesTheProxy(String url) {
    assertThatThrownBy(
            () ->
                call(
                    builder(url)
                        .proxy(proxy("nowhere.example", 3128))
                        .http(OkHttpHook.adjust(ProxyFailuresTest::knowNoNames))))
        .isInstanceOf(TransportException.class)
        .hasMessage(
            FAILED
                + "the proxy nowhere.example:3128 has no known address. Is its host right, and is"
                + " there a network? Nothing was sent.");
  }

  @Test
  void execute_proxyOpensNoTunnel_namesBoth() throws IOException {
    try (RawServer proxy = new RawServer(request -> REFUSES)) {
      assertThatThrownBy(() -> call(builder(ENCRYPTED).proxy(proxy("127.0.0.1", proxy.port()))))
          .isInstanceOf(TransportException.class)
          .hasMessage(
              FAILED
                  + "the proxy 127.0.0.1:"
                  + proxy.port()
                  + " opened no tunnel to gateway.example: Unexpected response code for CONNECT:"
                  + " 502. Nothing was sent.");
    }
  }

  @Test
  void execute_proxyBreaksOff_namesTheProxy() throws IOException {
    try (RawServer proxy = new RawServer(request -> Reply.of("").thenClose())) {
      HttpProxy way = proxy("127.0.0.1", proxy.port());
      assertThatThrownBy(() -> call(builder(PLAIN).proxy(way)))
          .isInstanceOf(TransportException.class)
          .hasMessageContaining("the connection to the proxy 127.0.0.1:" + proxy.port() + " broke");
      assertThatThrownBy(() -> call(builder(ENCRYPTED).proxy(way)))
          .isInstanceOf(TransportException.class)
          .hasMessageContaining(
              "the proxy 127.0.0.1:" + proxy.port() + " opened no tunnel to gate");
    }
  }

  @Test
  void execute_proxyIsSilent_namesTheProxy() throws IOException {
    try (RawServer proxy = new RawServer(request -> Reply.of("").thenStall())) {
      assertThatThrownBy(
              () ->
                  call(
                      builder(ENCRYPTED)
                          .proxy(proxy("127.0.0.1", proxy.port()))
                          .http(
                              OkHttpHook.adjust(http -> http.readTimeout(Duration.ofMillis(100))))))
          .isInstanceOf(CallTimeoutException.class)
          .hasMessage(
              FAILED
                  + "the connection to the proxy 127.0.0.1:"
                  + proxy.port()
                  + " was silent for too long. Nothing was sent.");
    }
  }

  @Test
  void execute_applicationsOwnProxyFails_isNamedAllTheSame() throws IOException {
    int port = freePort();
    Proxy own = new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", port));

    assertThatThrownBy(
            () -> call(builder(ENCRYPTED).http(OkHttpHook.adjust(http -> http.proxy(own)))))
        .hasMessageContaining("no connection to the proxy 127.0.0.1:" + port + " came about");
  }

  @Test
  void execute_selectedProxiesFail_theFirstIsNamed() throws IOException {
    int first = freePort();
    int second = freePort();
    ProxySelector selector = selector(first, second);

    assertThatThrownBy(
            () ->
                call(
                    builder(ENCRYPTED)
                        .http(OkHttpHook.adjust(http -> http.proxySelector(selector)))))
        .hasMessageContaining("no connection to the proxy 127.0.0.1:" + first + " came about");
  }

  @Test
  void execute_socksProxyFails_namesBoth() throws IOException {
    int port = freePort();
    Proxy own = new Proxy(Proxy.Type.SOCKS, new InetSocketAddress("127.0.0.1", port));

    assertThatThrownBy(
            () -> call(builder(ENCRYPTED).http(OkHttpHook.adjust(http -> http.proxy(own)))))
        .isInstanceOf(TransportException.class)
        .hasMessageContaining(
            "no connection to gateway.example through the SOCKS proxy 127.0.0.1:" + port);
  }

  @Test
  void execute_userInTheProxysHost_isNotRepeated() {
    // As in -Dhttps.proxyHost=me:hunter2@proxy, which no JVM understands.
    Proxy own =
        new Proxy(
            Proxy.Type.HTTP, InetSocketAddress.createUnresolved("me:hunter2@proxy.example", 3128));
    HttpHook hook = OkHttpHook.adjust(http -> http.proxy(own));

    for (Credentials credentials :
        List.of(Credentials.none(), OAuth2.clientCredentials("id", "secret"))) {
      assertThatThrownBy(
              () -> callAuthenticated(builder(ENCRYPTED).credentials(credentials).http(hook)))
          .hasStackTraceContaining("has a user in it")
          .satisfies(e -> assertThat(trace(e)).doesNotContain("hunter2"));
    }
  }

  @Test
  void execute_tokenAndProxyAsksForCredentials_saysSoAndAsksOnce() throws IOException {
    for (String url : List.of(PLAIN, ENCRYPTED)) {
      try (RawServer proxy = new RawServer(request -> ASKS)) {
        assertThatThrownBy(
                () ->
                    callAuthenticated(
                        builder(url)
                            .retryPolicy(RetryPolicy.standard())
                            .credentials(OAuth2.clientCredentials("id", "secret"))
                            .proxy(proxy("127.0.0.1", proxy.port()))))
            .isInstanceOfSatisfying(TokenException.class, e -> assertThat(e.status()).hasValue(407))
            .hasMessage(
                "No OAuth2 token from "
                    + url
                    + "/auth/oauth2/token: the proxy 127.0.0.1:"
                    + proxy.port()
                    + " wants credentials, or others than it got. Set a proxy's credentials with"
                    + " HttpProxy.credentials.");
        assertThat(proxy.accepted()).isEqualTo(1);
      }
    }
  }

  @Test
  void execute_timeAndNobodyListensAtTheProxy_namesTheProxy() throws IOException {
    int port = freePort();

    assertThatThrownBy(
            () ->
                callAuthenticated(
                    builder(ENCRYPTED)
                        .credentials(Credentials.applicationKey("k", "s", "c"))
                        .proxy(proxy("127.0.0.1", port))))
        .isInstanceOf(ServerTimeException.class)
        .hasMessageContaining("no answer came through the proxy 127.0.0.1:" + port + " (")
        .hasMessageEndingWith("Can this machine reach the proxy, and the proxy the host?");
  }

  @Test
  void execute_apiAsksForAProxysCredentials_getsNone() throws Exception {
    try (TunnelServer server = new TunnelServer()) {
      server.open();
      server.answer(new MockResponse.Builder().code(407).body("{\"message\": \"who?\"}"));
      Proxy own =
          new Proxy(
              Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", server.port()));
      Consumer<OkHttpClient.Builder> change =
          http ->
              TunnelServer.trust(http)
                  .proxy(own)
                  .proxyAuthenticator(
                      (route, response) ->
                          response.request().header("Proxy-Authorization") != null
                              ? null
                              : response
                                  .request()
                                  .newBuilder()
                                  .header("Proxy-Authorization", "hunter2")
                                  .build());

      assertThatThrownBy(() -> call(builder(ENCRYPTED).http(OkHttpHook.adjust(change))))
          .isInstanceOfSatisfying(OvhApiException.class, e -> assertThat(e.status()).isEqualTo(407))
          .hasMessageContaining("407: who?.");

      RecordedRequest tunnel = server.request();
      assertThat(tunnel.getMethod()).isEqualTo("CONNECT");
      assertThat(tunnel.getHeaders().get("Proxy-Authorization")).isEqualTo("hunter2");
      RecordedRequest request = server.request();
      assertThat(request.getMethod()).isEqualTo("GET");
      assertThat(request.getHeaders().get("Proxy-Authorization")).isNull();
      assertThat(server.requestCount()).isEqualTo(2);
    }
  }

  @Test
  void execute_connectionBreaksBehindTheProxy_namesBoth() throws IOException {
    try (TunnelServer server = new TunnelServer()) {
      server.open();
      server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));

      assertThatThrownBy(
              () ->
                  call(
                      builder(ENCRYPTED)
                          .proxy(proxy("127.0.0.1", server.port()))
                          .http(OkHttpHook.adjust(TunnelServer::trust))))
          .isInstanceOf(TransportException.class)
          .hasMessageContaining(
              "the connection to gateway.example through the proxy 127.0.0.1:"
                  + server.port()
                  + " broke before the answer was complete");
    }
  }

  @Test
  void execute_certificateBehindTheProxyIsNotTrusted_namesBoth() throws IOException {
    try (TunnelServer server = new TunnelServer()) {
      server.open();

      assertThatThrownBy(() -> call(builder(ENCRYPTED).proxy(proxy("127.0.0.1", server.port()))))
          .isInstanceOf(TransportException.class)
          .hasMessageContaining(
              "the encrypted connection to gateway.example through the proxy 127.0.0.1:"
                  + server.port()
                  + " failed");
    }
  }

  @Test
  void execute_apiAsksForAProxysCredentialsAndThereIsNoProxy_saysSo() throws IOException {
    try (RawServer server = new RawServer(request -> ASKS)) {
      assertThatThrownBy(() -> call(builder(server.url())))
          .isInstanceOfSatisfying(OvhApiException.class, e -> assertThat(e.status()).isEqualTo(407))
          .hasMessageContaining(
              "407: 127.0.0.1:"
                  + server.port()
                  + " asks for a proxy's credentials, which only a proxy is sent.");
    }
  }

  private static OvhClient.Builder builder(String url) {
    return OvhClient.builder()
        .endpoint(Endpoint.custom(url))
        .credentials(Credentials.none())
        .retryPolicy(RetryPolicy.none());
  }

  private static HttpProxy proxy(String host, int port) {
    return HttpProxy.of(host, port);
  }

  private static void call(OvhClient.Builder builder) {
    try (OvhClient client = builder.build()) {
      client.api(SampleApi.class).getTime().execute();
    }
  }

  private static void callAuthenticated(OvhClient.Builder builder) {
    try (OvhClient client = builder.build()) {
      client.api(SampleApi.class).getAnything().execute();
    }
  }

  private static void knowNoNames(OkHttpClient.Builder http) {
    http.dns(
        host -> {
          throw new UnknownHostException(host);
        });
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static ProxySelector selector(int... ports) {
    List<Proxy> proxies =
        Arrays.stream(ports)
            .mapToObj(
                port ->
                    new Proxy(
                        Proxy.Type.HTTP, InetSocketAddress.createUnresolved("127.0.0.1", port)))
            .toList();
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI uri) {
        return proxies;
      }

      @Override
      public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    };
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
