package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.auth.ConsumerKeyRequest;
import io.github.ovhsdk.core.auth.ConsumerKeyState;
import io.github.ovhsdk.core.auth.ConsumerKeys;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.PendingConsumerKey;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.OperationQuery;
import io.github.ovhsdk.core.model.QueryBuilder;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Tag;

/** Application keys, as the SDK's own client uses them. */
class ApplicationKeyTest {

  @OvhApi("v1 /me")
  interface MeApi {

    @GET("v1/me")
    ApiCall<JsonValue> getMe();

    @PUT("v1/me")
    ApiCall<Void> putMe(@Body JsonValue body);

    @GET("v1/vps")
    ApiCall<JsonValue> listVps();

    @GET("v1/ip/{ip}")
    ApiCall<JsonValue> getIp(@Path(value = "ip", encoded = true) String ip);

    @GET("v1/ip")
    ApiCall<JsonValue> listIps(@Tag IpsQuery query);

    @GET("v1/auth/currentCredential")
    ApiCall<JsonValue> getCurrentCredential();

    @POST("v1/auth/logout")
    ApiCall<Void> logOut();
  }

  static final class IpsQuery extends OperationQuery {

    private static final class Builder extends QueryBuilder<Builder> {

      Builder(String description) {
        set("description", description);
      }
    }

    IpsQuery(String description) {
      super(new Builder(description));
    }
  }

  @Test
  void client_withTheApplicationKey_signsWhatTheSandboxSees() {
    try (Sandbox sandbox = Sandbox.start();
        OvhClient client = client(sandbox, sandbox.applicationKey())) {
      MeApi me = client.api(MeApi.class);

      assertThat(me.getMe().execute().get("country")).isNotNull();
      assertThat(me.getIp("192.0.2.0/24").execute().get("ip"))
          .isEqualTo(JsonValue.of("192.0.2.0/24"));
      assertThat(me.listIps(new IpsQuery("é & ü+ '~")).execute().elements()).isNotEmpty();
      me.putMe(JsonValue.parse("{\"firstname\":\"Zoé\"}")).execute();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-2H", "PT2H"})
  void client_clockThatIsOff_isCorrected(Duration offset) {
    Clock clock = Clock.offset(Clock.systemUTC(), offset);
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
        OvhClient client = client(sandbox, sandbox.applicationKey())) {
      assertThat(client.api(MeApi.class).getMe().execute()).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-2H", "PT2H"})
  void client_clockSetMeanwhile_isMeasuredAgain(Duration step) {
    MutableClock clock = new MutableClock();
    try (Sandbox sandbox = Sandbox.builder().clock(clock).start();
        OvhClient client = client(sandbox, sandbox.applicationKey())) {
      MeApi me = client.api(MeApi.class);
      me.getMe().execute();

      clock.advance(step);

      assertThat(me.getMe().execute()).isNotNull();
    }
  }

  /** As the official client for Node.js signs. */
  @ParameterizedTest
  @ValueSource(strings = {"/1.0/me", "/v1/me", "/1.0/ip?description=a%20b"})
  void call_signedWithoutThePort_isAnswered(String path) throws Exception {
    try (Sandbox sandbox = Sandbox.start()) {
      String time = new Http(sandbox).call("GET", "/1.0/auth/time").body();
      String signed =
          String.join(
              "+",
              Sandbox.APPLICATION_SECRET,
              Sandbox.CONSUMER_KEY,
              "GET",
              "http://127.0.0.1" + path,
              "",
              time);
      byte[] sha1 =
          MessageDigest.getInstance("SHA-1").digest(signed.getBytes(StandardCharsets.UTF_8));

      HttpResponse<String> answer =
          new Http(sandbox)
              .call(
                  "GET",
                  path,
                  "X-Ovh-Application",
                  Sandbox.APPLICATION_KEY,
                  "X-Ovh-Consumer",
                  Sandbox.CONSUMER_KEY,
                  "X-Ovh-Timestamp",
                  time,
                  "X-Ovh-Signature",
                  "$1$" + HexFormat.of().formatHex(sha1));

      assertThat(answer.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void client_wrongSecret_isRefused() {
    Credentials wrong =
        Credentials.applicationKey(Sandbox.APPLICATION_KEY, "wrong", Sandbox.CONSUMER_KEY);
    try (Sandbox sandbox = Sandbox.start();
        OvhClient client = client(sandbox, wrong)) {
      assertCode(client.api(MeApi.class).getMe(), "INVALID_SIGNATURE");
    }
  }

  @Test
  void consumerKey_onceValidated_opensWhatItsRulesSay() {
    try (Sandbox sandbox = Sandbox.start();
        OvhClient anonymous = client(sandbox, Credentials.none())) {
      PendingConsumerKey pending = request(anonymous);
      assertThat(pending.state()).isEqualTo(ConsumerKeyState.PENDING_VALIDATION);
      try (OvhClient client = anonymous.with(credentials(pending))) {
        MeApi me = client.api(MeApi.class);
        assertCode(me.getMe(), "INVALID_CREDENTIAL");

        sandbox.validate(pending.consumerKey());
        ConsumerKeys.awaitValidation(client, Duration.ofSeconds(10));

        assertThat(me.getMe().execute().get("country")).isNotNull();
        assertCode(me.listVps(), "NOT_GRANTED_CALL");
        assertThat(me.getCurrentCredential().execute().get("status").asString())
            .isEqualTo("validated");
        me.logOut().execute();
        assertCode(me.getMe(), "INVALID_CREDENTIAL");
      }
    }
  }

  @Test
  void consumerKey_validatedInABrowser_opensWhatItsRulesSay() {
    try (Sandbox sandbox = Sandbox.start();
        OvhClient anonymous = client(sandbox, Credentials.none())) {
      Http http = new Http(sandbox);
      PendingConsumerKey pending = request(anonymous);
      URI url = pending.validationUrl();

      HttpResponse<String> page = http.call("GET", url.getPath() + "?" + url.getQuery());
      assertThat(page.body()).contains("GET /me").doesNotContain(pending.consumerKey());
      HttpResponse<String> done =
          http.postForm(url.getPath(), url.getQuery() + "&decision=validate&validity=1+day");

      assertThat(done.statusCode()).isEqualTo(200);
      try (OvhClient client = anonymous.with(credentials(pending))) {
        assertThat(client.api(MeApi.class).getMe().execute()).isNotNull();
      }
    }
  }

  @Test
  void consumerKey_refused_isNotValid() {
    try (Sandbox sandbox = Sandbox.start();
        OvhClient anonymous = client(sandbox, Credentials.none())) {
      PendingConsumerKey pending = request(anonymous);
      sandbox.refuse(pending.consumerKey());

      try (OvhClient client = anonymous.with(credentials(pending))) {
        assertCode(client.api(MeApi.class).getMe(), "INVALID_CREDENTIAL");
      }
      assertThatThrownBy(() -> sandbox.validate(pending.consumerKey()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  private static PendingConsumerKey request(OvhClient anonymous) {
    return ConsumerKeys.request(
        anonymous,
        Sandbox.APPLICATION_KEY,
        ConsumerKeyRequest.builder().allow("GET", "/me").build());
  }

  private static Credentials credentials(PendingConsumerKey pending) {
    return Credentials.applicationKey(
        Sandbox.APPLICATION_KEY, Sandbox.APPLICATION_SECRET, pending.consumerKey());
  }

  private static OvhClient client(Sandbox sandbox, Credentials credentials) {
    return OvhClient.builder().endpoint(sandbox.endpoint()).credentials(credentials).build();
  }

  private static void assertCode(ApiCall<?> call, String code) {
    assertThatThrownBy(call::execute)
        .isInstanceOfSatisfying(
            OvhApiException.class, error -> assertThat(error.errorCode()).contains(code));
  }
}
