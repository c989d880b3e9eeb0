package io.github.ovhsdk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.Record;
import io.github.ovhsdk.core.testing.ApiServer;
import java.util.List;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UntypedRequestTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void call_everyKindOfParameter_isSentAsATypedCallWould() throws InterruptedException {
    server.answer("{\"id\": 7}");

    JsonValue answer =
        server
            .client()
            .request("post", "/v1/ip/{ip}/move")
            .path("ip", "192.0.2.0/24")
            .query("to", "a b")
            .query("to", "é")
            .header("X-Schemas-Version", "2")
            .body(JsonValue.parse("{\"a\": 1.50}"))
            .call()
            .execute();

    RecordedRequest request = server.request();
    assertThat(request.getRequestLine())
        .isEqualTo("POST /v1/ip/192.0.2.0%2F24/move?to=a%20b&to=%C3%A9 HTTP/1.1");
    assertThat(request.getBody().utf8()).isEqualTo("{\"a\":1.50}");
    assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer the-token");
    assertThat(request.getHeaders().get("X-Schemas-Version")).isEqualTo("2");
    assertThat(answer.get("id").asLong()).isEqualTo(7);
  }

  @Test
  void call_failure_namesTheTemplateAndNotTheId() {
    server.answer(404, "application/json", "{\"message\": \"no\"}");

    assertThatThrownBy(
            () ->
                server
                    .client()
                    .request("GET", "/1.0/vps/{name}")
                    .path("name", "hunter2")
                    .call()
                    .execute())
        .isInstanceOf(NotFoundException.class)
        .hasMessageStartingWith("v1 GET /vps/{name} failed with status 404")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void call_type_isReadAsModel() {
    server.answer("{\"id\": 7}");

    Record answer = server.client().request("GET", "/v1/record").call(Record.class).execute();

    assertThat(answer.raw("id")).isEqualTo(JsonValue.of(7));
  }

  @Test
  void call_withoutCredentials_sendsNone() throws InterruptedException {
    server.answer("1");

    server.client().request("GET", "/v1/auth/time").withoutCredentials().call().execute();

    assertThat(server.request().getHeaders().get("Authorization")).isNull();
  }

  @Test
  void call_postWithoutBody_hasALengthAndNoContentType() throws InterruptedException {
    server.answer("null");

    server.client().request("POST", "/v1/vps/a/reboot").call().execute();

    RecordedRequest request = server.request();
    assertThat(request.getHeaders().get("Content-Length")).isEqualTo("0");
    assertThat(request.getHeaders().get("Content-Type")).isNull();
  }

  @Test
  void call_executedTwice_sendsTheSameTwice() {
    server.answer("1");
    server.answer("2");
    ApiCall<JsonValue> call = server.client().request("GET", "/v2/a").call();

    assertThat(call.execute()).isEqualTo(JsonValue.of(1));
    assertThat(call.execute()).isEqualTo(JsonValue.of(2));
  }

  @Test
  void list_pages_areFollowed() {
    server.answer(
        new MockResponse.Builder().addHeader("X-Pagination-Cursor-Next", "b").body("[\"x\"]"));
    server.answer("[\"y\"]");

    List<String> all =
        server.client().request("GET", "/v2/iam/policy").list(String.class).execute();

    assertThat(all).containsExactly("x", "y");
  }

  @Test
  void list_otherVerb_isRefused() {
    assertThatThrownBy(() -> server.client().request("POST", "/v1/a").list())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Lists are read by GET");
  }

  @Test
  void call_missingPlace_saysWhich() {
    assertThatThrownBy(() -> server.client().request("GET", "/v1/vps/{name}").call())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("{name}");
  }

  @Test
  void path_unknownPlace_saysWhichThereAre() {
    assertThatThrownBy(
            () -> server.client().request("GET", "/v1/vps/{name}").path("serviceName", "a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no place {serviceName}; it has [name]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "a\nb", "\ud800"})
  void path_valueThatNoPathCanCarry_isRefused(String value) {
    UntypedRequest request = server.client().request("DELETE", "/v1/vps/{name}");

    assertThatThrownBy(() -> request.path("name", value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/vps | begins with its branch",
        "vps | begins with its branch",
        "/v1 | begins with its branch",
        "https://elsewhere.example/v1/vps | begins with its branch",
        "/v1/vps?a=b | query(name, value)",
        "/v1/a b | percent-encoded",
        "/v1/a%zz | percent-encoded",
        "/v1/a/../me | made of dots",
        "/v1/a/%2e%2E/me | made of dots",
        "/v1//me | is empty",
        "/v1/me/ | is empty",
      })
  void request_pathThatIsNone_isRefused(String path, String reason) {
    assertThatThrownBy(() -> server.client().request("GET", path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void call_getWithBody_isRefused() {
    UntypedRequest request = server.client().request("GET", "/v1/vps").body(JsonValue.of("text"));

    assertThatThrownBy(request::call).isInstanceOf(IllegalStateException.class);
  }
}
