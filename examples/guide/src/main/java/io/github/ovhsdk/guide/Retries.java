package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.retry.RetryPolicy;
import io.github.ovhsdk.core.retry.StandardRetryPolicy;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long a call may take, and what is sent again. */
final class Retries {

  private Retries() {}

  static OvhClient client(Endpoint endpoint, Credentials credentials) {
    // begin client
    OvhClient client =
        OvhClient.builder()
            .endpoint(endpoint)
            .credentials(credentials)
            .timeout(Duration.ofSeconds(30)) // the whole call, retries included
            .attemptTimeout(Duration.ofSeconds(10)) // one attempt
            .retryPolicy(StandardRetryPolicy.builder().maxAttempts(6).build())
            .build();
    // end
    return client;
  }

  static List<String> oneCall(OvhClient client) {
    // begin oneCall
    List<String> zones =
        client
            .api(DomainZoneApi.class)
            .listZones()
            .with(RequestOptions.timeout(Duration.ofSeconds(5)))
            .execute();
    // end
    return zones;
  }

  static void repeatPost(OvhClient client, String zone) {
    // begin repeatable
    client
        .api(DomainZoneApi.class)
        .refreshZone(zone)
        .with(RequestOptions.repeatable()) // refreshing twice does no harm
        .execute();
    // end
  }

  static RetryPolicy own() {
    // begin own
    RetryPolicy patient =
        attempt ->
            attempt.status().orElse(0) == 503 && attempt.number() < 10
                ? Optional.of(Duration.ofSeconds(5))
                : Optional.empty();
    // end
    return patient;
  }
}
