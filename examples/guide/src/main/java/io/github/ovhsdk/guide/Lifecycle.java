package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One client, for as long as the application runs. */
final class Lifecycle {

  private Lifecycle() {}

  // begin service
  static final class Zones implements AutoCloseable {
    private final OvhClient client;
    private final DomainZoneApi zones;

    Zones(Endpoint endpoint, Credentials credentials) {
      this.client =
          OvhClient.builder()
              .endpoint(endpoint)
              .credentials(credentials)
              .application("zone-keeper/1.2")
              .build();
      this.zones = client.api(DomainZoneApi.class);
    }

    List<String> all() {
      return zones.listZones().execute();
    }

    @Override
    public void close() {
      client.close();
    }
  }

  // end

  static List<String> quick(OvhClient client) {
    // begin with
    OvhClient quick = client.with(RequestOptions.timeout(Duration.ofSeconds(3)));
    List<String> zones = quick.api(DomainZoneApi.class).listZones().execute();
    // end
    return zones;
  }

  static CompletableFuture<Integer> async(OvhClient client) {
    // begin async
    CompletableFuture<Integer> count =
        client.api(DomainZoneApi.class).listZones().executeAsync().thenApply(List::size);
    // end
    return count;
  }
}
