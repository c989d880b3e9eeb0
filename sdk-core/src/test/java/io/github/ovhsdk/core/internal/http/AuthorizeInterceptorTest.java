package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizeInterceptorTest {
  private final AuthorizeInterceptor step =
      new AuthorizeInterceptor(
          Endpoint.OVH_EU,
          (request, deadline) -> request.newBuilder().header("Authorization", "proof").build());

  @ParameterizedTest
  @ValueSource(strings = {"https://eu.api.ovh.com/v1/me", "https://api.eu.ovhcloud.com/v1/me"})
  void intercept_ownHost_addsProof(URI url) throws IOException {
    assertThat(sent(url, true).header("Authorization")).isEqualTo("proof");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://eu.api.ovh.com/v1/me",
        "https://eu.api.ovh.com:8443/v1/me",
        "https://ca.api.ovh.com/v1/me",
        "https://attacker.example/v1/me",
      })
  void intercept_anyOtherHost_addsNothing(URI url) throws IOException {
    assertThat(sent(url, true).header("Authorization")).isNull();
  }

  @Test
  void intercept_operationWithoutAuthentication_addsNothing() throws IOException {
    assertThat(sent(URI.create("https://eu.api.ovh.com/v1/auth/time"), false).headers().size())
        .isZero();
  }

  private Request sent(URI url, boolean authenticated) throws IOException {
    AtomicReference<Request> sent = new AtomicReference<>();
    Deadline deadline = new Deadline(Duration.ofMinutes(1), System::nanoTime);
    Exchange exchange =
        new Exchange(
            Chains.request(url, authenticated), Void.class, RequestOptions.none(), deadline);
    Chains.run(
            step,
            exchange,
            request -> {
              sent.set(request);
              return Chains.ok(request);
            })
        .close();
    return sent.get();
  }
}
