package io.github.ovhsdk.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.error.TooManyRequestsException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.retry.RetryPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;

/** Trouble as the SDK's own client meets it: what it repeats, and what it says. */
@Timeout(60)
class TroubledClientTest {

  @OvhApi("v1 /domain/zone")
  interface ZoneApi {

    @GET("v1/domain/zone/example.org/record")
    ApiCall<List<Long>> list();

    @POST("v1/domain/zone/example.org/record")
    ApiCall<JsonValue> create(@Body JsonValue body);
  }

  private static final String LIST = "v1 GET /domain/zone/{zoneName}/record";
  private static final String CREATE = "v1 POST /domain/zone/{zoneName}/record";
  private static final JsonValue RECORD =
      JsonValue.parse("{\"fieldType\":\"A\",\"target\":\"192.0.2.7\"}");
  private static final RetryPolicy THREE_AT_ONCE =
      attempt -> attempt.number() < 3 ? Optional.of(Duration.ZERO) : Optional.empty();
  private static final Sandbox SANDBOX = Sandbox.start();
  private static final OvhClient CLIENT =
      OvhClient.builder()
          .endpoint(SANDBOX.endpoint())
          .credentials(SANDBOX.credentials())
          .retryPolicy(THREE_AT_ONCE)
          .build();

  private final ZoneApi zone = CLIENT.api(ZoneApi.class);

  @AfterAll
  static void close() {
    CLIENT.close();
    SANDBOX.close();
  }

  @AfterEach
  void reset() {
    SANDBOX.reset();
  }

  @Test
  void gatewayTimeout_read_isRepeatedUntilItIsOver() {
    SANDBOX.trouble(Trouble.gatewayTimeout().times(2));

    assertThat(zone.list().execute()).containsExactly(1L);
    assertThat(SANDBOX.calls(LIST)).extracting(RecordedCall::status).containsExactly(504, 504, 200);
  }

  @Test
  void gatewayTimeout_stays_isReportedWithItsAttempts() {
    SANDBOX.trouble(Trouble.gatewayTimeout());

    assertThatThrownBy(() -> zone.list().execute())
        .isInstanceOfSatisfying(
            ServerException.class,
            failure -> {
              assertThat(failure.status()).isEqualTo(504);
              assertThat(failure.error().attempts()).isEqualTo(3);
              assertThat(failure.queryId()).contains(SANDBOX.calls().get(2).queryId());
            });
  }

  @Test
  void gatewayTimeout_afterACreation_isNotRepeated() {
    SANDBOX.trouble(Trouble.gatewayTimeout().on(CREATE).afterwards().times(1));

    assertThatThrownBy(() -> zone.create(RECORD).execute()).isInstanceOf(ServerException.class);
    assertThat(SANDBOX.calls(CREATE)).hasSize(1);
    assertThat(zone.list().execute()).containsExactly(1001L);
  }

  @Test
  void tooManyRequests_call_isToldWhenToComeBack() {
    SANDBOX.trouble(Trouble.tooManyRequests(Duration.ofSeconds(7)));

    assertThatThrownBy(() -> zone.list().execute())
        .isInstanceOfSatisfying(
            TooManyRequestsException.class,
            failure -> assertThat(failure.error().retryAfter()).contains(Duration.ofSeconds(7)));
  }

  @Test
  void error_thatDoesNotPass_isNotRepeated() {
    SANDBOX.trouble(Trouble.error(409));

    try (OvhClient client = SANDBOX.client()) {
      assertThatThrownBy(() -> client.api(ZoneApi.class).list().execute())
          .isInstanceOfSatisfying(
              OvhApiException.class, failure -> assertThat(failure.status()).isEqualTo(409));
    }
    assertThat(SANDBOX.calls()).hasSize(1);
  }

  @Test
  void reset_read_isRepeatedUntilItIsOver() {
    SANDBOX.trouble(Trouble.reset().times(2));

    assertThat(zone.list().execute()).containsExactly(1L);
    assertThat(SANDBOX.calls(LIST)).extracting(RecordedCall::status).containsExactly(0, 0, 200);
  }

  @Test
  void reset_creation_isSentOnceWhetherItWasCarriedOutOrNot() {
    SANDBOX.trouble(Trouble.reset().on(CREATE).times(1));
    SANDBOX.trouble(Trouble.reset().on(CREATE).afterwards().times(1));

    assertThatThrownBy(() -> zone.create(RECORD).execute()).isInstanceOf(TransportException.class);
    assertThat(zone.list().execute()).containsExactly(1L);
    assertThatThrownBy(() -> zone.create(RECORD).execute()).isInstanceOf(TransportException.class);
    assertThat(zone.list().execute()).containsExactly(1001L);
    assertThat(SANDBOX.calls(CREATE)).hasSize(2);
  }

  @Test
  void cutBody_read_isRepeatedUntilItIsOver() {
    SANDBOX.trouble(Trouble.cutBody().times(2));

    assertThat(zone.list().execute()).containsExactly(1L);
    assertThat(SANDBOX.calls(LIST)).extracting(RecordedCall::status).containsExactly(200, 200, 200);
  }

  @Test
  void cutBody_creation_isSentOnce() {
    SANDBOX.trouble(Trouble.cutBody().on(CREATE));

    assertThatThrownBy(() -> zone.create(RECORD).execute()).isInstanceOf(TransportException.class);
    assertThat(zone.list().execute()).containsExactly(1001L);
    assertThat(SANDBOX.calls(CREATE)).hasSize(1);
  }

  @Test
  void expiredToken_call_isRepeatedWithTheNextToken() {
    SANDBOX.trouble(Trouble.expiredToken().times(1));

    assertThat(zone.create(RECORD).execute().get("id")).isEqualTo(JsonValue.of(1001));
    assertThat(SANDBOX.calls(CREATE)).extracting(RecordedCall::status).containsExactly(401, 200);
    assertThat(zone.list().execute()).containsExactly(1001L);
  }

  @Test
  void latency_longerThanTheClientWaits_endsTheCallWhichIsCarriedOut() {
    SANDBOX.trouble(Trouble.latency(Duration.ofMinutes(4)).on(CREATE));

    assertThatThrownBy(
            () ->
                zone.create(RECORD).with(RequestOptions.timeout(Duration.ofMillis(500))).execute())
        .isInstanceOf(CallTimeoutException.class);
    assertThat(zone.list().execute()).containsExactly(1001L);
  }
}
