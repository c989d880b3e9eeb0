package io.github.ovhsdk.sandbox;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.recording.MaskedRequest;
import io.github.ovhsdk.sandbox.junit.SandboxExtension;
import io.github.ovhsdk.spec.OperationKey;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import retrofit2.http.GET;

/** What a sandbox tells of the calls that it was asked. */
class RecordingTest {

  @RegisterExtension static final SandboxExtension OVH = new SandboxExtension();

  @OvhApi("v1 /me")
  interface MeApi {

    @GET("v1/me")
    ApiCall<JsonValue> getMe();
  }

  private static final String RECORDS = "/v1/domain/zone/example.org/record";
  private static final String ACCOUNTS = "/v1/email/domain/example.org/account";

  private final Sandbox sandbox = OVH.sandbox();
  private final Http http = new Http(sandbox);
  private final String bearer = http.bearer();

  @Test
  void calls_operation_saysWhatWasCalledWithWhat() {
    HttpResponse<String> answer =
        http.send(
            "POST",
            RECORDS,
            "{\"fieldType\": \"A\", \"target\": \"192.0.2.7\", \"ttl\": 60}",
            "Authorization",
            bearer);

    RecordedCall call = only();
    assertThat(call.operation())
        .contains(OperationKey.parse("v1 POST /domain/zone/{zoneName}/record"));
    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.url()).isEqualTo(RECORDS);
    assertThat(call.parameters()).containsExactly(entry("zoneName", List.of("example.org")));
    assertThat(call.body())
        .hasToString("{\"fieldType\":\"A\",\"target\":\"192.0.2.7\",\"ttl\":60}");
    assertThat(call.status()).isEqualTo(200);
    assertThat(answer.headers().firstValue("X-Ovh-Queryid")).contains(call.queryId());
    assertThat(call.caller()).contains(Sandbox.CLIENT_ID);
    assertThat(call).hasToString("POST " + RECORDS + " → 200");
  }

  @Test
  void calls_parameters_areDecodedAndTheUrlIsAsItWasSent() {
    http.call("GET", "/1.0/ip/192.0.2.0%2F24/reverse?x=1", "Authorization", bearer);
    http.call("GET", "/v1/ip?description=a%20b&description=c", "Authorization", bearer);
    http.call("GET", "/v2/iam/policy", "Authorization", bearer, "x-pagination-size", "7");

    List<RecordedCall> calls = sandbox.calls();
    assertThat(calls.get(0).url()).isEqualTo("/1.0/ip/192.0.2.0%2F24/reverse?x=********");
    assertThat(calls.get(0).parameters())
        .containsExactly(
            entry("ip", List.of("192.0.2.0/24")), entry("x", List.of(RecordedCall.MASK)));
    assertThat(calls.get(1).url()).isEqualTo("/v1/ip?description=a%20b&description=c");
    assertThat(calls.get(1).parameters())
        .containsExactly(entry("description", List.of("a b", "c")));
    assertThat(calls.get(2).parameters()).containsExactly(entry("X-Pagination-Size", List.of("7")));
    assertThat(calls).extracting(RecordedCall::body).containsOnlyNulls();
  }

  @Test
  void calls_secretsInTheBody_areMasked() {
    http.send(
        "POST",
        ACCOUNTS,
        "{\"accountName\":\"joe\",\"password\":\"hunter2\",\"pasword\":\"hunter3\",\"size\":1}",
        "Authorization",
        bearer);

    assertThat(only().body())
        .hasToString(
            "{\"accountName\":\"joe\",\"password\":\"********\",\"pasword\":\"********\","
                + "\"size\":1}");
  }

  @Test
  void calls_secretsInTheQuery_areMasked() {
    http.call("GET", "/v1/cloud/eligibility?voucher=hunter2", "Authorization", bearer);

    assertThat(only().url()).isEqualTo("/v1/cloud/eligibility?voucher=********");
    assertThat(only().parameters()).isEqualTo(Map.of("voucher", List.of("********")));
    assertThat(only()).hasToString("GET /v1/cloud/eligibility?voucher=******** → 200");
  }

  @Test
  void calls_bodyThatIsNoJson_isTheMask() {
    http.send("POST", ACCOUNTS, "password=hunter2", "Authorization", bearer);

    assertThat(only().status()).isEqualTo(400);
    assertThat(only().body()).isEqualTo(JsonValue.of(RecordedCall.MASK));
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /v1/nowhere?password=hunter2, /********/********?password=********",
    "GET, /v1/vps/a/hunter2, /v1/vps/a/********",
    "GET, /hunter2/v1/vps, /********/********/********",
    "PATCH, /v1/vps/a?x=hunter2, /v1/vps/a?x=********",
    "GET, /?hunter=1&x&, /?hunter=********&********&",
  })
  void calls_noOperation_isRecordedWithoutItsValues(String method, String path, String url) {
    http.send(method, path, "{\"password\":\"hunter2\"}", "Authorization", bearer);

    RecordedCall call = only();
    assertThat(call.operation()).isEmpty();
    assertThat(call.url()).isEqualTo(url);
    assertThat(call.parameters()).isEmpty();
    assertThat(call.body()).isEqualTo(JsonValue.of(RecordedCall.MASK));
    assertThat(call.caller()).isEmpty();
    assertThat(call).hasToString(method + " " + url + " → 404");
  }

  @Test
  void calls_refused_areRecordedWithWhoWasLetIn() {
    http.call("GET", "/v1/me");
    http.call("GET", "/v1/me", "X-Ovh-Application", Sandbox.APPLICATION_KEY);
    http.send("POST", RECORDS, "{}", "Authorization", bearer);
    http.call("GET", "/v1/auth/time", "Authorization", bearer);

    assertThat(sandbox.calls())
        .extracting(RecordedCall::toString, call -> call.caller().orElse(""))
        .containsExactly(
            tuple("GET /v1/me → 401", ""),
            tuple("GET /v1/me → 401", ""),
            tuple("POST " + RECORDS + " → 400", Sandbox.CLIENT_ID),
            tuple("GET /v1/auth/time → 200", ""));
  }

  @Test
  void caller_ofASignedCall_isTheApplication() {
    try (OvhClient client =
        OvhClient.builder()
            .endpoint(sandbox.endpoint())
            .credentials(sandbox.applicationKey())
            .build()) {
      client.api(MeApi.class).getMe().execute();
    }

    assertThat(sandbox.calls("v1 GET /me")).hasSize(1);
    assertThat(sandbox.calls("v1 GET /me").get(0).caller()).contains(Sandbox.APPLICATION_KEY);
  }

  @Test
  void calls_thatMetTrouble_areRecordedWithWhatWasSent() {
    sandbox.trouble(Trouble.gatewayTimeout().times(1));
    sandbox.trouble(Trouble.reset().afterwards().times(1));
    http.call("GET", "/v1/me", "Authorization", bearer);
    // The JDK's client would repeat a GET by itself.
    assertThatThrownBy(() -> http.call("DELETE", RECORDS + "/1", "Authorization", bearer))
        .isInstanceOf(UncheckedIOException.class);

    assertThat(sandbox.calls())
        .extracting(RecordedCall::toString)
        .containsExactly("GET /v1/me → 504", "DELETE " + RECORDS + "/1 → reset");
    assertThat(sandbox.calls().get(0).caller()).isEmpty();
    assertThat(sandbox.calls().get(1).caller()).contains(Sandbox.CLIENT_ID);
    assertThat(sandbox.calls().get(1).status()).isZero();
    assertThat(sandbox.calls().get(1).queryId()).startsWith("EU.sandbox-1.");
  }

  @Test
  void calls_tokenEndpointPagesAndStubs_areNotRecorded() {
    sandbox.wireMock().stubFor(get("/v1/vps").willReturn(ok()));
    http.bearer();
    http.call("GET", "/auth/oauth2/authorize");
    http.call("GET", "/v1/vps");

    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void calls_ofOneOperation_areThoseAlone() {
    http.call("GET", "/v1/me", "Authorization", bearer);
    http.call("GET", "/v1/vps/vps-1", "Authorization", bearer);
    http.call("GET", "/v1/vps/vps-2", "Authorization", bearer);

    assertThat(sandbox.calls("v1 GET /vps/{serviceName}"))
        .extracting(RecordedCall::url)
        .containsExactly("/v1/vps/vps-1", "/v1/vps/vps-2");
    assertThat(sandbox.calls("v1 PUT /vps/{serviceName}")).isEmpty();
  }

  @Test
  void calls_ofAnUnknownOperation_isRefusedAndTheNearestNamed() {
    assertThatThrownBy(() -> sandbox.calls("v1 GET /vps/{serviceNam}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Did you mean v1 GET /vps/{serviceName}");
  }

  @Test
  void forgetCalls_afterSome_leavesNone() {
    http.call("GET", "/v1/me", "Authorization", bearer);
    List<RecordedCall> before = sandbox.calls();
    sandbox.forgetCalls();

    assertThat(sandbox.calls()).isEmpty();
    assertThat(before).hasSize(1);
  }

  @Test
  void reset_afterSome_leavesNone() {
    http.call("GET", "/v1/me", "Authorization", bearer);
    sandbox.reset();

    assertThat(sandbox.calls()).isEmpty();
  }

  @Test
  void calls_manyThreads_areAllRecordedOnce() {
    IntStream.range(0, 200)
        .parallel()
        .forEach(i -> http.call("GET", "/v1/vps/vps-" + i, "Authorization", bearer));

    assertThat(sandbox.calls()).hasSize(200);
    assertThat(sandbox.calls()).extracting(RecordedCall::queryId).doesNotHaveDuplicates();
    assertThat(sandbox.calls()).extracting(RecordedCall::url).doesNotHaveDuplicates();
  }

  @Test
  void recording_moreThanItKeeps_forgetsTheOldest() {
    Recording recording = new Recording();
    MaskedRequest request = new MaskedRequest("/", Map.of(), null);
    for (int i = 0; i <= Recording.MOST; i++) {
      recording.add(new RecordedCall(null, "GET", request, 404, "id-" + i, null));
    }

    assertThat(recording.calls()).hasSize(10_000);
    assertThat(recording.calls().get(0).queryId()).isEqualTo("id-1");
    assertThat(recording.calls().get(9_999).queryId()).isEqualTo("id-10000");
  }

  private RecordedCall only() {
    assertThat(sandbox.calls()).hasSize(1);
    return sandbox.calls().get(0);
  }
}
