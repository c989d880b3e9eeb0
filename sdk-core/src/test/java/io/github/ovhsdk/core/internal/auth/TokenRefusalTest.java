package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.error.ApiError;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenRefusalTest {

  @ParameterizedTest
  @CsvSource({
    "401, , true",
    "401, INVALID_CREDENTIAL, true",
    "401, NOT_GRANTED_CALL, false",
    "403, INVALID_CREDENTIAL, true",
    "403, NOT_CREDENTIAL, true",
    "403, INVALID_KEY, true",
    "403, NOT_GRANTED_CALL, false",
    "403, FORBIDDEN, false",
    "403, , false",
    "400, INVALID_CREDENTIAL, true",
    "400, , false",
    "400, INVALID_SIGNATURE, false",
    "404, INVALID_CREDENTIAL, false",
    "500, INVALID_CREDENTIAL, false",
  })
  void isOfToken_statusAndCode_tellApart(int status, String code, boolean expected) {
    ApiError error = ApiError.builder(status).errorCode(code).build();

    assertThat(TokenRefusal.isOfToken(error)).isEqualTo(expected);
  }
}
