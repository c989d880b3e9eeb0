package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.config.Configuration;
import io.github.ovhsdk.core.config.ConfigurationKey;
import io.github.ovhsdk.core.config.ConfigurationLoader;
import io.github.ovhsdk.v1.domain.DomainZoneApi;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Endpoint and credentials from the environment and from files. */
final class Configured {

  private Configured() {}

  static List<String> fromEnvironment() {
    // begin fromEnvironment
    try (OvhClient client = OvhClient.fromEnvironment()) {
      return client.api(DomainZoneApi.class).listZones().execute();
    }
    // end
  }

  static Configuration elsewhere(Map<String, String> environment, Path file) {
    // begin elsewhere
    ConfigurationLoader loader =
        Configuration.loader()
            .set(ConfigurationKey.ENDPOINT, "ovh-ca") // before all other places
            .environment(environment) // in place of the process's own
            .files(List.of(file)); // in place of the three usual ones
    Configuration configuration = loader.load();
    // end
    return configuration;
  }

  static OvhClient client(Configuration configuration) {
    // begin client
    OvhClient client =
        OvhClient.builder().configuration(configuration).timeout(Duration.ofSeconds(30)).build();
    // end
    return client;
  }

  static Optional<String> origin(Configuration configuration) {
    // begin origin
    Optional<String> origin = configuration.origin(ConfigurationKey.CLIENT_ID);
    // end
    return origin;
  }
}
