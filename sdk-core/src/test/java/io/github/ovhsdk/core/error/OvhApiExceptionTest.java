package io.github.ovhsdk.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OvhApiExceptionTest {

  @ParameterizedTest
  @CsvSource({
    "302, OvhApiException",
    "400, BadRequestException",
    "401, UnauthorizedException",
    "403, ForbiddenException",
    "404, NotFoundException",
    "407, OvhApiException",
    "409, ConflictException",
    "412, OvhApiException",
    "423, OvhApiException",
    "429, TooManyRequestsException",
    "460, ServiceExpiredException",
    "500, ServerException",
    "599, ServerException",
    "600, OvhApiException",
  })
  void of_status_hasItsClass(int status, String name) {
    OvhApiException exception = OvhApiException.of(ApiError.builder(status).build());

    assertThat(exception.getClass().getSimpleName()).isEqualTo(name);
    assertThat(exception.status()).isEqualTo(status);
    assertThat(exception.getMessage()).startsWith("The call failed with status " + status + ".");
  }

  @Test
  void getMessage_everythingKnown_saysWhatWhyAndWhatToDo() {
    OvhApiException exception =
        OvhApiException.of(
            ApiError.builder(404)
                .operation("v1 GET /vps/{serviceName}")
                .endpoint("ovh-ca")
                .errorClass("Client::NotFound")
                .message("Got an invalid (or empty) URL")
                .queryId("CA.ext-1.0123")
                .build());

    assertThat(exception)
        .hasMessage(
            "v1 GET /vps/{serviceName} failed with status 404: Got an invalid (or empty) URL"
                + " (Client::NotFound). The endpoint ovh-ca may lack the operation: endpoints have"
                + " different sets of them. Query id: CA.ext-1.0123.");
    assertThat(((NotFoundException) exception).isOperationUnknown()).isTrue();
  }

  @Test
  void isOperationUnknown_resourceUnknown_isFalse() {
    NotFoundException exception =
        new NotFoundException(ApiError.builder(404).message("This service does not exist").build());

    assertThat(exception.isOperationUnknown()).isFalse();
    assertThat(exception)
        .hasMessage("The call failed with status 404: This service does not exist.");
  }

  @Test
  void getMessage_hostileText_isOneBoundedLine() {
    String hostile = "a\r\nb\u001b[31m\u202ec\u200b" + "x".repeat(10_000);
    OvhApiException exception =
        OvhApiException.of(
            ApiError.builder(403)
                .operation(hostile)
                .endpoint(hostile)
                .errorCode(hostile)
                .errorClass(hostile)
                .message(hostile)
                .queryId(hostile)
                .details(
                    JsonValue.parse(
                        "{\"unauthorizedActionsByIAM\": \"" + "y".repeat(9_999) + "\"}"))
                .build());

    assertThat(exception.getMessage())
        .hasSizeLessThan(2_500)
        .startsWith("a b [31m c x")
        .matches("[^\\p{Cntrl}\\p{Cf}]*");
  }

  @Test
  void missingIamActions_bothLists_areJoined() {
    ForbiddenException exception =
        new ForbiddenException(
            ApiError.builder(403)
                .details(
                    JsonValue.parse(
                        """
                        {"unauthorizedActionsByAuthentication": "vps:apiovh:get,vps:apiovh:reboot",
                         "unauthorizedActionsByIAM": ["vps:apiovh:get", "vps:apiovh:list"]}
                        """))
                .build());

    assertThat(exception.missingIamActions())
        .containsExactly("vps:apiovh:get", "vps:apiovh:reboot", "vps:apiovh:list");
    assertThat(exception)
        .hasMessageContaining(
            "Missing IAM actions: vps:apiovh:get, vps:apiovh:reboot, vps:apiovh:list.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"[]", "{}", "null", "{\"unauthorizedActionsByIAM\": {\"a\": 1}}"})
  void missingIamActions_unknownShape_isEmpty(String details) {
    ForbiddenException exception =
        new ForbiddenException(ApiError.builder(403).details(JsonValue.parse(details)).build());

    assertThat(exception.missingIamActions()).isEmpty();
    assertThat(exception).hasMessageContaining("does an IAM policy grant it?");
  }

  @ParameterizedTest
  @CsvSource({
    "400, INVALID_SIGNATURE, a clock that is off",
    "401, INVALID_CREDENTIAL, made for another endpoint than ovh-eu.",
    "403, NOT_GRANTED_CALL, were not granted this call",
    "401, SOMETHING_NEW, made for the endpoint ovh-eu?",
  })
  void getMessage_gatewayCode_isExplained(int status, String code, String expected) {
    assertThat(
            OvhApiException.of(ApiError.builder(status).endpoint("ovh-eu").errorCode(code).build()))
        .hasMessageContaining("(" + code + ")")
        .hasMessageContaining(expected);
  }

  @Test
  void serialisation_keepsEverythingButDetails() throws IOException, ClassNotFoundException {
    OvhApiException exception =
        OvhApiException.of(
            ApiError.builder(409).errorClass("Client::Conflict").details(JsonValue.NULL).build());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(exception);
    }

    OvhApiException copy;
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      copy = (OvhApiException) in.readObject();
    }

    assertThat(copy).isInstanceOf(ConflictException.class).hasMessage(exception.getMessage());
    assertThat(copy.errorClass()).contains("Client::Conflict");
    assertThat(copy.details()).isEmpty();
  }
}
