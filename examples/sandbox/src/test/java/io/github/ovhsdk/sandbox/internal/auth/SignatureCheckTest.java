package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import io.github.ovhsdk.spec.OperationKey;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureCheckTest {

  private static final String ME = "v1 GET /me";
  private static final String IP = "v1 GET /ip/{ip}";

  private final Fixture fixture = new Fixture();

  @ParameterizedTest
  @ValueSource(strings = {"/v1/me", "/1.0/me", "/v1/me?a=b"})
  void check_signedCall_isGranted(String url) {
    assertThat(fixture.callSigned(ME, url, "master-key"))
        .isEqualTo(new Access.Granted(new Caller.SigningApplication(1)));
  }

  @Test
  void check_unknownApplication_isAnInvalidKey() {
    ApiRequest request = changed("x-ovh-application", "other");

    assertThat(refusal(request).status()).isEqualTo(403);
    assertThat(refusal(request).json().toString())
        .isEqualTo(
            "{\"errorCode\":\"INVALID_KEY\",\"httpCode\":\"403 Forbidden\",\"message\":"
                + "\"This application key is invalid\"}");
  }

  @Test
  void check_unknownConsumerKey_isNoCredential() {
    assertThat(code(changed("x-ovh-consumer", "other"))).isEqualTo("NOT_CREDENTIAL");
  }

  @Test
  void check_noConsumerKey_isUnauthorized() {
    assertThat(refusal(changed("x-ovh-consumer", null)).status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "x-ovh-signature, ",
    "x-ovh-signature, $1$00",
    "x-ovh-timestamp, ",
    "x-ovh-timestamp, now",
    "x-ovh-timestamp, 1769860801",
    "x-ovh-timestamp, 9999999999999999999999",
    "host, other.test",
    "host, ",
  })
  void check_headerMissingOrChanged_isAnInvalidSignature(String header, String value) {
    assertThat(code(changed(header, value))).isEqualTo("INVALID_SIGNATURE");
    assertThat(refusal(changed(header, value)).status()).isEqualTo(400);
  }

  @Test
  void check_otherSecret_isAnInvalidSignature() {
    long now = fixture.clock.instant().getEpochSecond();

    assertThat(code(fixture.signed(ME, "/v1/me", "master-key", "other-secret", now)))
        .isEqualTo("INVALID_SIGNATURE");
  }

  @ParameterizedTest
  @CsvSource({"-181, false", "-180, true", "180, true", "181, false"})
  void check_clockThatIsOff_isToleratedForThreeMinutes(long seconds, boolean tolerated) {
    long time = fixture.clock.instant().getEpochSecond() + seconds;
    ApiRequest request = fixture.signed(ME, "/v1/me", "master-key", "application-secret", time);

    Access access = Fixture.check(fixture.authentication, OperationKey.parse(ME), request);

    assertThat(access instanceof Access.Granted).isEqualTo(tolerated);
    if (!tolerated) {
      assertThat(code(request)).isEqualTo("QUERY_TIME_OUT");
    }
  }

  @Test
  void check_keyThatWaitsOrWasRefused_isAnInvalidCredential() {
    String key = fixture.requestKeyFor("GET /me");
    assertThat(code(fixture.signed(ME, "/v1/me", key))).isEqualTo("INVALID_CREDENTIAL");

    fixture.authentication.decideKey(key, false);
    assertThat(code(fixture.signed(ME, "/v1/me", key))).isEqualTo("INVALID_CREDENTIAL");
  }

  @Test
  void check_callOutsideOfTheRules_isNotGranted() {
    String key = validated("GET /me");

    assertThat(fixture.callSigned(ME, "/1.0/me", key)).isInstanceOf(Access.Granted.class);
    assertThat(code(fixture.signed("v1 PUT /me", "/v1/me", key))).isEqualTo("NOT_GRANTED_CALL");
    assertThat(code(fixture.signed("v1 GET /me/bill", "/v1/me/bill", key)))
        .isEqualTo("NOT_GRANTED_CALL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /auth/currentCredential", "GET /auth/details", "POST /auth/logout"})
  void check_whatAKeyMayAlwaysAsk_isGrantedByAnyRules(String call) {
    String path = call.substring(call.indexOf('/'));

    assertThat(fixture.callSigned("v1 " + call, "/v1" + path, validated("GET /me")))
        .isInstanceOf(Access.Granted.class);
  }

  @Test
  void check_encodedPath_isGrantedByEitherSpelling() {
    String url = "/v1/ip/192.0.2.0%2F24";

    for (String rule : List.of("/ip/*", "/ip/192.0.2.0/24", "/ip/192.0.2.0%2F24")) {
      assertThat(fixture.callSigned(IP, url, validated("GET " + rule)))
          .isInstanceOf(Access.Granted.class);
    }
    assertThat(code(fixture.signed(IP, url, validated("GET /ip")))).isEqualTo("NOT_GRANTED_CALL");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v2/iam/*", "/iam/*", "/*"})
  void check_v2_isGrantedWithTheBranchAndWithout(String rule) {
    String policies = "v2 GET /iam/policy";

    assertThat(fixture.callSigned(policies, "/v2/iam/policy", validated("GET " + rule)))
        .isInstanceOf(Access.Granted.class);
  }

  @Test
  void check_keyThatHasExpired_isAnInvalidCredential() {
    JsonValue asked =
        fixture.requestKey("{\"accessRules\":[{\"method\":\"GET\",\"path\":\"/me\"}]}");
    String url = asked.get("validationUrl").asString();
    fixture.post(
        ValidationEndpoint.PATH,
        url.substring(url.indexOf('?') + 1) + "&decision=validate&validity=1+day");
    String key = asked.get("consumerKey").asString();
    fixture.clock.advance(Duration.ofHours(23));
    assertThat(fixture.callSigned(ME, "/v1/me", key)).isInstanceOf(Access.Granted.class);

    fixture.clock.advance(Duration.ofHours(1));
    assertThat(code(fixture.signed(ME, "/v1/me", key))).isEqualTo("INVALID_CREDENTIAL");
  }

  private String validated(String... rules) {
    String key = fixture.requestKeyFor(rules);
    fixture.authentication.decideKey(key, true);
    return key;
  }

  /** A good request with one header changed, or left out. */
  private ApiRequest changed(String header, String value) {
    ApiRequest good = fixture.signed(ME, "/v1/me", "master-key");
    Map<String, List<String>> headers = new LinkedHashMap<>(good.headers());
    if (value == null) {
      headers.remove(header);
    } else {
      headers.put(header, List.of(value));
    }
    return new ApiRequest(good.method(), good.url(), headers, good.body());
  }

  private String code(ApiRequest request) {
    return refusal(request).json().get("errorCode").asString();
  }

  private Answer refusal(ApiRequest request) {
    // Which operation it is does not matter to a signature: rules are held against the path.
    Access access = Fixture.check(fixture.authentication, OperationKey.parse(ME), request);
    return ((Access.Refused) access).answer();
  }
}
