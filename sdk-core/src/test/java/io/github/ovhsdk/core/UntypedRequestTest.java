package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.CreateRecordRequest;
import io.github.ovhsdk.core.model.sample.Record;
import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.testing.ApiServer;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UntypedRequestTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void call_pathQueryAndHeader_areEncodedAndSent() throws InterruptedException {
    server.answer("{\"id\": 7}");

    JsonValue answer =
        request("get", "/1.0/zone/{zone}/record/{id}")
            .path("zone", "a b/ü$1")
            .path("id", "7")
            .query("tag", "x&y")
            .query("tag", "z")
            .header("X-A", "1")
            .call()
            .execute();

    assertThat(answer).isEqualTo(JsonValue.parse("{\"id\": 7}"));
    RecordedRequest sent = server.request();
    assertThat(sent.getRequestLine())
        .isEqualTo("GET /v1/zone/a%20b%2F%C3%BC%241/record/7?tag=x%26y&tag=z HTTP/1.1");
    assertThat(sent.getHeaders().get("X-A")).isEqualTo("1");
    assertThat(sent.getHeaders().get("Authorization")).isEqualTo("Bearer the-token");
  }

  @Test
  void call_name_isThePathWithItsPlaces() {
    assertThat(request("GET", "/1.0/zone/{zone}").path("zone", "hunter2").call())
        .hasToString("ApiCall[v1 GET /zone/{zone}]");
  }

  @Test
  void call_placeWithoutValue_fails() {
    UntypedRequest request = request("GET", "/v1/zone/{zone}");

    assertThatThrownBy(request::call)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("{zone}");
  }

  @Test
  void path_unknownPlace_failsWithoutRepeatingTheValue() {
    assertThatThrownBy(() -> request("GET", "/v1/zone/{zone}").path("id", "hunter2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("has no place {id}")
        .hasMessageNotContaining("hunter2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a\nb"})
  void path_valueThatMakesAnotherPath_fails(String value) {
    assertThatThrownBy(() -> request("GET", "/v1/zone/{zone}").path("zone", value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/vps",
        "v1/vps",
        "/v1",
        "/v1/",
        "/v1//vps",
        "/v1/vps/",
        "/v1/vps?x=1",
        "/v1/vps#x",
        "/v1/../me",
        "/v1/%2e%2E/me",
        "/v1/./me",
        "/v1/a b",
        "/v1/{a",
        "/v1/%zz",
        "https://other.example/v1/vps"
      })
  void request_noPath_fails(String path) {
    assertThatThrownBy(() -> request("GET", path)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GET /", "G3T"})
  void request_noVerb_fails(String method) {
    assertThatThrownBy(() -> request(method, "/v1/vps"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 204})
  void call_head_hasHeaderFieldsAndNoBody(int status) throws InterruptedException {
    for (int i = 0; i < 3; i++) {
      server.answer(
          new MockResponse.Builder()
              .code(status)
              .addHeader("Content-Type", "application/json")
              .addHeader("X-Size", "7"));
    }

    ApiResponse<JsonValue> response = request("HEAD", "/v1/file").call().executeForResponse();

    assertThat(response.status()).isEqualTo(status);
    assertThat(response.body()).isNull();
    assertThat(response.headers().firstValue("X-Size")).contains("7");
    assertThat(request("HEAD", "/v1/file").call().execute()).isNull();
    assertThat(request("HEAD", "/v1/file").call(Record.class).executeAsync().join()).isNull();
    assertThat(server.request().getMethod()).isEqualTo("HEAD");
  }

  @Test
  void call_headWithContentLength_doesNotWaitForContent() {
    server.answer(
        new MockResponse.Builder()
            .clearHeaders()
            .addHeader("Content-Length", "1000")
            .addHeader("Content-Type", "application/json"));

    assertThat(request("HEAD", "/v1/file").call().executeForResponse().headers().map())
        .containsEntry("Content-Length", List.of("1000"));
  }

  @Test
  void call_headOfNothing_failsTyped() {
    server.answer(new MockResponse.Builder().code(404));

    assertThatThrownBy(() -> request("HEAD", "/v1/file").call().execute())
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void call_getWithBody_fails() {
    UntypedRequest request = request("GET", "/v1/vps").body(JsonValue.object(Map.of()));

    assertThatThrownBy(request::call)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("A GET request has no body.");
  }

  @Test
  void call_jsonBody_isSentAsItIs() throws InterruptedException {
    server.answer("null");

    JsonValue answer =
        request("POST", "/v1/vps").body(JsonValue.parse("{\"a\": [1, null]}")).call().execute();

    assertThat(answer).satisfiesAnyOf(it -> assertThat(it).isNull(), it -> it.isNull());
    RecordedRequest sent = server.request();
    assertThat(sent.getBody().utf8()).isEqualTo("{\"a\":[1,null]}");
    assertThat(sent.getHeaders().get("Content-Type")).isEqualTo("application/json");
  }

  @Test
  void call_modelAsBodyAndAnswer_areWrittenAndRead() throws InterruptedException {
    server.answer("{\"id\": 7}");

    Record answer =
        request("POST", "/v1/zone/record")
            .body(CreateRecordRequest.builder().type(RecordType.A).target("192.0.2.1").build())
            .call(Record.class)
            .execute();

    assertThat(answer.id()).isEqualTo(7);
    assertThat(server.request().getBody().utf8()).contains("192.0.2.1");
  }

  @Test
  void call_postWithoutBody_hasALength() throws InterruptedException {
    server.answer(new MockResponse.Builder().code(204));

    assertThat(request("POST", "/v1/vps/reboot").call().execute()).isNull();
    assertThat(server.request().getHeaders().get("Content-Length")).isEqualTo("0");
  }

  @Test
  void call_unreadableType_fails() {
    assertThatThrownBy(() -> request("GET", "/v1/vps").call(Thread.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void withoutCredentials_sendsNone() throws InterruptedException {
    server.answer("7");

    request("GET", "/v1/auth/time").withoutCredentials().call(Long.class).execute();

    assertThat(server.request().getHeaders().get("Authorization")).isNull();
  }

  @Test
  void request_longPath_isRead() {
    String name = "a".repeat(20_000);

    assertThat(server.client().request("GET", "/v1/" + name + "%20" + name).call().prepare().url())
        .hasPath("/v1/" + name + " " + name);
  }

  @Test
  void list_pages_areFollowed() {
    server.answer(
        new MockResponse.Builder().addHeader("X-Pagination-Cursor-Next", "b").body("[\"x\"]"));
    server.answer("[\"y\"]");

    assertThat(server.client().request("GET", "/v2/iam/policy").list(String.class).execute())
        .containsExactly("x", "y");
  }

  @Test
  void list_ofModels_isRead() {
    server.answer("[{\"id\": 1}, {\"id\": 2}]");

    assertThat(request("GET", "/v1/zone/record").list(Record.class).execute())
        .extracting(Record::id)
        .containsExactly(1L, 2L);
  }

  @Test
  void list_otherVerbThanGet_fails() {
    UntypedRequest request = request("POST", "/v1/vps");

    assertThatThrownBy(request::list).isInstanceOf(IllegalStateException.class);
  }

  private UntypedRequest request(String method, String path) {
    return server.client().request(method, path);
  }
}
