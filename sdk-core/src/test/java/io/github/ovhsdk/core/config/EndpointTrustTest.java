package io.github.ovhsdk.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EndpointTrustTest {

  // Below the working directory, which a relative path begins at.
  @TempDir(factory = BelowWorkingDirectory.class)
  private Path working;

  @TempDir private Path home;

  private final Map<String, String> environment = new HashMap<>();
  private Path local;
  private Path own;

  @BeforeEach
  void nameFiles() {
    local = Path.of("").toAbsolutePath().relativize(working.toAbsolutePath()).resolve("ovh.conf");
    own = home.resolve(".ovh.conf");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gateway.example",
        "https://ovh-eu",
        "http://127.0.0.1:8080",
        "https://eu.api.ovh.com.gateway.example/v1",
        "https://eu.api.ovh.com:8443",
      })
  void load_urlOfTheWorkingDirectoryAndCredentialsOfTheEnvironment_fails(String url) {
    write(local, "[default]\nendpoint=" + url);
    environment.put("OVH_CLIENT_ID", "hunter2");
    environment.put("OVH_CLIENT_SECRET", "hunter2");

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "Credentials would be sent to a URL that a file in the working directory chose:"
                + " endpoint ("
                + local
                + ", section [default], line 2) is no endpoint of OVHcloud's, and client_id"
                + " (environment variable OVH_CLIENT_ID), client_secret (environment variable"
                + " OVH_CLIENT_SECRET) may not be meant for it. If you trust that URL, set it with"
                + " OVH_ENDPOINT, or put these credentials into the section named by the"
                + " endpoint's URL of a configuration file; if not, remove it from the file.");
  }

  @Test
  void load_urlOfTheWorkingDirectoryAndHalfOfTheCredentialsThere_fails() {
    write(
        local,
        "[default]\nendpoint=https://gateway.example\n[https://gateway.example]\nclient_id=i");
    environment.put("OVH_CLIENT_SECRET", "hunter2");

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("and client_secret (environment variable OVH_CLIENT_SECRET) may not");
  }

  @Test
  void load_urlOfTheWorkingDirectoryAndCredentialsOfTheProgram_fails() {
    write(local, "[default]\nendpoint=https://gateway.example");

    assertThatThrownBy(() -> loader().set(ConfigurationKey.ACCESS_TOKEN, "hunter2").load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("and access_token (argument) may not be meant for it")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void load_credentialsForOvhcloudInTheUsersFile_areNotFoundForAUrl() {
    write(local, "[default]\nendpoint=https://ovh-eu");
    write(own, "[ovh-eu]\naccess_token=hunter2");

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("No credentials are configured for the endpoint ovh-eu");
  }

  @Test
  void load_oneFileThatHoldsEverything_works() {
    write(
        local,
        """
        [default]
        endpoint=https://gateway.example
        [https://gateway.example]
        client_id=i
        client_secret=s
        """);

    Configuration configuration = loader().load();

    assertThat(configuration.endpoint()).isEqualTo(Endpoint.custom("https://gateway.example"));
    assertThat(configuration.credentials()).isEqualTo(OAuth2.clientCredentials("i", "s"));
  }

  @Test
  void load_usersFileHasASectionForTheUrl_works() {
    write(local, "[default]\nendpoint=https://gateway.example");
    write(own, "[https://gateway.example]\naccess_token=t");

    assertThat(loader().load().credentials()).isEqualTo(Credentials.bearer("t"));
  }

  @Test
  void load_workingDirectoryChoosesAnEndpointOfOvhcloud_works() {
    write(local, "[default]\nendpoint=https://api.ca.ovhcloud.com/v1");
    environment.put("OVH_ACCESS_TOKEN", "t");

    assertThat(loader().load().endpoint()).isEqualTo(Endpoint.OVH_CA.onComingHosts());
  }

  @Test
  void load_urlOfTheEnvironment_works() {
    write(local, "[default]\nendpoint=https://attacker.example");
    environment.put("OVH_ENDPOINT", "https://gateway.example");
    environment.put("OVH_ACCESS_TOKEN", "t");

    assertThat(loader().load().endpoint()).isEqualTo(Endpoint.custom("https://gateway.example"));
  }

  @Test
  void load_urlOfTheUsersFile_works() {
    write(own, "[default]\nendpoint=https://gateway.example");
    environment.put("OVH_ACCESS_TOKEN", "t");

    assertThat(loader().load().credentials()).isEqualTo(Credentials.bearer("t"));
  }

  @Test
  void load_plainHttpToAnotherMachine_saysWhereFromAndHowToAllowIt() {
    write(own, "[default]\nendpoint=http://sandbox:8080\n[http://sandbox:8080]\naccess_token=t");

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("endpoint (" + own + ", section [default], line 2)")
        .hasMessageContaining("use https, or allow it in the program with")
        .hasMessageContaining("Endpoint.builder(url).allowPlainHttp()");
  }

  private ConfigurationLoader loader() {
    return Configuration.loader().environment(environment).files(List.of(local, own));
  }

  private static void write(Path file, String text) {
    ConfigFiles.write(file, text);
  }

  /** Makes folders that are removed after the test. */
  static final class BelowWorkingDirectory implements TempDirFactory {
    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context)
        throws IOException {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "working");
    }
  }
}
