package io.github.ovhsdk.core.error;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvalidAnswerExceptionTest {

  @ParameterizedTest
  @ValueSource(strings = {"v1 GET /vps/{serviceName}", "v2 HEAD /iam/policy", "GET /vps"})
  void getMessage_verbThatReads_saysNothingOfAChange(String operation) {
    assertThat(new InvalidAnswerException(operation, 200, "EU.ext-1.0123", "it is empty", null))
        .hasMessage(
            operation + " was answered with status 200, but it is empty. Query id: EU.ext-1.0123.");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"v1 POST /me/GET /x", "v1 PUT /vps/{serviceName}", "v1 DELETE /x", "v1 PATCH /x"})
  void getMessage_verbThatMayChangeSomething_saysThatItMayHave(String operation) {
    assertThat(new InvalidAnswerException(operation, 200, null, "it is empty", null))
        .hasMessageEndingWith(
            "but it is empty. The operation may have been carried out all the same.");
  }
}
