package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCheckTest {

  private final Fixture fixture = new Fixture();

  @Test
  void check_scopeThatCovers_isGranted() {
    assertThat(fixture.call("v1 GET /vps/{serviceName}", token("product/vps/all")))
        .isEqualTo(
            new Access.Granted(new Caller.TokenHolder("service", Set.of("product/vps/all"))));
  }

  @Test
  void check_scopeThatDoesNotCover_isForbiddenAndSaysWhatIsMissing() {
    Access access = fixture.call("v1 GET /vps/{serviceName}", token("account/all"));

    Answer answer = ((Access.Refused) access).answer();
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.json().toString())
        .isEqualTo(
            "{\"class\":\"Client::Forbidden\",\"message\":\"User not granted for this request: the"
                + " access token has the scope account/all, and the operation needs one of all,"
                + " product/vps/all\",\"details\":{\"unauthorizedActionsByAuthentication\":"
                + "\"vps:apiovh:get\",\"unauthorizedActionsByIAM\":\"\"}}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "v1 GET /vps/{serviceName}", // published
        "v1 GET /auth/currentCredential", // published without a scope
        "v2 GET /iam/policy", // unknown
      })
  void check_scopeAll_opensEverything(String operation) {
    assertThat(fixture.call(operation, token("all"))).isInstanceOf(Access.Granted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1 GET /auth/currentCredential", "v2 GET /iam/policy"})
  void check_nothingPublished_isGrantedWithAnyScope(String operation) {
    assertThat(fixture.call(operation, token("openid"))).isInstanceOf(Access.Granted.class);
  }

  @Test
  void check_otherEndpoint_isHeldAgainstItsOwnScopes() {
    Authentication kimsufi = fixture.authentication("kimsufi-eu");
    String token = ask(kimsufi, "openid").get("access_token").asString();

    assertThat(
            Fixture.call(
                kimsufi, "v1 GET /vps", Map.of("authorization", List.of("Bearer " + token))))
        .isInstanceOf(Access.Granted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"bearer %s", "BEARER %s", "Bearer  %s "})
  void check_anySpellingOfTheScheme_isGranted(String authorization) {
    String header = authorization.formatted(token("all"));

    assertThat(
            Fixture.call(
                fixture.authentication, "v1 GET /vps", Map.of("authorization", List.of(header))))
        .isInstanceOf(Access.Granted.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bearer unknown", "Bearer ", "Bearer", "Basic x", ""})
  void check_noLivingToken_isUnauthorized(String authorization) {
    Access access =
        Fixture.call(
            fixture.authentication, "v1 GET /vps", Map.of("authorization", List.of(authorization)));

    assertThat(((Access.Refused) access).answer().status()).isEqualTo(401);
  }

  @Test
  void check_operationWithoutAuthentication_isOpenToAnybody() {
    Map<String, List<String>> nonsense = Map.of("authorization", List.of("Bearer unknown"));

    assertThat(Fixture.call(fixture.authentication, "v1 GET /auth/time", nonsense))
        .isEqualTo(new Access.Granted(new Caller.Anonymous()));
  }

  @Test
  void check_noCredentials_isUnauthorized() {
    Access access = Fixture.call(fixture.authentication, "v1 GET /vps", Map.of());

    assertThat(((Access.Refused) access).answer().json().toString())
        .startsWith("{\"class\":\"Client::Unauthorized\",\"message\":\"You must login first");
  }

  private String token(String scope) {
    return ask(fixture.authentication, scope).get("access_token").asString();
  }

  private static JsonValue ask(Authentication authentication, String scope) {
    String form =
        "grant_type=client_credentials&client_id=service&client_secret=service-secret&scope="
            + scope;
    return authentication
        .side(
            new ApiRequest(
                "POST",
                TokenEndpoint.PATH,
                Map.of("content-type", List.of("application/x-www-form-urlencoded")),
                form.getBytes(StandardCharsets.UTF_8)))
        .orElseThrow()
        .json();
  }
}
