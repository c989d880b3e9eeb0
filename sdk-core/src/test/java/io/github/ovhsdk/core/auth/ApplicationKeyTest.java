package io.github.ovhsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.ServerTimeException;
import io.github.ovhsdk.core.model.sample.CreateRecordRequest;
import io.github.ovhsdk.core.model.sample.ListRecordsQuery;
import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.OpenSsl;
import io.github.ovhsdk.core.testing.SampleApi;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole calls with an application's keys, checked by openssl as they arrive at the server. */
class ApplicationKeyTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  private SampleApi api;

  @BeforeEach
  void build() {
    api =
        server
            .client(
                server
                    .builder()
                    .credentials(
                        Credentials.applicationKey("the-key", "the-secret", "the-consumer")))
            .api(SampleApi.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 3_600, -3_600})
  void execute_clockOffByAnHour_sendsTheApisTime(long ahead) throws Exception {
    long theirs = Instant.now().getEpochSecond() + ahead;
    server.answer(String.valueOf(theirs));
    server.answer("{}");

    api.getAnything().execute();

    server.request();
    RecordedRequest request = server.request();
    assertThat(Long.parseLong(request.getHeaders().get("X-Ovh-Timestamp")))
        .isBetween(theirs - 1, theirs + 20);
    assertSigned(request);
  }

  @Test
  void execute_queryBodyAndVerb_areSignedAsTheyArrive() throws Exception {
    server.answer(String.valueOf(Instant.now().getEpochSecond()));
    server.answer("[]");
    server.answer("{\"id\": 1}");
    server.answer(204, "application/json", "");
    ListRecordsQuery query =
        ListRecordsQuery.builder(RecordType.A).voucher("a b+c&d=é€😀|{}[]\"'<>`^~%2F/?#").build();
    ApiCall<List<Long>> list = api.listRecords("münchen.example/24|{}^`\"<>'", query);

    list.execute();
    api.createRecord(
            "zone", CreateRecordRequest.builder().type(RecordType.A).target("münchen+€😀").build())
        .execute();
    api.deleteRecord("zone", 7).execute();

    server.request();
    URI prepared = list.prepare().url();
    RecordedRequest arrived = server.request();
    assertThat(server.url() + arrived.getTarget()).isEqualTo(prepared.toString());
    assertSigned(arrived);
    assertSigned(server.request());
    assertSigned(server.request());
  }

  @Test
  void execute_manyAtOnce_askForTheTimeOnce() throws Exception {
    server.answer(String.valueOf(Instant.now().getEpochSecond()));
    IntStream.range(0, 50).forEach(i -> server.answer("{}"));

    List<? extends CompletableFuture<?>> calls =
        IntStream.range(0, 50).mapToObj(i -> api.getAnything().executeAsync()).toList();

    assertThat(calls).allSatisfy(call -> assertThat(call.join()).isNotNull());
    assertThat(server.requestCount()).isEqualTo(51);
    assertThat(server.request().getTarget()).isEqualTo("/v1/auth/time");
  }

  @Test
  void execute_operationThatNeedsNoCredentials_isNotSigned() throws InterruptedException {
    server.answer("7");

    api.getTime().execute();
    api.getAnything().prepare();

    assertThat(server.request().getHeaders().get("X-Ovh-Application")).isNull();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void execute_noTime_failsTypedAndAsksAgainNextTime() {
    server.answer(200, "text/html", "<html>");
    server.answer(String.valueOf(Instant.now().getEpochSecond()));
    server.answer("{}");

    assertThatThrownBy(() -> api.getAnything().execute())
        .isInstanceOf(ServerTimeException.class)
        .hasMessageContaining("The call was not sent.");

    assertThat(api.getAnything().execute()).isNotNull();
  }

  @Test
  void execute_silentTimeEndpoint_keepsTheDeadline() {
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));

    assertThatThrownBy(
            () -> api.getAnything().with(RequestOptions.timeout(Duration.ofMillis(100))).execute())
        .isInstanceOf(CallTimeoutException.class);
  }

  private void assertSigned(RecordedRequest request) throws IOException, InterruptedException {
    assertThat(request.getHeaders().get("X-Ovh-Application")).isEqualTo("the-key");
    assertThat(request.getHeaders().get("X-Ovh-Consumer")).isEqualTo("the-consumer");
    assertThat(request.getHeaders().get("Authorization")).isNull();
    assertThat(request.getHeaders().get("X-Ovh-Signature"))
        .isEqualTo(
            OpenSsl.signature(
                "the-secret",
                "the-consumer",
                request.getMethod(),
                server.url() + request.getTarget(),
                request.getBody() == null ? new byte[0] : request.getBody().toByteArray(),
                request.getHeaders().get("X-Ovh-Timestamp")));
  }
}
