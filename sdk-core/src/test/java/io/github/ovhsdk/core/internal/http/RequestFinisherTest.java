package io.github.ovhsdk.core.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestFinisherTest {
  private static final URI TIME = URI.create("https://eu.api.ovh.com/v1/auth/time");

  private final RequestFinisher finisher =
      new RequestFinisher(
          Endpoint.OVH_EU,
          (request, authorised, limit) -> authorised.header("Authorization", "proof"),
          "sdk/1 app/2");

  @ParameterizedTest
  @ValueSource(strings = {"https://eu.api.ovh.com/v1/me", "https://api.eu.ovhcloud.com/v1/me"})
  void finish_ownHost_addsProof(URI url) throws IOException {
    Attempt attempt = attempt(url, true);

    Request finished = finisher.finish(attempt);

    assertThat(finished.header("Authorization")).isEqualTo("proof");
    assertThat(attempt.authorised()).isSameAs(finished);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://eu.api.ovh.com/v1/me",
        "https://eu.api.ovh.com:8443/v1/me",
        "https://ca.api.ovh.com/v1/me",
        "https://attacker.example/v1/me",
      })
  void finish_anyOtherHost_addsNoProof(URI url) throws IOException {
    Attempt attempt = attempt(url, true);

    assertThat(finisher.finish(attempt).header("Authorization")).isNull();
    assertThat(attempt.authorised()).isNull();
  }

  @Test
  void finish_operationWithoutAuthentication_addsNoProof() throws IOException {
    assertThat(finisher.finish(attempt(TIME, false)).headers().names())
        .containsExactly("User-Agent");
  }

  @Test
  void finish_any_saysWhoCallsAndWhichAttemptItIs() throws IOException {
    Attempt attempt = attempt(TIME, false);

    Request finished = finisher.finish(attempt);

    assertThat(finished.headers("User-Agent")).containsExactly("sdk/1 app/2");
    assertThat(finished.tag(Attempt.class)).isSameAs(attempt);
  }

  private static Attempt attempt(URI url, boolean authenticated) {
    return Exchanges.exchange(
            Exchanges.request(url, authenticated),
            Void.class,
            RequestOptions.none(),
            new Deadline(Duration.ofMinutes(1), System::nanoTime))
        .attempt(null);
  }
}
