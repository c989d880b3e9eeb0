package io.github.ovhsdk.core.internal.consumerkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.ConsumerKeyState;
import io.github.ovhsdk.core.error.BadRequestException;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.ConsumerKeyException;
import io.github.ovhsdk.core.error.ForbiddenException;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.FakeTime;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ConsumerKeyWaitTest {
  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  @RegisterExtension final ApiServer server = new ApiServer();

  private final FakeTime time = new FakeTime();

  @Test
  void await_validated_returnsAtOnce() throws InterruptedException {
    status("validated");

    await(TEN_MINUTES);

    assertThat(server.request().getRequestLine())
        .isEqualTo("GET /v1/auth/currentCredential HTTP/1.1");
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void await_pendingByStatus_asksAgainLessAndLessOften() {
    for (int i = 0; i < 8; i++) {
      status("pendingValidation");
    }
    status("validated");

    await(TEN_MINUTES);

    assertThat(time.pauses().stream().map(Duration::toMillis))
        .containsExactly(2_000L, 3_000L, 4_500L, 6_750L, 10_125L, 15_000L, 15_000L, 15_000L);
  }

  @ParameterizedTest
  @CsvSource({
    "403, INVALID_CREDENTIAL",
    "403, NOT_CREDENTIAL",
    "400, INVALID_SIGNATURE",
  })
  void await_pendingByError_goesOn(int status, String code) {
    error(status, code);
    status("validated");

    await(TEN_MINUTES);

    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(2));
  }

  @Test
  void await_stateUnknown_goesOn() {
    server.answer("{}");
    server.answer("[]");
    status("somethingNew");
    status("validated");

    await(TEN_MINUTES);

    assertThat(time.pauses()).hasSize(3);
  }

  @Test
  void await_networkFails_goesOn() {
    server.answer(new MockResponse.Builder().onResponseStart(new SocketEffect.CloseSocket()));
    status("validated");

    assertThatCode(() -> await(TEN_MINUTES)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 503})
  void await_serverFails_goesOn(int status) {
    server.answer(status, "text/html", "");
    status("validated");

    assertThatCode(() -> await(TEN_MINUTES)).doesNotThrowAnyException();
  }

  @Test
  void await_callNotGranted_isValid() {
    // Rights are looked at once a key is valid.
    error(403, "NOT_GRANTED_CALL");

    assertThatCode(() -> await(TEN_MINUTES)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"refused", "expired"})
  void await_decidedOtherwise_failsTyped(String state) {
    status("pendingValidation");
    status(state);

    assertThatThrownBy(() -> await(TEN_MINUTES))
        .isInstanceOfSatisfying(
            ConsumerKeyException.class,
            e -> assertThat(e.state()).isEqualTo(ConsumerKeyState.of(state)))
        .hasMessageContaining(state);
  }

  @Test
  void await_timeIsOver_asksALastTimeAndSaysThatItIsPending() {
    status("pendingValidation");
    status("pendingValidation");
    status("pendingValidation");

    assertThatThrownBy(() -> await(Duration.ofMillis(2_500)))
        .isInstanceOfSatisfying(
            ConsumerKeyException.class,
            e -> assertThat(e.state()).isEqualTo(ConsumerKeyState.PENDING_VALIDATION))
        .hasMessageContaining("was not validated within PT2.5S")
        .hasNoCause();
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(2), Duration.ofMillis(500));
    assertThat(server.requestCount()).isEqualTo(3);
  }

  @Test
  void await_timeIsOverAfterErrors_namesTheLastOne() {
    error(400, "INVALID_SIGNATURE");
    error(400, "INVALID_SIGNATURE");

    assertThatThrownBy(() -> await(Duration.ofSeconds(1)))
        .isInstanceOf(ConsumerKeyException.class)
        .hasMessageContaining("INVALID_SIGNATURE")
        .hasCauseInstanceOf(BadRequestException.class);
  }

  @Test
  void await_refusedForAnotherReason_failsAtOnce() {
    error(403, "INVALID_KEY");

    assertThatThrownBy(() -> await(TEN_MINUTES)).isInstanceOf(ForbiddenException.class);
  }

  @Test
  void await_interrupted_endsAndStaysInterrupted() {
    status("pendingValidation");

    time.duringPause(() -> Thread.currentThread().interrupt());

    assertThatThrownBy(() -> await(TEN_MINUTES))
        .isInstanceOf(CallCancelledException.class)
        .hasMessageContaining("interrupted");
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void await_clientClosedInAPause_ends() {
    status("pendingValidation");
    OvhClient client = server.client();
    time.duringPause(client::close);

    assertThatThrownBy(
            () -> new ConsumerKeyWait(ConsumerKeyCalls.of(client), time).await(TEN_MINUTES))
        .isInstanceOf(CallCancelledException.class)
        .hasMessageContaining("the client was closed");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  private void await(Duration timeout) {
    new ConsumerKeyWait(ConsumerKeyCalls.of(server.client()), time).await(timeout);
  }

  private void status(String status) {
    server.answer("{\"credentialId\": 7, \"status\": \"" + status + "\"}");
  }

  private void error(int status, String code) {
    server.answer(status, "application/json", "{\"errorCode\": \"" + code + "\"}");
  }
}
