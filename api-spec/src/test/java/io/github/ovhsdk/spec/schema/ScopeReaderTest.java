package io.github.ovhsdk.spec.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeReaderTest {

  private static SchemaFile read(String basePath, String facts) {
    String json =
        "{'resourcePath': '/toy', 'basePath': '%s', 'apis': [{'path': '/toy', 'operations': [{"
                .formatted(basePath)
            + "'httpMethod': 'GET', 'responseType': 'void', 'apiStatus': {'value': 'BETA'}, "
            + facts
            + "}]}]}";
    return new SchemaReader()
        .read("v1", "v1/toy.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  private static Operation only(SchemaFile file) {
    return Objects.requireNonNull(file.content()).operations().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "https://eu.api.ovh.com/v1, ovh-eu",
    "https://api.ovh.com/1.0, ovh-eu",
    "https://CA.api.ovh.com/1.0, ovh-ca",
    "https://api.us.ovhcloud.com/1.0, ovh-us",
    "https://api.ca.ovhcloud.com/v1, ovh-ca",
  })
  void read_schemaThatListsScopes_hasThemForItsEndpoint(String basePath, String endpoint) {
    SchemaFile file = read(basePath, "'scopes': ['product/toy/all', 'all']");

    assertThat(only(file).scopes())
        .isEqualTo(
            Map.of(
                endpoint,
                new PublishedScopes(
                    List.of("all", "product/toy/all"),
                    new ScopeSource(ScopeSource.Kind.SCHEMA, null))));
    assertThat(file.findings()).isEmpty();
  }

  @Test
  void read_emptyList_isPublishedWithoutScope() {
    assertThat(only(read("https://eu.api.ovh.com/v1", "'scopes': []")).scopes().get("ovh-eu"))
        .satisfies(scopes -> assertThat(scopes.names()).isEmpty());
  }

  @Test
  void read_nullForScopes_saysNothing() {
    SchemaFile file = read("https://eu.api.ovh.com/v1", "'scopes': null");

    assertThat(only(file).scopes()).isEmpty();
    assertThat(only(file).extra()).isEmpty();
    assertThat(file.findings()).isEmpty();
  }

  @Test
  void read_emptyListWhereNoCredentialsAreTaken_saysNothing() {
    SchemaFile file = read("https://eu.api.ovh.com/v1", "'noAuthentication': true, 'scopes': []");

    assertThat(only(file).scopes()).isEmpty();
    assertThat(file.findings()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://elsewhere.example/v1", "/v1", "no url at all", ""})
  void read_unknownHost_keepsTheListAndReportsIt(String basePath) {
    SchemaFile file = read(basePath, "'scopes': ['all']");

    assertThat(only(file).scopes()).isEmpty();
    assertThat(only(file).extra()).containsEntry("scopes", "[\"all\"]");
    assertThat(file.findings()).extracting(Finding::code).containsExactly("unknown-scopes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"'all'", "[7]", "['two words']", "{'all': true}"})
  void read_scopesOfAnotherForm_areReported(String scopes) {
    SchemaFile file = read("https://eu.api.ovh.com/v1", "'scopes': " + scopes);

    assertThat(only(file).scopes()).isEmpty();
    assertThat(file.findings()).extracting(Finding::code).containsExactly("unknown-scopes");
  }
}
