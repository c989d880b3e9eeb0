package io.github.ovhsdk.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.auth.OAuth2;
import io.github.ovhsdk.core.internal.auth.ApplicationKey;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationTest {

  @TempDir private Path folder;

  private final Map<String, String> environment = new HashMap<>();
  private final List<Path> files = new ArrayList<>();

  @Test
  void load_environmentAlone_isEnough() {
    environment.put("OVH_ENDPOINT", "ovh-ca");
    environment.put("OVH_CLIENT_ID", "i");
    environment.put("OVH_CLIENT_SECRET", "s");

    Configuration configuration = loader().load();

    assertThat(configuration.endpoint()).isEqualTo(Endpoint.OVH_CA);
    assertThat(configuration.credentials()).isEqualTo(OAuth2.clientCredentials("i", "s"));
    assertThat(configuration.origin(ConfigurationKey.ENDPOINT))
        .contains("environment variable OVH_ENDPOINT");
    assertThat(configuration.origin(ConfigurationKey.ACCESS_TOKEN)).isEmpty();
  }

  @Test
  void load_fileAlone_isEnough() {
    Path file =
        file(
            """
            [default]
            ; general configuration: default endpoint
            endpoint=ovh-eu

            [ovh-eu]
            application_key=k
            application_secret=s
            consumer_key=c
            """);

    Configuration configuration = loader().load();

    assertThat(configuration.endpoint()).isEqualTo(Endpoint.OVH_EU);
    assertThat(configuration.credentials()).isEqualTo(new ApplicationKey("k", "s", "c"));
    assertThat(configuration.origin(ConfigurationKey.ENDPOINT))
        .contains(file + ", section [default], line 3");
    assertThat(configuration.origin(ConfigurationKey.CONSUMER_KEY))
        .contains(file + ", section [ovh-eu], line 8");
  }

  @Test
  void load_severalPlaces_areMergedKeyByKey() {
    environment.put("OVH_APPLICATION_SECRET", "from environment");
    environment.put("OVH_APPLICATION_KEY", "from environment");
    file("[ovh-eu]\nconsumer_key=from first\napplication_key=from first");
    file("[default]\nendpoint=ovh-eu\n[ovh-eu]\nconsumer_key=from second");

    Configuration configuration =
        loader().set(ConfigurationKey.APPLICATION_KEY, "from argument").load();

    assertThat(configuration.credentials())
        .isEqualTo(new ApplicationKey("from argument", "from environment", "from first"));
    assertThat(configuration)
        .hasToString(
            "Configuration[endpoint (%2$s, section [default], line 2), application_key (argument),"
                    .formatted(files.toArray())
                + " application_secret (environment variable OVH_APPLICATION_SECRET), consumer_key"
                + " (%1$s, section [ovh-eu], line 2)]".formatted(files.toArray()));
  }

  @Test
  void load_endpointChosenByArgument_usesItsSection() {
    environment.put("OVH_ENDPOINT", "ovh-eu");
    file(
        """
        [default]
        endpoint=ovh-us
        [ovh-eu]
        access_token=european
        [ovh-ca]
        access_token=canadian
        [ovh-us]
        access_token=american
        """);

    Configuration configuration = loader().set(ConfigurationKey.ENDPOINT, "ovh-ca").load();

    assertThat(configuration.endpoint()).isEqualTo(Endpoint.OVH_CA);
    assertThat(configuration.credentials()).isEqualTo(Credentials.bearer("canadian"));
    assertThat(configuration.origin(ConfigurationKey.ENDPOINT)).contains("argument");
  }

  @Test
  void load_endpointIsAUrl_usesTheSectionNamedByIt() {
    environment.put("OVH_ENDPOINT", "http://127.0.0.1:8080/v1");
    Path file = file("[ovh-eu]\nclient_id=no\n[http://127.0.0.1:8080]\naccess_token=t");

    Configuration configuration = loader().load();

    assertThat(configuration.endpoint().apiRoot()).isEqualTo(URI.create("http://127.0.0.1:8080/"));
    assertThat(configuration.credentials()).isEqualTo(Credentials.bearer("t"));
    assertThat(configuration.origin(ConfigurationKey.ACCESS_TOKEN))
        .contains(file + ", section [http://127.0.0.1:8080], line 4");
  }

  @Test
  void load_blankValues_areAsGoodAsNone() {
    environment.put("OVH_ENDPOINT", " ");
    environment.put("OVH_CLIENT_ID", "");
    file("[default]\nendpoint=\n[ovh-eu]\naccess_token=\nclient_secret=''");
    file("[default]\nendpoint = ovh-eu\n[ovh-eu]\naccess_token = t");

    assertThat(loader().load().credentials()).isEqualTo(Credentials.bearer("t"));
  }

  @Test
  void load_whiteSpaceAroundValues_isDropped() {
    environment.put("OVH_ENDPOINT", " OVH-EU\n");
    environment.put("OVH_ACCESS_TOKEN", "t\n");

    assertThat(loader().load().credentials()).isEqualTo(Credentials.bearer("t"));
  }

  @Test
  void load_noEndpoint_namesEveryPlaceLookedAt() {
    environment.put("OVH_ACCESS_TOKEN", "hunter2");
    Path there = file("[ovh-eu]\naccess_token=hunter2");
    Path notThere = folder.resolve("none.conf");
    files.add(notThere);

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "No endpoint is configured: there is neither an argument nor the environment variable"
                + " OVH_ENDPOINT, nor the key endpoint in section [default] of "
                + there
                + ", "
                + notThere
                + " (not there). It has to be one of ovh-eu, ovh-ca, ovh-us, kimsufi-eu,"
                + " kimsufi-ca, soyoustart-eu, soyoustart-ca, or a URL that begins with https://.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hunter2", "https://me:hunter2@gateway.example", "https:hunter2"})
  void load_noSuchEndpoint_saysWhereFromAndNotWhat(String endpoint) {
    environment.put("OVH_ENDPOINT", endpoint);

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("endpoint (environment variable OVH_ENDPOINT)")
        .hasStackTraceContaining("ConfigurationException")
        .satisfies(e -> assertThat(trace(e)).doesNotContain("hunter2"));
  }

  @Test
  void load_noCredentials_saysWhatToSetAndWhereSomeAre() {
    environment.put("OVH_ENDPOINT", "ovh-ca");
    Path file = file("[default]\nclient_id=hunter2");

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "No credentials are configured for the endpoint ovh-ca, which was chosen by endpoint"
                + " (environment variable OVH_ENDPOINT). Set OVH_ACCESS_TOKEN; or OVH_CLIENT_ID"
                + " and OVH_CLIENT_SECRET; or OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET and"
                + " OVH_CONSUMER_KEY. In files these are access_token; or client_id and"
                + " client_secret; or application_key, application_secret and consumer_key, in"
                + " section [ovh-ca] of "
                + file
                + ". Another section has credentials: "
                + file
                + ", line 2. For operations that need none, allow that with"
                + " Configuration.loader().allowNoCredentials().");
  }

  @Test
  void load_noCredentialsForAUrl_saysHowItsSectionIsNamed() {
    environment.put("OVH_ENDPOINT", "https://gateway.example/ovh");
    files.add(folder.resolve("none.conf"));

    assertThatThrownBy(() -> loader().load())
        .hasMessageContaining("in the section named by the endpoint's URL of ");
  }

  @Test
  void load_noCredentialsAllowed_hasNone() {
    environment.put("OVH_ENDPOINT", "ovh-eu");

    Configuration configuration = loader().allowNoCredentials().load();

    assertThat(configuration.credentials()).isEqualTo(Credentials.none());
    assertThat(configuration)
        .hasToString("Configuration[endpoint (environment variable OVH_ENDPOINT)]");
  }

  @Test
  void load_noCredentialsAllowed_usesThoseThereAre() {
    environment.put("OVH_ENDPOINT", "ovh-eu");
    environment.put("OVH_ACCESS_TOKEN", "t");

    assertThat(loader().allowNoCredentials().load().credentials())
        .isEqualTo(Credentials.bearer("t"));
  }

  @Test
  void load_noCredentialsAllowedAndHalfAPair_fails() {
    environment.put("OVH_ENDPOINT", "ovh-eu");
    environment.put("OVH_CLIENT_ID", "i");

    assertThatThrownBy(() -> loader().allowNoCredentials().load())
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void load_twoKinds_namesEachKeyWithItsOrigin() {
    environment.put("OVH_ENDPOINT", "ovh-eu");
    environment.put("OVH_ACCESS_TOKEN", "hunter2");
    Path file = file("[ovh-eu]\nclient_id=hunter2\nclient_secret=hunter2");

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "Credentials of more than one kind are configured, and one has to be chosen:"
                + " access_token (environment variable OVH_ACCESS_TOKEN); client_id ("
                + file
                + ", section [ovh-eu], line 2), client_secret ("
                + file
                + ", section [ovh-eu], line 3). Keep the keys of one kind, and remove the others.");
  }

  @Test
  void load_halfAPair_saysWhichIsThereAndWhichIsNot() {
    Path file = file("[default]\nendpoint=ovh-eu\n[ovh-eu]\nclient_secret=hunter2");

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "The credentials are incomplete. Found: client_secret ("
                + file
                + ", section [ovh-eu], line 4). Missing: client_id. Set OVH_CLIENT_ID, or client_id in section [ovh-eu] of a configuration file.");
  }

  @Test
  void load_consumerKeyAlone_saysThatTwoAreMissing() {
    environment.put("OVH_ENDPOINT", "ovh-eu");
    environment.put("OVH_CONSUMER_KEY", "hunter2");

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(
            "The credentials are incomplete. Found: consumer_key (environment variable"
                + " OVH_CONSUMER_KEY). Missing: application_key and application_secret. Set"
                + " OVH_APPLICATION_KEY and OVH_APPLICATION_SECRET, or application_key and"
                + " application_secret in section [ovh-eu] of a configuration file.");
  }

  @Test
  void load_noConsumerKey_saysHowToGetOne() {
    environment.put("OVH_ENDPOINT", "https://api.ca.ovhcloud.com");
    environment.put("OVH_APPLICATION_KEY", "hunter2");
    environment.put("OVH_APPLICATION_SECRET", "hunter2");

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("Missing: consumer_key. Set OVH_CONSUMER_KEY, or")
        .hasMessageContaining("POST /auth/credential answers one")
        .hasMessageContaining("https://ca.api.ovh.com/createToken/")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void load_noConsumerKeyForAUrl_namesNoPageThatIsNotThere() {
    environment.put("OVH_ENDPOINT", "https://gateway.example");
    environment.put("OVH_APPLICATION_KEY", "k");
    environment.put("OVH_APPLICATION_SECRET", "s");

    assertThatThrownBy(() -> loader().load())
        .hasMessageContaining("POST /auth/credential")
        .hasMessageNotContaining("createToken");
  }

  @Test
  void load_valueThatNoHeaderCarries_saysWhereFromAndNotWhat() {
    environment.put("OVH_ENDPOINT", "ovh-eu");
    environment.put("OVH_ACCESS_TOKEN", "hünter2");

    assertThatThrownBy(() -> loader().load())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("The bearer token has a character that no header can carry")
        .hasMessageContaining("access_token (environment variable OVH_ACCESS_TOKEN)")
        .satisfies(e -> assertThat(trace(e)).doesNotContain("nter2"));
  }

  @ParameterizedTest
  @EnumSource
  void setting_ofAnyKey_printsNoValue(ConfigurationKey key) {
    assertThat(new Setting(key, "hunter2", "argument", null))
        .hasToString(key.key() + " (argument)");
    assertThat(key.variable()).isEqualToIgnoringCase("OVH_" + key.key());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " "})
  void set_noValue_fails(String value) {
    assertThatThrownBy(() -> loader().set(ConfigurationKey.CLIENT_ID, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("The value of client_id is");
  }

  @Test
  void configuration_ofAClient_isItsEndpoint() {
    environment.put("OVH_ENDPOINT", "ovh-us");
    environment.put("OVH_ACCESS_TOKEN", "t");

    try (OvhClient client =
        OvhClient.builder()
            .configuration(loader().load())
            .timeout(Duration.ofSeconds(30))
            .build()) {
      assertThat(client.endpoint()).isEqualTo(Endpoint.OVH_US);
    }
  }

  private ConfigurationLoader loader() {
    return Configuration.loader().environment(environment).files(files);
  }

  /** Adds a file, after those that are there. */
  private Path file(String text) {
    Path file = ConfigFiles.write(folder.resolve("ovh-" + files.size() + ".conf"), text);
    files.add(file);
    return file;
  }

  private static String trace(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    for (Throwable each = thrown; each != null; each = each.getCause()) {
      text.append(each).append('\n');
    }
    return text.toString();
  }
}
