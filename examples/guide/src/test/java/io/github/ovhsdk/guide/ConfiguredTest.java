package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Endpoint and credentials from the environment and files. */
class ConfiguredTest {

  @TempDir private Path folder;

  @Test
  void elsewhere_environmentAndFile_areRead() throws IOException {
    Path file = folder.resolve("ovh.conf");
    Files.writeString(file, "[ovh-ca]\nclient_id=id\nclient_secret=secret\n");

    Configuration configuration = Configured.elsewhere(Map.of("OVH_CLIENT_ID", "mine"), file);

    assertThat(configuration.endpoint()).isEqualTo(Endpoint.OVH_CA);
    assertThat(Configured.origin(configuration)).contains("environment variable OVH_CLIENT_ID");
    try (OvhClient client = Configured.client(configuration)) {
      assertThat(client.endpoint()).isEqualTo(Endpoint.OVH_CA);
    }
  }
}
