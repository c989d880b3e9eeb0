package io.github.ovhsdk.core.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.testing.OpenSsl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureTest {
  private static final ApplicationKey KEY = new ApplicationKey("key", "s€cret", "consumer");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "GET    | https://eu.api.ovh.com/v1/me                                   | ''",
        "GET    | https://eu.api.ovh.com/v1/domain?whoisOwner=a%20b%2B%C3%A9&x=y | ''",
        "DELETE | https://eu.api.ovh.com/v1/ip/192.0.2.0%2F24                    | ''",
        "POST   | https://api.us.ovhcloud.com/v2/iam/policy                      | {\"name\": \"ü€😀\"}",
        "PUT    | http://127.0.0.1:8080/v1/me                                    | +++",
      })
  void of_request_isWhatOpensslMakesOfIt(String method, String url, String body)
      throws IOException, InterruptedException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

    assertThat(Signature.of(KEY, method, url, bytes, 1_769_860_800L))
        .isEqualTo(OpenSsl.signature("s€cret", "consumer", method, url, bytes, "1769860800"));
  }

  @Test
  void of_bytesThatAreNoText_areSignedAsTheyAre() throws IOException, InterruptedException {
    byte[] bytes = {(byte) 0xff, 0, (byte) 0xc3, '+'};

    assertThat(Signature.of(KEY, "POST", "https://eu.api.ovh.com/v1/x", bytes, 1))
        .isEqualTo(
            OpenSsl.signature(
                "s€cret", "consumer", "POST", "https://eu.api.ovh.com/v1/x", bytes, "1"));
  }
}
