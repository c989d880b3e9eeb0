package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.json.JsonValue;
import java.nio.charset.StandardCharsets;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorBodyTest {

  @Test
  void read_gatewayShape_hasCodeAndMessage() {
    ApiError error =
        read(
            403,
            "application/json",
            """
            {"errorCode": "INVALID_CREDENTIAL", "httpCode": "403 Forbidden", "message": "No such key"}
            """);

    assertThat(error.status()).isEqualTo(403);
    assertThat(error.errorCode()).contains("INVALID_CREDENTIAL");
    assertThat(error.errorClass()).isEmpty();
    assertThat(error.message()).contains("No such key");
    assertThat(error.details()).isEmpty();
  }

  @Test
  void read_applicationShape_hasClassMessageAndDetails() {
    ApiError error =
        read(
            404,
            "application/json; charset=utf-8",
            """
            {"class": "Client::NotFound::Zone", "message": "No such zone", "details": {"zone": "x"}}
            """);

    assertThat(error.errorClass()).contains("Client::NotFound::Zone");
    assertThat(error.errorCode()).isEmpty();
    assertThat(error.message()).contains("No such zone");
    assertThat(error.details()).contains(JsonValue.parse("{\"zone\": \"x\"}"));
  }

  @Test
  void read_headers_giveTheQueryId() {
    Response response = response(500, "application/json", "X-Ovh-Queryid", "EU.ext-1.0123");

    ApiError error = ErrorBody.read(known(response), response, new byte[0]);

    assertThat(error.queryId()).contains("EU.ext-1.0123");
    assertThat(error.operation()).contains("v1 GET /vps");
    assertThat(error.endpoint()).contains("ovh-eu");
  }

  @Test
  void read_jsonUnderAnotherType_isReadAllTheSame() {
    assertThat(read(400, "text/plain", "{\"message\": \"Bad\"}").message()).contains("Bad");
  }

  @Test
  void read_membersOfOtherTypes_areSpelledOut() {
    ApiError error =
        read(400, "application/json", "{\"message\": {\"en\": \"Bad\"}, \"errorCode\": 7}");

    assertThat(error.message()).contains("{\"en\":\"Bad\"}");
    assertThat(error.errorCode()).contains("7");
  }

  @Test
  void read_html_givesItsTitleOnly() {
    ApiError error =
        read(
            504,
            "text/html",
            "<html><head><TITLE>\n504 Gateway Time-out</TITLE></head><body>hunter2</body></html>");

    assertThat(error.message()).contains("an HTML page titled '504 Gateway Time-out'");
  }

  @Test
  void read_empty_saysSo() {
    assertThat(read(502, "text/html", "").message()).contains("without an explanation");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"hunter2", "[\"hunter2\"]", "\"hunter2\"", "{\"message\": \"hunter2", "null"})
  void read_anythingElse_isNotRepeated(String body) {
    assertThat(read(500, "application/json", body).message())
        .contains("content of type application/json that is no error of the API's");
  }

  @Test
  void read_redirect_namesTheOriginOnly() {
    Response response =
        response(302, "text/html", "Location", "https://login.example/sign-in?token=hunter2");

    assertThat(ErrorBody.read(known(response), response, new byte[0]).message())
        .contains("a redirect to https://login.example:443");
  }

  private static ApiError read(int status, String contentType, String body) {
    Response response = response(status, contentType, "X-Other", "other");
    return ErrorBody.read(known(response), response, body.getBytes(StandardCharsets.UTF_8));
  }

  private static ApiError.Builder known(Response response) {
    return ApiError.builder(response.code())
        .operation("v1 GET /vps")
        .endpoint("ovh-eu")
        .queryId(response.header("X-Ovh-Queryid"));
  }

  private static Response response(int status, String contentType, String header, String value) {
    Request request = new Request.Builder().url("https://eu.api.ovh.com/v1/vps").build();
    return Exchanges.response(request, status, contentType, "")
        .newBuilder()
        .header(header, value)
        .build();
  }
}
