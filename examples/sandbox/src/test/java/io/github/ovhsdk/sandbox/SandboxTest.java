package io.github.ovhsdk.sandbox;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.junit.SandboxExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SandboxTest {

  @RegisterExtension
  static final SandboxExtension OVH =
      SandboxExtension.of(Sandbox.builder().clock(new MutableClock()));

  private static final String NOT_FOUND =
      "{\"class\":\"Client::NotFound\",\"message\":\"Got an invalid (or empty) URL\"}";

  private final Sandbox sandbox = OVH.sandbox();
  private final Http http = new Http(sandbox);

  @Test
  void answer_operation_isAnExampleOfItsType() {
    HttpResponse<String> answer =
        http.call("GET", "/v1/domain/zone/example.com/record/1", "Authorization", http.bearer());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type"))
        .contains("application/json; charset=utf-8");
    assertThat(answer.body()).contains("\"fieldType\":\"A\"", "\"id\":1");
  }

  @Test
  void answer_operationThatAnswersNothing_hasNoBody() {
    HttpResponse<String> answer =
        http.call("DELETE", "/v1/domain/zone/example.com/record/1", "Authorization", http.bearer());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("Content-Type")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/1.0/ip/192.0.2.0%2F24",
        "/v1/ip/2001%3Adb8%3A%3A%2F32",
        "/v1/ip?description=a%20b",
        "/v1/ip?description=%C3%A9%c3%a9",
        "/v2/iam/policy",
      })
  void answer_anySpellingOfAPath_isFound(String path) {
    assertThat(http.call("GET", path, "Authorization", http.bearer()).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/v1", "/v1/", "/v1/nowhere", "/vps", "/v1/vps/", "/v3/vps"})
  void answer_unknownPath_isOvhcloudsNotFound(String path) {
    HttpResponse<String> answer = http.call("GET", path, "Authorization", http.bearer());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo(NOT_FOUND);
    assertThat(answer.headers().firstValue("Allow")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/domain/zone, v1 GET /domain/zone",
    "/v1/domain/zones, v1 GET /domain/{serviceName}",
    "/v1/domain/zon%65, v1 GET /domain/zone",
    "/v1/sms/ptts?ptt=1, v1 GET /sms/ptts",
  })
  void answer_pathOfALiteralAndOfATemplate_isTheLiterals(String path, String operation) {
    http.call("GET", path, "Authorization", http.bearer());

    assertThat(sandbox.calls(operation)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/vps?surprise=1, surprise",
    "/v1/vps?iamTag=%7B%7D, iamTags",
    "/v1/domain/zone/example.com/record?fieldType=B, fieldType",
    "/v1/domain/zone/example.com/record/one, id",
    "/v1/sms/ptts, ptt",
  })
  void answer_parameterThatIsWrongMissingOrUndeclared_isABadRequestThatNamesIt(
      String path, String name) {
    HttpResponse<String> answer = http.call("GET", path, "Authorization", http.bearer());

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).startsWith("{\"class\":\"Client::BadRequest\"").contains(name);
  }

  @Test
  void answer_wrongVerb_isNotFoundTooAndSaysWhatIsAllowed() {
    HttpResponse<String> answer = http.call("PATCH", "/v1/vps/vps-1");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo(NOT_FOUND);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, PUT");
  }

  @Test
  void answer_everyOne_hasANumberedQueryId() {
    try (Sandbox sandbox = Sandbox.start()) {
      sandbox.wireMock().stubFor(get("/v1/me").willReturn(ok()));
      Http http = new Http(sandbox);

      assertThat(queryId(http.call("GET", "/v1/vps"))).isEqualTo("EU.sandbox-1.00000001");
      assertThat(queryId(http.call("GET", "/nowhere"))).isEqualTo("EU.sandbox-1.00000002");
      assertThat(queryId(http.call("GET", "/v1/me"))).isEqualTo("EU.sandbox-1.00000003");
    }
  }

  @Test
  void answer_authTime_isTheTimeOfTheClock() {
    assertThat(http.call("GET", "/v1/auth/time").body()).isEqualTo("1769860800");
    assertThat(http.call("GET", "/1.0/auth/time").body()).isEqualTo("1769860800");
  }

  @ParameterizedTest
  @CsvSource({
    "X-Nothing, x, has none",
    "Authorization, Bearer sandbox-token-0, not one that this sandbox gave out",
    "Authorization, Basic c2FuZGJveA==, not one that this sandbox gave out",
    "X-Ovh-Application, sandbox-application-key, has none",
  })
  void answer_noGoodCredentials_isUnauthorizedAndSaysWhy(String header, String value, String why) {
    HttpResponse<String> answer = http.call("GET", "/v1/me", header, value);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body())
        .startsWith("{\"class\":\"Client::Unauthorized\",\"message\":\"")
        .contains(why);
  }

  @Test
  void wireMock_stubOfTheUser_comesFirstUntilReset() {
    sandbox
        .wireMock()
        .stubFor(get("/v1/vps/vps-1").willReturn(aResponse().withStatus(460).withBody("{}")));

    assertThat(http.call("GET", "/v1/vps/vps-1").statusCode()).isEqualTo(460);
    sandbox.wireMock().verify(1, getRequestedFor(urlPathEqualTo("/v1/vps/vps-1")));

    sandbox.wireMock().resetAll();
    assertThat(http.call("GET", "/v1/vps/vps-1").statusCode()).isEqualTo(401);
  }

  @Test
  void wireMock_moreRequestsThanItRemembers_hasTheLast() {
    http.call("GET", "/v1/auth/time?i=forgotten");
    sandbox.wireMock().resetRequests();
    for (int i = 0; i < BoundedStores.REMEMBERED_REQUESTS + 5; i++) {
      http.call("GET", "/v1/auth/time?i=" + i);
    }

    assertThat(sandbox.wireMock().getAllServeEvents())
        .hasSize(BoundedStores.REMEMBERED_REQUESTS)
        .first()
        .satisfies(last -> assertThat(last.getRequest().getUrl()).endsWith("?i=1004"));
    sandbox.wireMock().verify(0, getRequestedFor(urlEqualTo("/v1/auth/time?i=4")));
    sandbox.wireMock().verify(1, getRequestedFor(urlEqualTo("/v1/auth/time?i=5")));
  }

  @Test
  void reset_stubs_areTakenAway() {
    sandbox.wireMock().stubFor(get("/v1/vps/vps-1").willReturn(aResponse().withStatus(460)));

    sandbox.reset();

    assertThat(http.call("GET", "/v1/vps/vps-1").statusCode()).isEqualTo(401);
  }

  @Test
  void answer_pagesOfWireMock_areNotThere() {
    assertThat(http.call("GET", "/__admin/requests").body()).contains("Client::NotFound");
    assertThat(http.call("GET", "/__admin/webapp/index.html").statusCode()).isEqualTo(404);
    assertThat(http.call("POST", "/__admin/shutdown").statusCode()).isEqualTo(404);
    assertThat(http.call("GET", "/v1/auth/time").statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"fieldType=%zz", "%", "a=b&%1=c"})
  void answer_queryThatCannotBeDecoded_isABadRequestInJson(String query) throws IOException {
    String answer = raw("/v1/domain/zone/example.com/record?" + query);

    assertThat(answer)
        .startsWith("HTTP/1.1 400")
        .contains("application/json", "X-Ovh-Queryid: ", "Client::BadRequest")
        .doesNotContain("<");
  }

  @Test
  void answer_pathThatTheServerItselfRefuses_isJson() throws IOException {
    assertThat(raw("/v1/domain/zone/%zz/record"))
        .startsWith("HTTP/1.1 400")
        .contains("application/json", "X-Ovh-Queryid: ")
        .doesNotContain("<");
  }

  @Test
  void answer_connect_isNotFoundAndOpensNoTunnel() throws IOException {
    try (Socket socket = http.open("CONNECT", "example.com:443", "")) {
      assertThat(Http.rest(socket))
          .startsWith("HTTP/1.1 404")
          .contains("X-Ovh-Queryid: ")
          .endsWith(NOT_FOUND);
    }
  }

  private String raw(String target) throws IOException {
    try (Socket socket = http.open("GET", target, "Connection: close\r\n")) {
      return Http.rest(socket);
    }
  }

  @Test
  void start_twoAtOnce_areIndependent() {
    try (Sandbox one = Sandbox.start();
        Sandbox other = Sandbox.start()) {
      String bearer = new Http(one).bearer();

      assertThat(one.url()).isNotEqualTo(other.url());
      assertThat(new Http(one).call("GET", "/v1/me", "Authorization", bearer).statusCode())
          .isEqualTo(200);
      assertThat(new Http(other).call("GET", "/v1/me", "Authorization", bearer).statusCode())
          .isEqualTo(401);
    }
  }

  @Test
  void start_portGiven_listensThereAndOnlyOnLoopback() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    try (Sandbox sandbox = Sandbox.start(port)) {
      assertThat(sandbox.url()).isEqualTo(URI.create("http://127.0.0.1:" + port));
      assertThat(new Http(sandbox).call("GET", "/v1/auth/time").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void start_portTaken_saysSo() {
    int port = sandbox.url().getPort();

    assertThatThrownBy(() -> Sandbox.start(port))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("The sandbox cannot listen on port " + port + " of 127.0.0.1: ");
  }

  @Test
  void port_outOfRange_isRefused() {
    assertThatThrownBy(() -> Sandbox.start(65_536)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Sandbox.start(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void endpoint_ofASandbox_hasItsUrls() {
    Endpoint endpoint = sandbox.endpoint();

    assertThat(endpoint.name()).isEqualTo("sandbox");
    assertThat(endpoint.apiRoot()).isEqualTo(URI.create(sandbox.url() + "/"));
    assertThat(endpoint.tokenUrl()).contains(URI.create(sandbox.url() + "/auth/oauth2/token"));
    assertThat(sandbox).hasToString("Sandbox[" + sandbox.url() + "]");
  }

  @Test
  void close_twice_isClosedAndClosesItsClients() {
    Sandbox sandbox = Sandbox.start();
    var client = sandbox.client();

    sandbox.close();
    sandbox.close();

    assertThatThrownBy(sandbox::client).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> new Http(sandbox).call("GET", "/v1/auth/time"))
        .isInstanceOf(UncheckedIOException.class);
    client.close();
  }

  @Test
  void close_whatWasRecordedAndRemembered_canBeReadAndNotChanged() {
    Sandbox sandbox = Sandbox.start();
    sandbox.seed("/v1/vps", JsonValue.of("a"));
    new Http(sandbox).call("GET", "/v1/auth/time");

    sandbox.close();

    assertThat(sandbox.calls()).hasSize(1);
    assertThat(sandbox.snapshot().members()).containsOnlyKeys("/v1/vps");
    for (ThrowingCallable change :
        List.<ThrowingCallable>of(
            sandbox::reset,
            () -> sandbox.seed("/v1/vps", JsonValue.of("b")),
            () -> sandbox.trouble(Trouble.reset()),
            sandbox::noTrouble,
            sandbox::forgetCalls,
            sandbox::expireTokens,
            () -> sandbox.userTokens("all"),
            () -> sandbox.signIn(sandbox.authorizeUrl(), "all"),
            () -> sandbox.refuseSignIn(sandbox.authorizeUrl()),
            () -> sandbox.validate("a"),
            () -> sandbox.refuse("a"))) {
      assertThatThrownBy(change)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("The sandbox is closed.");
    }
    assertThat(sandbox.calls()).hasSize(1);
  }

  /** In a JVM of its own, where nothing else is loaded or logging. */
  @Test
  void start_neverClosed_letsTheJvmExitAndPrintsNothing() throws Exception {
    Process process =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                LeftOpen.class.getName())
            .redirectErrorStream(true)
            .start();
    boolean ended = process.waitFor(60, TimeUnit.SECONDS);
    if (!ended) {
      process.destroyForcibly();
    }

    assertThat(ended).isTrue();
    assertThat(process.inputReader().lines()).containsExactly("200");
  }

  private static String queryId(HttpResponse<String> answer) {
    return answer.headers().firstValue("X-Ovh-Queryid").orElseThrow();
  }

  /** A program that forgets to close its sandbox. */
  static final class LeftOpen {

    private LeftOpen() {}

    public static void main(String[] args) throws IOException {
      Http http = new Http(Sandbox.start());
      System.out.print(http.call("GET", "/v1/me", "Authorization", http.bearer()).statusCode());
    }
  }
}
