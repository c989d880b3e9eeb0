package io.github.ovhsdk.sandbox.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.sandbox.internal.auth.OAuth2Client.Flow;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NoSecretTest {

  @Test
  void toString_ofWhatHoldsASecret_doesNotShowIt() {
    Application application = new Application(1, "key", "hidden");
    OAuth2Client client = new OAuth2Client("id", "hidden", Flow.AUTHORIZATION_CODE, Set.of());
    List<Object> holders =
        List.of(
            application,
            client,
            new AuthorizationRequest(
                client, "http://127.0.0.1/?x=hidden", "hidden", "hidden", Set.of(), Set.of()),
            new ConsumerKey(
                1, application, "hidden", new KeyRequest(List.of(), null, List.of()), Instant.MIN),
            new ApiRequest(
                "GET",
                "/v1/me?token=hidden",
                Map.of("authorization", List.of("hidden")),
                new byte[0]));

    assertThat(holders).allSatisfy(o -> assertThat(o.toString()).doesNotContain("hidden"));
  }
}
