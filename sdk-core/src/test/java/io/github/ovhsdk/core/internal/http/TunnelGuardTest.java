package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import org.junit.jupiter.api.Test;

class TunnelGuardTest {
  private final Authenticator own = new ProxyCredentials("user", "hunter2");
  private final TunnelGuard guard = new TunnelGuard(own);

  @Test
  void authenticate_answerThroughATunnel_keepsThePasswordFromTheApi() throws IOException {
    Request request = new Request.Builder().url("https://api.example/v1/vps").build();

    assertThat(guard.authenticate(null, answer(request))).isNull();
  }

  @Test
  void authenticate_tunnelItself_asks() throws IOException {
    Request request =
        new Request.Builder().url("https://api.example/").method("CONNECT", null).build();

    assertThat(guard.authenticate(null, answer(request)).header("Proxy-Authorization")).isNotNull();
  }

  @Test
  void authenticate_plainRequest_asks() throws IOException {
    Request request = new Request.Builder().url("http://127.0.0.1/v1/vps").build();

    assertThat(guard.authenticate(null, answer(request)).header("Proxy-Authorization")).isNotNull();
  }

  @Test
  void equals_sameAuthenticator_sharesConnections() {
    assertThat(guard)
        .isEqualTo(new TunnelGuard(own))
        .isNotEqualTo(new TunnelGuard(new ProxyCredentials("user", "hunter2")))
        .hasToString("TunnelGuard");
  }

  private static Response answer(Request request) {
    return Exchanges.response(request, 407, "text/plain", "");
  }
}
