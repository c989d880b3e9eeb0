package io.github.ovhsdk.core.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.error.TransportException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardRetryPolicyTest {

  @Test
  void delayAfter_fullJitter_growsToTheMaximum() {
    RetryPolicy policy =
        StandardRetryPolicy.builder()
            .maxAttempts(8)
            .baseDelay(Duration.ofMillis(100))
            .maxDelay(Duration.ofSeconds(1))
            .random(() -> 0.5)
            .build();

    List<Long> waits =
        IntStream.rangeClosed(1, 7)
            .mapToObj(n -> policy.delayAfter(failed(n, status(503))).orElseThrow().toMillis())
            .toList();

    assertThat(waits).containsExactly(50L, 100L, 200L, 400L, 500L, 500L, 500L);
  }

  @Test
  void delayAfter_lastAttempt_letsTheFailureStand() {
    RetryPolicy policy = StandardRetryPolicy.builder().maxAttempts(3).build();

    assertThat(policy.delayAfter(failed(2, status(503)))).isPresent();
    assertThat(policy.delayAfter(failed(3, status(503)))).isEmpty();
  }

  @Test
  void delayAfter_hugeNumberOfAttempts_doesNotOverflow() {
    RetryPolicy policy =
        StandardRetryPolicy.builder()
            .maxAttempts(Integer.MAX_VALUE)
            .maxDelay(Duration.ofSeconds(3))
            .random(() -> 0.999_999)
            .build();

    assertThat(policy.delayAfter(failed(1_000_000, status(503))).orElseThrow())
        .isBetween(Duration.ofMillis(2999), Duration.ofSeconds(3));
  }

  @ParameterizedTest
  @CsvSource({"5, 5000", "120, 60000", "0, 100"})
  void delayAfter_retryAfter_isTheLeastAndIsCut(int seconds, long expectedMillis) {
    RetryPolicy policy =
        StandardRetryPolicy.builder()
            .baseDelay(Duration.ofMillis(200))
            .maxRetryAfter(Duration.ofSeconds(60))
            .random(() -> 0.5)
            .build();
    OvhException failure =
        OvhApiException.of(ApiError.builder(429).retryAfter(Duration.ofSeconds(seconds)).build());

    assertThat(policy.delayAfter(failed(1, failure))).contains(Duration.ofMillis(expectedMillis));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void delayAfter_passingStatus_isRepeated(int status) {
    assertThat(RetryPolicy.standard().delayAfter(failed(1, status(status)))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 400, 401, 403, 404, 409, 412, 423, 460, 501, 505})
  void delayAfter_otherStatus_stands(int status) {
    assertThat(RetryPolicy.standard().delayAfter(failed(1, status(status)))).isEmpty();
  }

  @Test
  void delayAfter_brokenConnectionAndTimeout_areRepeated() {
    RetryPolicy policy = RetryPolicy.standard();

    assertThat(
            policy.delayAfter(failed(1, new TransportException("x", new ConnectException("no")))))
        .isPresent();
    assertThat(policy.delayAfter(failed(1, new CallTimeoutException("x", null)))).isPresent();
  }

  @Test
  void delayAfter_untrustedCertificateAndUnreadableAnswer_stand() {
    RetryPolicy policy = RetryPolicy.standard();

    assertThat(
            policy.delayAfter(
                new FailedAttempt(
                    "v1 GET /x",
                    1,
                    new TransportException("x", new SSLHandshakeException("no trust")),
                    true,
                    true)))
        .isEmpty();
    assertThat(
            policy.delayAfter(
                failed(1, new InvalidAnswerException("v1 GET /x", 200, null, "html", null))))
        .isEmpty();
  }

  @Test
  void delayAfter_tokenEndpoint_isRepeatedUnlessItRefused() {
    RetryPolicy policy = RetryPolicy.standard();

    assertThat(policy.delayAfter(failed(1, new TokenException("x", null, null, null)))).isPresent();
    assertThat(policy.delayAfter(failed(1, new TokenException("x", 503, null, null)))).isPresent();
    assertThat(policy.delayAfter(failed(1, new TokenException("x", 401, "invalid_client", null))))
        .isEmpty();
  }

  @Test
  void none_anything_stands() {
    assertThat(RetryPolicy.none().delayAfter(failed(1, status(503)))).isEmpty();
  }

  @Test
  void builder_nonsense_isRefused() {
    assertThatThrownBy(() -> StandardRetryPolicy.builder().maxAttempts(0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> StandardRetryPolicy.builder().baseDelay(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static OvhException status(int status) {
    return OvhApiException.of(ApiError.builder(status).build());
  }

  private static FailedAttempt failed(int number, OvhException failure) {
    return new FailedAttempt("v1 GET /x", number, failure, false, true);
  }
}
