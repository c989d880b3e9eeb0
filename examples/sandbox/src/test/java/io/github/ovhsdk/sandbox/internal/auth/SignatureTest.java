package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The expected values were made with another language's SHA-1. */
class SignatureTest {

  private static final String TIME = "1769860800";
  private static final ConsumerKey KEY =
      new ConsumerKey(
          1,
          new Application(1, "sandbox-application-key", "sandbox-application-secret"),
          "sandbox-consumer-key",
          new KeyRequest(AccessRule.everything(), null, List.of()),
          Instant.EPOCH);

  private static final String OF_ME = "$1$8f511f18eddce072de31e49ab473f43f21305d84";

  @Test
  void matches_urlAsTheClientSawIt_isTrue() {
    assertThat(matches(OF_ME, get("127.0.0.1:8080", "/v1/me"))).isTrue();
  }

  @Test
  void matches_urlWithoutThePort_isTrue() {
    String signature = "$1$644f72098b94c308f427daeebae44b4ff564f886";

    assertThat(matches(signature, get("127.0.0.1:8080", "/1.0/me?a=b%20c"))).isTrue();
    assertThat(matches(signature, get("127.0.0.1", "/1.0/me?a=b%20c"))).isTrue();
  }

  @Test
  void matches_addressOfVersion6WithAndWithoutThePort_isTrue() {
    assertThat(matches("$1$d7361995bd7b71a85de8624ae79e82b706377299", get("[::1]:8080", "/v1/me")))
        .isTrue();
    assertThat(matches("$1$3419a097a8ee17068184114d9d8849375dfc7763", get("[::1]:8080", "/v1/me")))
        .isTrue();
  }

  @Test
  void matches_httpsAndABody_isTrue() {
    byte[] body = "{\"é\":1}".getBytes(StandardCharsets.UTF_8);

    assertThat(
            matches(
                "$1$2d6a7f2f7d2167263858c72a7f200120d06ac253",
                new ApiRequest("POST", "https", "/v1/vps", host("sandbox.test:8443"), body)))
        .isTrue();
  }

  @Test
  void matches_anyByteChanged_isFalse() {
    assertThat(matches(OF_ME, get("127.0.0.1:8081", "/v1/me"))).isFalse();
    assertThat(matches(OF_ME, get("localhost:8080", "/v1/me"))).isFalse();
    assertThat(matches(OF_ME, get("127.0.0.1:8080", "/1.0/me"))).isFalse();
    assertThat(matches(OF_ME, get("127.0.0.1:8080", "/v1/me?"))).isFalse();
    assertThat(matches(OF_ME, get("127.0.0.1:8080", "/v1/m%65"))).isFalse();
    assertThat(matches(OF_ME.toUpperCase(), get("127.0.0.1:8080", "/v1/me"))).isFalse();
    assertThat(matches(OF_ME.substring(3), get("127.0.0.1:8080", "/v1/me"))).isFalse();
    assertThat(
            matches(
                OF_ME, new ApiRequest("GET", "/v1/me", host("127.0.0.1:8080"), new byte[] {' '})))
        .isFalse();
    assertThat(matches(OF_ME, new ApiRequest("PUT", "/v1/me", host("127.0.0.1:8080"), new byte[0])))
        .isFalse();
    assertThat(
            matches(
                OF_ME,
                new ApiRequest("GET", "https", "/v1/me", host("127.0.0.1:8080"), new byte[0])))
        .isFalse();
    assertThat(
            Signature.matches(OF_ME, KEY, get("127.0.0.1:8080", "/v1/me"), TIME.replace('8', '9')))
        .isFalse();
  }

  @Test
  void matches_noHost_isFalse() {
    assertThat(matches(OF_ME, new ApiRequest("GET", "/v1/me", Map.of(), new byte[0]))).isFalse();
  }

  private static boolean matches(String signature, ApiRequest request) {
    return Signature.matches(signature, KEY, request, TIME);
  }

  private static ApiRequest get(String host, String url) {
    return new ApiRequest("GET", url, host(host), new byte[0]);
  }

  private static Map<String, List<String>> host(String host) {
    return Map.of("host", List.of(host));
  }
}
