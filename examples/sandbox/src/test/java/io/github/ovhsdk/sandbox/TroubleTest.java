package io.github.ovhsdk.sandbox;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.sandbox.junit.SandboxExtension;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which calls meet trouble, and what they are answered. */
class TroubleTest {

  @RegisterExtension static final SandboxExtension OVH = new SandboxExtension();

  private static final String RECORDS = "/v1/domain/zone/example.org/record";
  private static final String RECORD =
      "{\"fieldType\":\"A\",\"subDomain\":\"www\",\"target\":\"192.0.2.7\"}";

  private final Sandbox sandbox = OVH.sandbox();
  private final Http http = new Http(sandbox);
  private final String bearer = http.bearer();

  @Test
  void gatewayTimeout_call_isAnsweredHtml() {
    sandbox.trouble(Trouble.gatewayTimeout());

    HttpResponse<String> answer = http.call("GET", "/v1/me", "Authorization", bearer);

    assertThat(answer.statusCode()).isEqualTo(504);
    assertThat(answer.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(answer.headers().firstValue("X-Ovh-Queryid")).isPresent();
    assertThat(answer.body()).startsWith("<html>").contains("504 Gateway Time-out");
  }

  @ParameterizedTest
  @CsvSource({"PT7S, 7", "PT0S, 0", "PT0.001S, 1", "PT1.5S, 2"})
  void tooManyRequests_call_isToldHowManySecondsToWait(Duration wait, String seconds) {
    sandbox.trouble(Trouble.tooManyRequests(wait));

    HttpResponse<String> answer = http.call("GET", "/v1/me", "Authorization", bearer);

    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains(seconds);
    assertThat(answer.body())
        .isEqualTo(
            "{\"class\":\"Client::TooManyRequests\",\"message\":"
                + "\"The sandbox was told to answer this call with status 429.\"}");
  }

  @ParameterizedTest
  @CsvSource({"400, Client::Error", "460, Client::Error", "500, Server::Error"})
  void error_call_isAnsweredAsOvhcloudWritesErrors(int status, String errorClass) {
    sandbox.trouble(Trouble.error(status));

    HttpResponse<String> answer = http.call("GET", "/v1/me", "Authorization", bearer);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.body()).contains("\"class\":\"" + errorClass + "\"", "status " + status);
  }

  @Test
  void error_callWithoutCredentials_comesBeforeTheyAreAskedFor() {
    sandbox.trouble(Trouble.error(503));

    assertThat(status("GET", "/v1/vps")).isEqualTo(503);
    assertThat(http.call("GET", "/v1/vps").statusCode()).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/nowhere", "/", "/v1/auth/time", "/1.0/me"})
  void trouble_anyCall_isMetOnEveryPath(String path) {
    sandbox.trouble(Trouble.error(503));

    assertThat(status("GET", path)).isEqualTo(503);
  }

  @Test
  void trouble_tokenEndpointPagesAndStubs_areSpared() {
    sandbox.wireMock().stubFor(get("/v1/vps"));
    sandbox.trouble(Trouble.error(503));

    assertThat(http.bearer()).startsWith("Bearer sandbox-token-");
    assertThat(status("GET", "/auth/oauth2/authorize")).isEqualTo(400);
    assertThat(status("GET", "/v1/vps")).isEqualTo(200);
  }

  @Test
  void on_operation_sparesAllOthers() {
    sandbox.trouble(Trouble.error(503).on("v1 GET /domain/zone/{zoneName}/record"));

    assertThat(status("GET", RECORDS)).isEqualTo(503);
    assertThat(status("GET", RECORDS.replace("v1", "1.0"))).isEqualTo(503);
    assertThat(http.send("POST", RECORDS, RECORD, "Authorization", bearer).statusCode())
        .isEqualTo(200);
    assertThat(status("GET", "/v1/domain/zone")).isEqualTo(200);
    assertThat(status("GET", "/v1/nowhere")).isEqualTo(404);
  }

  @Test
  void on_unknownOperation_isRefusedAndTheNearestNamed() {
    Trouble trouble = Trouble.reset().on("v1 get /vps/{serviceNam}");

    assertThatThrownBy(() -> sandbox.trouble(trouble))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("There is no operation v1 GET /vps/{serviceNam}.")
        .hasMessageContaining("Did you mean v1 GET /vps/{serviceName}");
    assertThat(status("GET", "/v1/me")).isEqualTo(200);
  }

  @Test
  void times_asManyCalls_areFollowedByGoodOnes() {
    sandbox.trouble(Trouble.error(503).times(2));

    assertThat(statuses(4)).containsExactly(503, 503, 200, 200);
  }

  @Test
  void times_callsOfManyThreads_areCountedOnce() {
    sandbox.trouble(Trouble.error(503).times(10));

    assertThat(IntStream.range(0, 50).parallel().mapToObj(i -> status("GET", "/v1/me")).toList())
        .filteredOn(status -> status == 503)
        .hasSize(10);
  }

  @Test
  void trouble_severalErrors_areMetOneAfterTheOther() {
    sandbox.trouble(Trouble.error(500).times(1));
    sandbox.trouble(Trouble.gatewayTimeout().times(2));

    assertThat(statuses(4)).containsExactly(500, 504, 504, 200);
  }

  @Test
  void withProbability_sameSeed_strikesTheSameCalls() {
    sandbox.trouble(Trouble.error(503).withProbability(0.5, 42));
    List<Integer> first = statuses(30);
    sandbox.noTrouble();
    sandbox.trouble(Trouble.error(503).withProbability(0.5, 42));
    List<Integer> again = statuses(30);
    sandbox.noTrouble();
    sandbox.trouble(Trouble.error(503).withProbability(0.5, 43));
    List<Integer> other = statuses(30);

    assertThat(again).isEqualTo(first);
    assertThat(other).isNotEqualTo(first);
    assertThat(first).contains(200, 503);
  }

  @Test
  void withProbability_callsOfOtherOperations_drawNothing() {
    Trouble trouble = Trouble.error(503).on("v1 GET /me").withProbability(0.5, 42);
    sandbox.trouble(trouble);
    List<Integer> alone = statuses(20);
    sandbox.noTrouble();
    sandbox.trouble(trouble);
    List<Integer> between =
        IntStream.range(0, 20)
            .mapToObj(
                i -> {
                  status("GET", "/v1/vps");
                  return status("GET", "/v1/me");
                })
            .toList();

    assertThat(between).isEqualTo(alone);
  }

  @ParameterizedTest
  @CsvSource({"0, 200", "1, 503"})
  void withProbability_certainty_isNoChance(double probability, int status) {
    sandbox.trouble(Trouble.error(503).withProbability(probability, 42));

    assertThat(statuses(10)).containsOnly(status);
  }

  @Test
  void withProbability_limitedTimes_countsTheCallsThatMeetIt() {
    sandbox.trouble(Trouble.error(503).withProbability(0.5, 42).times(3));

    assertThat(statuses(30)).filteredOn(status -> status == 503).hasSize(3);
  }

  @Test
  void error_unlessAfterwards_comesBeforeAnythingIsDone() {
    sandbox.trouble(Trouble.error(500).times(1));

    assertThat(http.send("POST", RECORDS, RECORD, "Authorization", bearer).statusCode())
        .isEqualTo(500);
    assertThat(body(RECORDS)).isEqualTo("[1]");
  }

  @Test
  void error_afterwards_comesOnceTheCallIsCarriedOut() {
    sandbox.trouble(Trouble.gatewayTimeout().afterwards().times(1));

    assertThat(http.send("POST", RECORDS, RECORD, "Authorization", bearer).statusCode())
        .isEqualTo(504);
    assertThat(body(RECORDS)).isEqualTo("[1001]");
  }

  @Test
  void expiredToken_call_isRefusedFromThenOnAndTheNextTokenWorks() {
    sandbox.trouble(Trouble.expiredToken().times(1));
    String untouched = new Http(sandbox).bearer();

    assertThat(http.call("GET", "/v1/auth/time").statusCode()).isEqualTo(200);
    assertThat(http.call("GET", "/v1/me").statusCode()).isEqualTo(401);
    HttpResponse<String> refused = http.call("GET", "/v1/me", "Authorization", bearer);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).contains("or it has expired");
    assertThat(status("GET", "/v1/vps")).isEqualTo(401);
    assertThat(http.call("GET", "/v1/me", "Authorization", untouched).statusCode()).isEqualTo(200);
    assertThat(http.call("GET", "/v1/me", "Authorization", http.bearer()).statusCode())
        .isEqualTo(200);
  }

  @Test
  void expiredToken_operationThatTakesNoCredentials_isSpared() {
    sandbox.trouble(Trouble.expiredToken());

    assertThat(status("GET", "/v1/auth/time")).isEqualTo(200);
    assertThat(status("GET", "/v1/nowhere")).isEqualTo(404);
    sandbox.noTrouble();
    assertThat(status("GET", "/v1/me")).isEqualTo(200);
  }

  @Test
  void noTrouble_afterSome_isOver() {
    sandbox.trouble(Trouble.error(503));
    sandbox.trouble(Trouble.latency(Duration.ofMinutes(4)));
    sandbox.noTrouble();

    assertThat(status("GET", "/v1/me")).isEqualTo(200);
  }

  @Test
  void reset_sandboxWithTrouble_endsIt() {
    sandbox.trouble(Trouble.error(503));
    sandbox.reset();

    assertThat(status("GET", "/v1/me")).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 200, 399, 600})
  void error_statusOfNoError_isRefused(int status) {
    assertThatThrownBy(() -> Trouble.error(status))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The status of an error is one from 400 to 599, and not " + status + ".");
  }

  @Test
  void factories_durationOutOfRange_isRefused() {
    assertThatThrownBy(() -> Trouble.tooManyRequests(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Retry-After is PT-1S, and cannot be negative.");
    assertThatThrownBy(() -> Trouble.latency(Duration.ofMillis(-1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("The latency is PT-0.001S, and must be one from 0 to 4 minutes.");
    assertThatThrownBy(() -> Trouble.latency(Duration.ofMinutes(4).plusNanos(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void times_lessThanOne_isRefused(int times) {
    assertThatThrownBy(() -> Trouble.reset().times(times))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Trouble comes at least 1 time, and not " + times + " times.");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void withProbability_outOfRange_isRefused(double probability) {
    assertThatThrownBy(() -> Trouble.reset().withProbability(probability, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("A probability is one from 0 to 1, and not " + probability + ".");
  }

  @Test
  void on_noOperationsName_isRefused() {
    assertThatThrownBy(() -> Trouble.reset().on("GET /vps"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("v1 GET /vps/{serviceName}");
  }

  @Test
  void afterwards_expiredToken_isRefused() {
    Trouble trouble = Trouble.expiredToken();

    assertThatThrownBy(trouble::afterwards)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("leave afterwards() out");
  }

  @Test
  void toString_trouble_saysAllOfIt() {
    assertThat(Trouble.reset()).hasToString("Trouble[reset]");
    assertThat(Trouble.cutBody()).hasToString("Trouble[cut body]");
    assertThat(Trouble.expiredToken().times(1)).hasToString("Trouble[expired token, 1 time]");
    assertThat(Trouble.latency(Duration.ofMillis(5))).hasToString("Trouble[latency PT0.005S]");
    assertThat(Trouble.gatewayTimeout().times(2).on("v1 GET /me").withProbability(0.5, 42))
        .hasToString(
            "Trouble[gateway timeout, on v1 GET /me, 2 times, with probability 0.5 and seed 42]");
    assertThat(Trouble.tooManyRequests(Duration.ofSeconds(7)).afterwards())
        .hasToString("Trouble[too many requests, retry after PT7S, afterwards]");
  }

  @Test
  void equals_troubles_areThoseOfTheSameKindAndLimits() {
    Trouble trouble = Trouble.error(500).on("v1 GET /me").times(2);

    assertThat(trouble)
        .isEqualTo(Trouble.error(500).times(2).on("v1 GET /me"))
        .hasSameHashCodeAs(Trouble.error(500).times(2).on("v1 GET /me"))
        .isNotEqualTo(trouble.times(3))
        .isNotEqualTo(trouble.on("v1 GET /vps"))
        .isNotEqualTo(trouble.afterwards())
        .isNotEqualTo(trouble.withProbability(0.5, 0))
        .isNotEqualTo(trouble.withProbability(1, 1))
        .isNotEqualTo(Trouble.error(501).on("v1 GET /me").times(2))
        .isNotEqualTo("Trouble");
  }

  private int status(String method, String path) {
    return http.call(method, path, "Authorization", bearer).statusCode();
  }

  private List<Integer> statuses(int calls) {
    return IntStream.range(0, calls).mapToObj(i -> status("GET", "/v1/me")).toList();
  }

  private String body(String path) {
    return http.call("GET", path, "Authorization", bearer).body();
  }
}
