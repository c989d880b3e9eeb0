package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class ProxyCredentialsTest {
  private final ProxyCredentials credentials = new ProxyCredentials("user", "hunter2");

  @Test
  void authenticate_tunnelItself_isAnsweredOnce() {
    Request connect =
        new Request.Builder().url("https://api.example/").method("CONNECT", null).build();

    Request again = credentials.authenticate(null, answer(connect));

    assertThat(again.header("Proxy-Authorization")).isEqualTo("Basic dXNlcjpodW50ZXIy");
    assertThat(credentials.authenticate(null, answer(again))).isNull();
  }

  private static Response answer(Request request) {
    return Exchanges.response(request, 407, "text/plain", "");
  }
}
