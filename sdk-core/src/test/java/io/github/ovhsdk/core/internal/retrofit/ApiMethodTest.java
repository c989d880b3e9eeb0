package io.github.ovhsdk.core.internal.retrofit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ApiCall;
import io.github.ovhsdk.core.PreparedRequest;
import io.github.ovhsdk.core.annotation.NoAuthentication;
import io.github.ovhsdk.core.annotation.OvhApi;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.CreateRecordRequest;
import io.github.ovhsdk.core.model.sample.ListRecordsQuery;
import io.github.ovhsdk.core.model.sample.Owner;
import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.model.sample.RecordUpdate;
import io.github.ovhsdk.core.model.sample.Weight;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.SampleApi;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import retrofit2.http.GET;
import retrofit2.http.Path;

class ApiMethodTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a b, a%20b",
        "é, %C3%A9",
        "a'b, a%27b",
        "[::1], %5B%3A%3A1%5D",
        "*.example.com, %2A.example.com",
        "%2F, %252F",
        "+1, %2B1",
        "1.2.3.0/24, 1.2.3.0%2F24",
        "{id}, %7Bid%7D",
        "..., ...",
        "a\\b?c#d;e, a%5Cb%3Fc%23d%3Be",
      })
  void path_value_isOneSegmentOnTheWire(String value, String segment) throws InterruptedException {
    server.answer("{}");
    ApiCall<?> call = server.api().getRecord(value, 7);

    call.execute();

    String path = "/v1/sample/" + segment + "/record/7";
    assertThat(server.request().getTarget()).isEqualTo(path);
    assertThat(call.prepare().url()).hasToString(server.url() + path);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "\"\", must not be empty",
        "., must not be '.' or '..'",
        ".., must not be '.' or '..'",
      })
  void path_valueThatChangesThePath_failsBeforeAnythingIsSent(String value, String problem) {
    SampleApi api = server.api();

    assertThatThrownBy(() -> api.deleteRecord(value, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("v1 DELETE /sample/{name}/record/{id}: ")
        .hasMessageContaining("Path parameter \"name\" value " + problem);
    assertThat(server.requestCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\u0000", "a\u007f", "a\u0085"})
  void path_controlCharacter_fails(String value) {
    SampleApi api = server.api();

    assertThatThrownBy(() -> api.deleteRecord(value, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"name\" value must not contain control characters");
  }

  @Test
  void path_halfASurrogatePair_fails() {
    SampleApi api = server.api();

    assertThatThrownBy(() -> api.deleteRecord("a\ud83d", 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"name\" value has half a surrogate pair");
  }

  @Test
  @SuppressWarnings("DataFlowIssue") // What it is about.
  void path_null_failsOnOneLineNamingTheParameter() {
    SampleApi api = server.api();

    assertThatThrownBy(() -> api.deleteRecord(null, 7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Path parameter \"name\" value must not be null.")
        .hasMessageNotContaining("\n");
  }

  @Test
  @SuppressWarnings("DataFlowIssue") // What it is about.
  void body_null_failsBeforeAnythingIsSent() {
    SampleApi api = server.api();

    assertThatThrownBy(() -> api.createRecord("zone", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("v1 POST /sample/{name}/record: ")
        .hasMessageContaining("Body parameter value must not be null.");
    assertThat(server.requestCount()).isZero();
  }

  @Test
  @SuppressWarnings("DataFlowIssue") // What it is about.
  void query_nullWhereNeeded_fails() {
    SampleApi api = server.api();

    assertThatThrownBy(() -> api.listOwners("zone", null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "v1 GET /sample/{name}/owner: the query must not be null, it has required parameters.");
  }

  @Test
  void query_nullWhereOptional_isLeftOut() {
    assertThat(server.api().listRecords("zone").prepare().url().getRawQuery()).isNull();
  }

  @Test
  void query_parameters_areEncodedAndListsRepeated() throws InterruptedException {
    server.answer("[]");
    ListRecordsQuery query =
        ListRecordsQuery.builder(RecordType.of("A&B"))
            .from(OffsetDateTime.parse("2026-01-01T00:00:00+02:00"))
            .weight(List.of(Weight.of(1), Weight.of(2)))
            .iamTags(Map.of("env", List.of(Owner.builder().name("a b").build())))
            .build();

    server.api().listRecords("zone", query).execute();

    assertThat(server.request().getTarget())
        .isEqualTo(
            "/v1/sample/zone/record?from=2026-01-01T00%3A00%3A00%2B02%3A00"
                + "&iamTags=%7B%22env%22%3A%5B%7B%22name%22%3A%22a%20b%22%7D%5D%7D"
                + "&type=A%26B&weight=1&weight=2");
  }

  @Test
  void body_model_isSentAsPrepared() throws InterruptedException {
    server.answer("{}");
    ApiCall<?> call =
        server
            .api()
            .createRecord(
                "zone",
                CreateRecordRequest.builder().type(RecordType.A).target("192.0.2.1").build());

    PreparedRequest prepared = call.prepare();
    call.execute();

    RecordedRequest request = server.request();
    assertThat(request.getMethod()).isEqualTo("POST").isEqualTo(prepared.method());
    assertThat(request.getHeaders().values("Content-Type")).containsExactly("application/json");
    assertThat(request.getBody().toByteArray()).isEqualTo(prepared.body().orElseThrow());
    assertThat(new String(prepared.body().orElseThrow(), StandardCharsets.UTF_8))
        .isEqualTo("{\"type\":\"A\",\"target\":\"192.0.2.1\"}");
    assertThat(prepared.operation()).isEqualTo("v1 POST /sample/{name}/record");
    assertThat(prepared.isAuthenticated()).isTrue();
    assertThat(prepared.headers().map()).containsOnlyKeys("Accept", "Content-Type");
  }

  @Test
  void body_noneForPost_sendsLengthZeroAndNoContentType() throws InterruptedException {
    server.answer("null");

    server.api().refresh("zone").execute();

    RecordedRequest request = server.request();
    assertThat(request.getHeaders().get("Content-Length")).isEqualTo("0");
    assertThat(request.getHeaders().get("Content-Type")).isNull();
  }

  @Test
  void body_unknownProperties_areCarriedUnlessDropped() {
    RecordUpdate update = unknown();

    assertThat(body(server.client().api(SampleApi.class), update)).contains("newer");
    assertThat(
            body(
                server.client(server.builder().dropUnknownProperties()).api(SampleApi.class),
                update))
        .doesNotContain("newer");
  }

  private static RecordUpdate unknown() {
    return JsonValue.parse("{\"subDomain\": \"www\", \"newer\": 1}").as(RecordUpdate.class);
  }

  private static String body(SampleApi api, RecordUpdate update) {
    return new String(
        api.updateRecord("zone", 7, update).prepare().body().orElseThrow(), StandardCharsets.UTF_8);
  }

  @Test
  void noAuthentication_isPrepared() {
    PreparedRequest prepared = server.api().getTime().prepare();

    assertThat(prepared.isAuthenticated()).isFalse();
    assertThat(prepared.body()).isEmpty();
  }

  @Test
  void toString_call_showsTheOperationOnly() {
    assertThat(server.api().getRecord("hunter2", 7))
        .hasToString("ApiCall[v1 GET /sample/{name}/record/{id}]");
  }

  @Test
  void api_badlyDeclared_saysWhy() {
    assertThatThrownBy(() -> server.client().api(LeadingSlash.class).get())
        .hasMessageContaining("must not begin with a slash");
    assertThatThrownBy(() -> server.client().api(NotEncoded.class).get("x"))
        .hasMessageContaining("must be declared encoded = true");
    assertThatThrownBy(() -> server.client().api(Raw.class).get())
        .hasMessageContaining("ApiCall must say what the operation answers");
  }

  @OvhApi("v1 /sample")
  private interface LeadingSlash {
    @GET("/v1/x")
    @NoAuthentication
    ApiCall<Long> get();
  }

  @OvhApi("v1 /sample")
  private interface NotEncoded {
    @GET("v1/{x}")
    ApiCall<Long> get(@Path("x") String x);
  }

  @OvhApi("v1 /sample")
  private interface Raw {
    @GET("v1/x")
    @SuppressWarnings("rawtypes") // What it is about.
    ApiCall get();
  }
}
