package io.github.ovhsdk.guide;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static io.github.ovhsdk.core.config.ConfigurationKey.CLIENT_ID;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2Tokens;
import io.github.ovhsdk.core.config.Configuration;
import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.retry.FailedAttempt;
import io.github.ovhsdk.sandbox.Sandbox;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import io.github.ovhsdk.v1.vps.model.TaskState;
import io.github.ovhsdk.v2.vrackservices.model.VrackServicesTargetSpec;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.junit5.OpenTelemetryExtension;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Runs what the pages show, against the sandbox. */
class GuideTest {

  private static final String ZONE = "example.com";
  private static final String RECORDS = "/v1/domain/zone/example.com/record";
  private static final String VRACK = "/v2/vrackServices/resource";

  @RegisterExtension static final OpenTelemetryExtension OTEL = OpenTelemetryExtension.create();

  private final Sandbox sandbox = Sandbox.start();
  private final OvhClient client = sandbox.client();
  private final WireMockServer server = sandbox.wireMock();

  @TempDir private Path folder;

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void credentials_serviceAccount_calls() {
    try (OvhClient account =
        SignIn.serviceAccount(sandbox.endpoint(), Sandbox.CLIENT_ID, Sandbox.CLIENT_SECRET)) {
      assertThat(zones(account)).isNotEmpty();
    }
  }

  @Test
  void credentials_otherKinds_showNoSecret() {
    assertThat(SignIn.others("token-1", "key-1", "secret-1", "consumer-1"))
        .hasSize(3)
        .noneMatch(each -> each.toString().contains("-1"));
    assertThat(SignIn.narrow("id", "secret")).isNotNull();
  }

  @Test
  void credentials_consumerKey_isAskedForAndAwaited() {
    server.stubFor(
        post("/v1/auth/credential")
            .willReturn(
                okJson(
                    "{\"consumerKey\": \"ck\", \"state\": \"pendingValidation\","
                        + " \"validationUrl\": \"https://ovh.example/validate\"}")));
    server.stubFor(
        get("/v1/auth/currentCredential").willReturn(okJson("{\"status\": \"validated\"}")));
    List<String> said = new ArrayList<>();

    SignIn.askForConsumerKey(sandbox.endpoint(), "ak", "as", said::add).close();

    assertThat(said).containsExactly("Please sign in at https://ovh.example/validate");
  }

  @Test
  void credentials_storedTokens_areRenewedAndSaved() {
    server.stubFor(
        post("/auth/oauth2/token")
            .withRequestBody(containing("grant_type=refresh_token"))
            .willReturn(
                okJson(
                    "{\"access_token\": \"new\", \"refresh_token\": \"r2\","
                        + " \"token_type\": \"Bearer\", \"expires_in\": 3600}")));
    server.stubFor(
        get("/v1/domain/zone")
            .withHeader("Authorization", equalTo("Bearer new"))
            .willReturn(okJson("[\"example.org\"]")));
    FileTokenStore store = new FileTokenStore(folder.resolve("tokens"));
    store.save(OAuth2Tokens.builder("old").refreshToken("r1").build());

    try (OvhClient user = SignIn.signedInUser(sandbox.endpoint(), store, "app")) {
      assertThat(zones(user)).containsExactly("example.org");
    }
    assertThat(store.load().orElseThrow().refreshToken()).contains("r2");
  }

  @Test
  void credentials_ofSomebodyElse_areSent() {
    server.stubFor(
        get("/v1/domain/zone")
            .withHeader("Authorization", equalTo("Bearer customer"))
            .willReturn(okJson("[\"customer.example\"]")));

    assertThat(SignIn.asSomebodyElse(client, Credentials.bearer("customer")))
        .containsExactly("customer.example");
  }

  @Test
  void configuration_elsewhere_isFound() throws IOException {
    Path file = folder.resolve("ovh.conf");
    Files.writeString(file, "[ovh-ca]\nclient_id=id\nclient_secret=secret\n");

    Configuration configuration = Configured.elsewhere(Map.of("OVH_CLIENT_ID", "mine"), file);

    assertThat(configuration.endpoint()).isEqualTo(Endpoint.OVH_CA);
    assertThat(Configured.origin(configuration)).contains("environment variable OVH_CLIENT_ID");
    assertThat(configuration.origin(CLIENT_ID)).isPresent();
  }

  @Test
  void retries_failureThatPasses_isRepeated() {
    failOnce("/v1/domain/zone", "[]");
    try (OvhClient retrying = Retries.client(sandbox.endpoint(), sandbox.credentials())) {
      assertThat(Retries.oneCall(retrying)).isEmpty();
    }
  }

  @Test
  void retries_postThatIsVouchedFor_isRepeated() {
    failOnce("/v1/domain/zone/example.com/refresh", "null");

    Retries.repeatPost(client, ZONE);
  }

  @Test
  void retries_ownPolicy_decides() {
    OvhException failure = new ServerException(ApiError.builder(503).build());

    assertThat(Retries.own().delayAfter(new FailedAttempt("v1 GET /me", 9, failure, false, true)))
        .contains(Duration.ofSeconds(5));
    assertThat(Retries.own().delayAfter(new FailedAttempt("v1 GET /me", 10, failure, false, true)))
        .isEmpty();
  }

  @Test
  void errors_eachKind_isDescribed() {
    assertThat(Errors.describe(client, ZONE, 1)).startsWith("The record points to ");
    assertThat(describe(404, "{\"message\": \"none\"}")).isEqualTo("There is no such record");
    assertThat(
            describe(403, "{\"details\": {\"unauthorizedActionsByIAM\": \"dnsZone:apiovh:get\"}}"))
        .isEqualTo("An IAM policy has to allow [dnsZone:apiovh:get]");
    assertThat(describe(460, "{}")).startsWith("Refused with status 460");
    assertThat(describe(200, "no JSON")).startsWith("No usable answer: ");
  }

  @Test
  void lists_everyWay_answer() {
    assertThat(Lists.expand(client, ZONE)).isNotEmpty();
    assertThat(Lists.everything(client)).isNotEmpty();
    assertThat(Lists.items(client)).isNotEmpty();
    assertThat(Lists.batches(client, ZONE)).isNotEmpty();
  }

  @Test
  void lists_pages_followTheCursor() {
    server.stubFor(
        get(VRACK)
            .willReturn(okJson("[{\"id\": \"a\"}]").withHeader("X-Pagination-Cursor-Next", "c")));
    server.stubFor(
        get(VRACK)
            .withHeader("X-Pagination-Cursor", equalTo("c"))
            .willReturn(okJson("[{\"id\": \"b\"}]")));

    assertThat(Lists.next(Lists.page(client, null))).contains("c");
    assertThat(Lists.next(Lists.page(client, "c"))).isEmpty();
  }

  @Test
  void lists_filter_isSent() {
    server.stubFor(
        get(urlPathEqualTo(RECORDS))
            .withHeader("X-Pagination-Filter", equalTo("target:like=192.0.2.%25"))
            .willReturn(okJson("[{\"id\": 1, \"target\": \"192.0.2.7\"}]")));

    assertThat(Lists.filter(client, ZONE)).singleElement().matches(r -> r.id() == 1);
  }

  @Test
  void waiting_readyAndTaskAndUpdate_come() {
    server.stubFor(
        get(VRACK + "/v1").willReturn(okJson("{\"id\": \"v1\", \"resourceStatus\": \"READY\"}")));
    server.stubFor(
        get(urlPathMatching("/v1/vps/.*/tasks/.*")).willReturn(okJson("{\"state\": \"done\"}")));
    VrackServicesTargetSpec spec = JsonValue.parse("{}").as(VrackServicesTargetSpec.class);

    assertThat(Waiting.ready(client, "v1", line -> {}).id()).isEqualTo("v1");
    assertThat(Waiting.task(client, "vps-1").state()).isEqualTo(TaskState.DONE);
    assertThat(Waiting.update(client, "v1", spec)).isNotNull();
  }

  @Test
  void listeners_micrometer_timesCallsAndCountsRetries() {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    failOnce("/v1/domain/zone", "[]");
    try (OvhClient measured = builder().listener(Metrics.timers(registry)).build()) {
      zones(measured);
    }

    assertThat(
            registry
                .get("ovh.calls")
                .tags("operation", "v1 GET /domain/zone", "endpoint", "sandbox", "failure", "")
                .timer()
                .count())
        .isEqualTo(1);
    assertThat(registry.get("ovh.retries").counter().count()).isEqualTo(1);
  }

  @Test
  void listeners_openTelemetry_makesAChildSpan() {
    var tracer = OTEL.getOpenTelemetry().getTracer("guide");
    var parent = tracer.spanBuilder("parent").startSpan();
    try (OvhClient traced = builder().listener(Traces.spans(tracer)).build();
        var scope = parent.makeCurrent()) {
      zones(traced);
    } finally {
      parent.end();
    }

    SpanData span = OTEL.getSpans().get(0);
    assertThat(span.getName()).isEqualTo("v1 GET /domain/zone");
    assertThat(span.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(span.getParentSpanId()).isEqualTo(parent.getSpanContext().getSpanId());
    assertThat(span.getEvents()).hasSize(1);
    assertThat(span.getAttributes().get(AttributeKey.longKey("http.response.status_code")))
        .isEqualTo(200);
  }

  @Test
  void logging_levelSet_holds() {
    Logging.showEachAttempt();

    assertThat(Logger.getLogger("io.github.ovhsdk.http").isLoggable(Level.FINE)).isTrue();
    Logger.getLogger("io.github.ovhsdk.http").setLevel(null);
  }

  @Test
  void http_proxyGiven_getsTheRequests() {
    Endpoint far = Endpoint.builder("http://ovh.invalid").allowPlainHttp().build();
    server.stubFor(get("/v1/domain/zone").willReturn(okJson("[\"by.proxy\"]")));
    try (OvhClient proxied =
        Http.proxy(
            far, Credentials.bearer("t"), sandbox.url().getHost(), sandbox.url().getPort())) {
      assertThat(zones(proxied)).containsExactly("by.proxy");
    }
  }

  @Test
  void http_okHttpAdjustedOrGiven_calls() {
    try (OvhClient adjusted = Http.adjusted(sandbox.endpoint(), sandbox.credentials());
        OvhClient shared =
            Http.shared(sandbox.endpoint(), sandbox.credentials(), new OkHttpClient())) {
      assertThat(zones(adjusted)).isNotEmpty();
      assertThat(zones(shared)).isNotEmpty();
    }
  }

  @Test
  void untyped_jsonModelAndList_answer() {
    assertThat(Untyped.json(client).get("id")).isNotNull();
    assertThat(Untyped.model(client)).isNotNull();
    assertThat(Untyped.list(client)).isNotEmpty();
    server.verify(getRequestedFor(urlEqualTo(RECORDS + "?fieldType=A")));
  }

  @Test
  void sandbox_stub_comesBeforeItsOwnAnswer() {
    // begin sandbox
    try (Sandbox ovh = Sandbox.start()) {
      ovh.wireMock().stubFor(get("/v1/domain/zone").willReturn(okJson("[\"example.org\"]")));
      OvhClient ours = ovh.client();
      assertThat(ours.api(DomainZoneApi.class).listZones().execute())
          .containsExactly("example.org");
    }
    // end
  }

  @Test
  void lifecycle_service_calls() throws Exception {
    try (Lifecycle.Zones zones = new Lifecycle.Zones(sandbox.endpoint(), sandbox.credentials())) {
      assertThat(zones.all()).isNotEmpty();
    }
    assertThat(Lifecycle.quick(client)).isNotEmpty();
    assertThat(Lifecycle.async(client).get()).isPositive();
  }

  private OvhClient.Builder builder() {
    return OvhClient.builder().endpoint(sandbox.endpoint()).credentials(sandbox.credentials());
  }

  private static List<String> zones(OvhClient client) {
    return client.api(DomainZoneApi.class).listZones().execute();
  }

  private String describe(int status, String body) {
    server.stubFor(get(RECORDS + "/7").willReturn(okJson(body).withStatus(status)));
    return Errors.describe(client, ZONE, 7);
  }

  private void failOnce(String path, String answer) {
    server.stubFor(
        any(urlEqualTo(path))
            .inScenario(path)
            .whenScenarioStateIs(STARTED)
            .willReturn(serverError())
            .willSetStateTo("up"));
    server.stubFor(
        any(urlEqualTo(path))
            .inScenario(path)
            .whenScenarioStateIs("up")
            .willReturn(okJson(answer)));
  }
}
