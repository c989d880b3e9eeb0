package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.internal.http.BytesBody;
import io.github.ovhsdk.core.internal.http.DeadlineExceededException;
import io.github.ovhsdk.core.internal.http.StepFailedException;
import io.github.ovhsdk.core.internal.http.WaitLimit;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.OpenSsl;
import io.github.ovhsdk.core.testing.TestLimit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class SignatureAuthorizerTest {
  private static final Instant NOON = Instant.parse("2026-01-31T12:00:00Z");
  private static final Request REQUEST =
      new Request.Builder().url("https://eu.api.ovh.com/v1/me").build();
  private static final ApiError INVALID_SIGNATURE =
      ApiError.builder(400).errorCode("INVALID_SIGNATURE").build();

  @RegisterExtension final ApiServer server = new ApiServer();

  private final TestLimit limit = TestLimit.of(Duration.ofSeconds(20));
  private volatile Instant now = NOON;
  private SignatureAuthorizer authorizer;

  @BeforeEach
  void create() {
    authorizer =
        new SignatureAuthorizer(
            new ApplicationKey("the-key", "the-secret", "the-consumer"),
            new TimeEndpoint(server.countingHttpClient(), server.endpoint(), "sdk/1"),
            () -> now);
  }

  @AfterEach
  void close() {
    authorizer.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 3_600, -3_600})
  void authorise_clockOffByAnHour_signsWithTheApisTime(long ahead) throws Exception {
    tell(NOON.plusSeconds(ahead));

    Request first = authorised(REQUEST, limit);
    now = NOON.plusSeconds(90);
    Request later = authorised(REQUEST, limit);

    assertThat(first.header("X-Ovh-Application")).isEqualTo("the-key");
    assertThat(first.header("X-Ovh-Consumer")).isEqualTo("the-consumer");
    assertThat(first.header("X-Ovh-Timestamp"))
        .isEqualTo(String.valueOf(NOON.getEpochSecond() + ahead));
    assertThat(first.header("X-Ovh-Signature")).isEqualTo(expected(first, new byte[0]));
    assertThat(later.header("X-Ovh-Timestamp"))
        .isEqualTo(String.valueOf(NOON.getEpochSecond() + ahead + 90));
    assertThat(later.header("X-Ovh-Signature")).isEqualTo(expected(later, new byte[0]));
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void authorise_body_isSignedAsItIsSent() throws Exception {
    tell(NOON);
    byte[] body = "{\"target\": \"münchen+😀\"}".getBytes(StandardCharsets.UTF_8);

    Request request =
        authorised(REQUEST.newBuilder().method("PUT", new BytesBody(body)).build(), limit);

    assertThat(request.header("X-Ovh-Signature")).isEqualTo(expected(request, body));
  }

  @Test
  void authorise_fragment_isNeitherSentNorSigned() throws Exception {
    tell(NOON);

    Request request =
        authorised(
            REQUEST.newBuilder().url("https://eu.api.ovh.com/v1/me?a=b#part").build(), limit);

    assertThat(request.header("X-Ovh-Signature"))
        .isEqualTo(
            OpenSsl.signature(
                "the-secret",
                "the-consumer",
                "GET",
                "https://eu.api.ovh.com/v1/me?a=b",
                new byte[0],
                request.header("X-Ovh-Timestamp")));
  }

  @Test
  void authorise_again_replacesWhatWasAddedBefore() throws Exception {
    tell(NOON);
    Request first = authorised(REQUEST, limit);
    now = NOON.plusSeconds(1);

    assertThat(authorised(first, limit).headers("X-Ovh-Signature")).hasSize(1);
  }

  @Test
  void authorise_silentTimeEndpoint_keepsTheDeadline() {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));

    assertThatThrownBy(() -> authorised(REQUEST, TestLimit.of(Duration.ofMillis(50))))
        .isInstanceOf(DeadlineExceededException.class);
  }

  @Test
  void authorise_closed_isCancelled() {
    authorizer.close();

    assertThatThrownBy(() -> authorised(REQUEST, limit))
        .isInstanceOf(StepFailedException.class)
        .hasCauseInstanceOf(CallCancelledException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | INVALID_SIGNATURE  | Invalid signature | true",
        "400 | QUERY_TIME_OUT     | Query out of time | true",
        "400 |                    | Invalid signature | true",
        "403 |                    | Query out of time | true",
        "403 | INVALID_CREDENTIAL | Invalid signature | false",
        "401 |                    |                   | false",
        "403 | NOT_GRANTED_CALL   |                   | false",
      })
  void renew_clockWasSet_isTrueForDoubtsOfTheTimeOnly(
      int status, String code, String message, boolean expected) throws IOException {
    tell(NOON);
    Request refused = authorised(REQUEST, limit);
    now = NOON.minusSeconds(3_600);
    tell(NOON.plusSeconds(1));
    ApiError error = ApiError.builder(status).errorCode(code).message(message).build();

    assertThat(authorizer.renew(refused, error, limit)).isEqualTo(expected);

    assertThat(server.requestCount()).isEqualTo(expected ? 2 : 1);
  }

  @ParameterizedTest
  @CsvSource({"-2, true", "-1, false", "0, false", "1, false", "2, true"})
  void renew_differenceChangedByTwoSeconds_isTrue(long seconds, boolean expected)
      throws IOException {
    tell(NOON);
    Request refused = authorised(REQUEST, limit);
    tell(NOON.plusSeconds(seconds));

    assertThat(authorizer.renew(refused, INVALID_SIGNATURE, limit)).isEqualTo(expected);

    assertThat(authorised(REQUEST, limit).header("X-Ovh-Timestamp"))
        .isEqualTo(String.valueOf(NOON.getEpochSecond() + seconds));
  }

  @Test
  void renew_manyRefusedAtOnce_measureOnce() throws IOException {
    tell(NOON);
    Request refused = authorised(REQUEST, limit);
    tell(NOON.plusSeconds(60));
    ExecutorService callers = Executors.newFixedThreadPool(50);
    try {
      List<CompletableFuture<Boolean>> renewals =
          IntStream.range(0, 50)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> renew(refused), callers))
              .toList();

      assertThat(renewals).allSatisfy(renewal -> assertThat(renewal.join()).isTrue());
      assertThat(server.requestCount()).isEqualTo(2);
    } finally {
      callers.shutdownNow();
    }
  }

  @Test
  void renew_timeCannotBeHad_leavesTheRefusal() throws IOException {
    tell(NOON);
    Request refused = authorised(REQUEST, limit);
    server.answer(500, "text/html", "");

    assertThat(authorizer.renew(refused, INVALID_SIGNATURE, limit)).isFalse();
  }

  @Test
  void renew_requestThatWasNotSigned_doesNothing() throws IOException {
    assertThat(authorizer.renew(REQUEST, INVALID_SIGNATURE, limit)).isFalse();
    assertThat(server.requestCount()).isZero();
  }

  private boolean renew(Request refused) {
    try {
      return authorizer.renew(refused, INVALID_SIGNATURE, limit);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has the API tell that time next. */
  private void tell(Instant time) {
    server.answer(String.valueOf(time.getEpochSecond()));
  }

  private static String expected(Request request, byte[] body)
      throws IOException, InterruptedException {
    return OpenSsl.signature(
        "the-secret",
        "the-consumer",
        request.method(),
        request.url().toString(),
        body,
        request.header("X-Ovh-Timestamp"));
  }

  private Request authorised(Request request, WaitLimit limit) throws IOException {
    Request.Builder authorised = request.newBuilder();
    authorizer.authorise(request, authorised, limit);
    return authorised.build();
  }
}
