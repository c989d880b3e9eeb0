package io.github.ovhsdk.spec.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.ScopeSource.Kind;
import io.github.ovhsdk.spec.Section;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopesInContractTest {

  private static final ScopeSource SNAPSHOT = new ScopeSource(Kind.SNAPSHOT, "2022-12");
  private static final ScopeSource SCHEMA = new ScopeSource(Kind.SCHEMA, "2027-01-02");

  private static PublishedScopes scopes(ScopeSource source, String... names) {
    return new PublishedScopes(List.of(names), source);
  }

  private static Operation operation(String verb, Map<String, PublishedScopes> scopes) {
    return Operation.builder(new OperationKey("v1", verb, "/toy"))
        .names(new OperationNames("ToyApi", verb.toLowerCase(java.util.Locale.ROOT), "Do it"))
        .scopes(scopes)
        .build();
  }

  private static Section section(Operation... operations) {
    return new Section("v1", "/toy", "1.0", "p", List.of(operations), Map.of(), Map.of());
  }

  private static String write(Section section) {
    return new Contract(List.of(section), new TreeMap<>(), Contract.empty().lock())
        .toFiles()
        .get("v1/toy.json");
  }

  private static Section read(String document) throws Exception {
    return new ContractReader().readSection("toy.json", document.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void write_whereAllEndpointsAgree_saysItOnce() throws Exception {
    PublishedScopes scopes = scopes(SNAPSHOT, "toy/all", "all");
    Section section = section(operation("GET", Map.of("ovh-ca", scopes, "ovh-eu", scopes)));

    String document = write(section);

    assertThat(document)
        .contains(
            """
              "x-ovh-scope-sources": {
                "ovh-ca": {"date": "2022-12", "kind": "snapshot"},
                "ovh-eu": {"date": "2022-12", "kind": "snapshot"}
              },
            """
                .indent(0))
        .contains("\"x-ovh-scopes\": \"all toy/all\"");
    assertThat(read(document)).isEqualTo(section);
  }

  @Test
  void write_whereEndpointsDiffer_saysEach() throws Exception {
    Section section =
        section(
            operation("GET", Map.of("ovh-ca", scopes(SNAPSHOT), "ovh-eu", scopes(SCHEMA, "all"))),
            operation("PUT", Map.of("ovh-eu", scopes(SCHEMA, "all"))),
            operation("POST", Map.of()),
            operation("LINK", Map.of("ovh-ca", scopes(SNAPSHOT), "ovh-eu", scopes(SCHEMA))));

    String document = write(section);

    assertThat(document)
        .contains("\"x-ovh-scopes\": {\"ovh-ca\": \"\", \"ovh-eu\": \"all\"}")
        .contains("\"x-ovh-scopes\": {\"ovh-eu\": \"all\"}")
        .contains("\"x-ovh-scopes\": \"\"");
    assertThat(read(document)).isEqualTo(section);
  }

  @Test
  void write_sourceWithoutDate_isReadBack() throws Exception {
    ScopeSource undated = new ScopeSource(Kind.SCHEMA, null);
    Section section = section(operation("GET", Map.of("ovh-eu", scopes(undated, "all"))));

    assertThat(read(write(section))).isEqualTo(section);
  }

  @Test
  void write_noScopes_saysNothingOfThem() {
    assertThat(write(section(operation("GET", Map.of())))).doesNotContain("scope");
  }

  @Test
  void write_twoSourcesForOneEndpoint_isRefused() {
    Section section =
        section(
            operation("GET", Map.of("ovh-eu", scopes(SNAPSHOT))),
            operation("PUT", Map.of("ovh-eu", scopes(SCHEMA))));

    assertThatThrownBy(() -> write(section)).hasMessageContaining("v1 /toy on ovh-eu");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"ovh-us\": \"all\"}", "{\"ovh-eu\": [\"all\"]}", "[\"all\"]", "7"})
  void read_scopesOfAnotherForm_namesThePlace(String scopes) {
    String document =
        write(section(operation("GET", Map.of("ovh-eu", scopes(SNAPSHOT, "all")))))
            .replace("\"x-ovh-scopes\": \"all\"", "\"x-ovh-scopes\": " + scopes);

    assertThatThrownBy(() -> read(document))
        .isInstanceOf(ContractFormatException.class)
        .hasMessageMatching("toy\\.json:\\d+:\\d+: not of the contract's form: .*");
  }

  @Test
  void read_sourceOfUnknownKind_namesIt() {
    String document =
        write(section(operation("GET", Map.of("ovh-eu", scopes(SNAPSHOT, "all")))))
            .replace("\"snapshot\"", "\"hearsay\"");

    assertThatThrownBy(() -> read(document))
        .isInstanceOf(ContractFormatException.class)
        .hasMessageContaining("hearsay");
  }
}
