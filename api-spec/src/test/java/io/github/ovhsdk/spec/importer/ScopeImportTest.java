package io.github.ovhsdk.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.ScopeSource.Kind;
import io.github.ovhsdk.spec.contract.ContractReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeImportTest {

  private static final ScopeSource OF_2022 = new ScopeSource(Kind.SNAPSHOT, "2022-12");

  @TempDir Path folder;
  private Path schemas;
  private Path records;
  private Path contract;

  @BeforeEach
  void makeFolders() throws IOException {
    schemas = Files.createDirectories(folder.resolve("schemas/v1")).getParent();
    records = Files.createDirectories(folder.resolve("records"));
    contract = folder.resolve("contract");
  }

  /** Writes the section {@code /toy} of operations written {@code GET /toy}, maybe with facts. */
  private void schema(String... operations) throws IOException {
    String apis =
        Stream.of(operations)
            .map(o -> o.split(" ", 3))
            .map(
                o ->
                    ("{'path': '%s', 'operations': [{'httpMethod': '%s', 'responseType': 'void',"
                            + " 'apiStatus': {'value': 'PRODUCTION'}, 'parameters': []%s}]}")
                        .formatted(o[1], o[0], o.length < 3 ? "" : ", " + o[2]))
            .collect(Collectors.joining(","));
    Files.writeString(
        schemas.resolve("v1/toy.json"),
        ("{'resourcePath': '/toy', 'basePath': 'https://eu.api.ovh.com/1.0', 'models': {},"
                + " 'apis': ["
                + apis
                + "]}")
            .replace('\'', '"'));
  }

  private void record(String endpoint, String date, String operations) throws IOException {
    Files.writeString(
        records.resolve(endpoint + ".json"),
        "{'endpoint': '%s', 'branch': 'v1', 'snapshot': '%s', 'operations': {%s}}"
            .formatted(endpoint, date, operations)
            .replace('\'', '"'));
  }

  private static String lists(String operation, String scopes) {
    return "'" + operation + "': {'scopes': [" + scopes + "], 'noAuthentication': false}";
  }

  private Importer.Builder importer() {
    return Importer.builder().schemas(schemas).contract(contract).date(LocalDate.of(2026, 1, 2));
  }

  private ImportResult run() throws IOException {
    return importer().scopes(records).build().run();
  }

  /** What the contract says, by operation without its branch. */
  private Map<String, Map<String, PublishedScopes>> scopes() throws IOException {
    Map<String, Map<String, PublishedScopes>> scopes = new TreeMap<>();
    new ContractReader()
        .read(contract)
        .section("v1", "/toy")
        .orElseThrow()
        .operations()
        .forEach(o -> scopes.put(o.toString().substring(3), o.scopes()));
    return scopes;
  }

  private static PublishedScopes published(ScopeSource source, String... names) {
    return new PublishedScopes(List.of(names), source);
  }

  private static List<Finding> ofScopes(ImportResult result) {
    return result.findings().stream().filter(f -> f.code().startsWith("scopes-")).toList();
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(contract)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.put(contract.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void run_withRecords_writesWhatTheySayOfEachEndpoint() throws Exception {
    schema("GET /toy", "POST /toy/{id}", "GET /toy/new");
    record("ovh-eu", "2022-12", lists("GET /toy", "'all'") + "," + lists("POST /toy/{id}", ""));
    record("ovh-us", "2022-12", lists("GET /toy", "'all', 'toy/all'"));

    ImportResult result = run();

    assertThat(ofScopes(result)).isEmpty();
    assertThat(scopes())
        .containsEntry(
            "GET /toy",
            Map.of(
                "ovh-eu", published(OF_2022, "all"),
                "ovh-us", published(OF_2022, "all", "toy/all")))
        .containsEntry("POST /toy/{id}", Map.of("ovh-eu", published(OF_2022)))
        .containsEntry("GET /toy/new", Map.of());
  }

  @Test
  void run_twice_givesTheSameBytesWhateverTheDate() throws Exception {
    schema("GET /toy 'scopes': ['all']", "PUT /toy");
    record("ovh-ca", "2022-12", lists("GET /toy", "'all'"));
    run();
    Map<String, String> first = files();

    importer().scopes(records).date(LocalDate.of(2030, 1, 1)).build().run();

    assertThat(files()).isEqualTo(first);
  }

  @Test
  void run_withoutRecords_keepsWhatTheContractSays() throws Exception {
    schema("GET /toy", "PUT /toy/{id}", "DELETE /toy");
    record("ovh-eu", "2022-12", lists("GET /toy", "'all'") + "," + lists("PUT /toy/{id}", "'a'"));
    run();
    schema("GET /toy", "PUT /toy/{toyId}", "POST /toy");

    importer().build().run();

    assertThat(scopes())
        .isEqualTo(
            Map.of(
                "GET /toy", Map.of("ovh-eu", published(OF_2022, "all")),
                "PUT /toy/{toyId}", Map.of("ovh-eu", published(OF_2022, "a")),
                "POST /toy", Map.of()));
  }

  @Test
  void run_recordOfAnOperationThatIsNotThere_isReported() throws Exception {
    schema("GET /toy");
    record("ovh-eu", "2022-12", lists("GET /toy", "'all'") + "," + lists("GET /doll", "'all'"));

    assertThat(run().findings())
        .extracting(Finding::code, Finding::where, Finding::subject)
        .containsExactly(tuple("scopes-without-operation", "ovh-eu.json", "v1 GET /doll"));
  }

  @Test
  void run_recordWithAnotherNameOfAParameter_isTakenWhereThereIsNoChoice() throws Exception {
    schema("GET /toy/{id}", "GET /toy/{id}/{part}", "GET /toy/{toy}/{piece}");
    record(
        "ovh-eu", "2022-12", lists("GET /toy/{name}", "'a'") + "," + lists("GET /toy/{a}/{b}", ""));

    ImportResult result = run();

    assertThat(scopes().get("GET /toy/{id}")).containsEntry("ovh-eu", published(OF_2022, "a"));
    assertThat(ofScopes(result))
        .extracting(Finding::code, Finding::subject)
        .containsExactlyInAnyOrder(
            tuple("scopes-by-other-name", "v1 GET /toy/{name}"),
            tuple("scopes-without-operation", "v1 GET /toy/{a}/{b}"));
  }

  @Test
  void run_schemaThatListsScopes_countsAloneForItsEndpoint() throws Exception {
    schema("GET /toy 'scopes': ['toy/all']", "PUT /toy");
    String old = lists("GET /toy", "'all'") + "," + lists("PUT /toy", "'all'");
    record("ovh-eu", "2022-12", old);
    record("ovh-ca", "2022-12", old);

    run();

    ScopeSource schema = new ScopeSource(Kind.SCHEMA, "2026-01-02");
    assertThat(scopes())
        .containsEntry(
            "GET /toy",
            Map.of("ovh-ca", published(OF_2022, "all"), "ovh-eu", published(schema, "toy/all")))
        .containsEntry("PUT /toy", Map.of("ovh-ca", published(OF_2022, "all")));
  }

  @Test
  void run_schemaThatListsScopesNoMore_leavesThemAgainstAnOlderRecord() throws Exception {
    schema("GET /toy 'scopes': ['toy/all']");
    importer().build().run();
    schema("GET /toy");
    record("ovh-eu", "2022-12", lists("GET /toy", "'all'"));

    run();

    assertThat(scopes().get("GET /toy").get("ovh-eu").source().kind()).isEqualTo(Kind.SCHEMA);
  }

  @Test
  void run_newerRecord_takesThePlaceOfWhatTheContractSays() throws Exception {
    schema("GET /toy", "PUT /toy");
    record("ovh-eu", "2022-12", lists("GET /toy", "'all'") + "," + lists("PUT /toy", "'all'"));
    run();
    record("ovh-eu", "2023-01-31", lists("GET /toy", "'toy/all'"));

    run();

    assertThat(scopes().get("GET /toy"))
        .containsEntry(
            "ovh-eu", published(new ScopeSource(Kind.SNAPSHOT, "2023-01-31"), "toy/all"));
    assertThat(scopes().get("PUT /toy")).isEmpty();
  }

  @Test
  void run_recordOfTheSameDate_takesThePlaceOfWhatTheContractSays() throws Exception {
    schema("GET /toy");
    record("ovh-eu", "2022-12", lists("GET /toy", "'all'"));
    run();
    record("ovh-eu", "2022-12", lists("GET /toy", "'toy/all'"));

    run();

    assertThat(scopes().get("GET /toy")).containsEntry("ovh-eu", published(OF_2022, "toy/all"));
  }

  @Test
  void run_newerRecordThatIsSilentOnASection_leavesWhatIsKnownOfIt() throws Exception {
    schema("GET /toy");
    record("ovh-eu", "2022-12", lists("GET /toy", "'all'"));
    run();
    record("ovh-eu", "2023-01-31", lists("GET /doll", "'all'"));

    run();

    assertThat(scopes().get("GET /toy")).containsEntry("ovh-eu", published(OF_2022, "all"));
  }

  @Test
  void run_schemasOfAnotherBranchOnly_leaveTheDatesOfWhatIsKept() throws Exception {
    schema("GET /toy");
    record("ovh-eu", "2022-12", lists("GET /toy", "'all'"));
    run();
    Path doll = Files.createDirectory(schemas.resolve("v2")).resolve("doll.json");
    Files.writeString(
        doll, Files.readString(schemas.resolve("v1/toy.json")).replace("/toy", "/doll"));
    Files.delete(schemas.resolve("v1/toy.json"));

    importer().build().run();

    assertThat(scopes().get("GET /toy")).isEqualTo(Map.of("ovh-eu", published(OF_2022, "all")));
    assertThat(new ContractReader().read(contract).section("v2", "/doll")).isPresent();
  }

  @Test
  void run_twoRecordsOfOneEndpoint_failsAndNamesTheSecond() throws Exception {
    schema("GET /toy");
    record("ovh-eu", "2022-12", lists("GET /toy", "'all'"));
    Files.copy(records.resolve("ovh-eu.json"), records.resolve("ovh-eu-2.json"));

    ImportResult result = run();

    assertThat(result.succeeded()).isFalse();
    assertThat(result.findings())
        .extracting(Finding::code, Finding::where)
        .containsExactly(tuple("duplicate-scopes", "ovh-eu.json"));
    assertThat(contract).doesNotExist();
  }

  @Test
  void run_operationThatTookNoCredentials_saysNothingOfScopes() throws Exception {
    schema("GET /toy", "PUT /toy 'noAuthentication': true");
    record(
        "ovh-eu",
        "2022-12",
        "'GET /toy': {'scopes': [], 'noAuthentication': true},"
            + "'PUT /toy': {'scopes': [], 'noAuthentication': true}");

    ImportResult result = run();

    assertThat(scopes().values()).allSatisfy(each -> assertThat(each).isEmpty());
    assertThat(result.findings())
        .extracting(Finding::code, Finding::subject)
        .containsExactly(tuple("scopes-not-needed-then", "v1 GET /toy"));
  }

  @Test
  void run_recordOfAnEndpointWithoutTokens_isLeftOut() throws Exception {
    schema("GET /toy");
    record("kimsufi-eu", "2022-12", lists("GET /toy", "'all'"));

    ImportResult result = run();

    assertThat(result.succeeded()).isTrue();
    assertThat(scopes().get("GET /toy")).isEmpty();
    assertThat(result.findings())
        .extracting(Finding::code)
        .containsExactly("scopes-of-other-endpoint");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "{\"endpoint\": \"ovh-eu\", \"branch\": \"v1\", \"operations\": {}}",
        "{\"endpoint\": \"ovh-eu\", \"branch\": \"v1\", \"snapshot\": \"once\", \"operations\": {}}",
        "{\"endpoint\": \"ovh-eu\", \"branch\": \"..\", \"snapshot\": \"2022-12\", \"operations\": {}}",
        "{\"endpoint\": \"ovh-eu\", \"branch\": \"v1\", \"snapshot\": \"2022-12\"}",
      })
  void run_brokenRecord_namesItAndWritesNothing(String document) throws Exception {
    schema("GET /toy");
    Files.writeString(records.resolve("broken.json"), document);

    ImportResult result = run();

    assertThat(result.succeeded()).isFalse();
    assertThat(result.findings()).singleElement().asString().startsWith("broken.json");
    assertThat(contract).doesNotExist();
  }

  @Test
  void run_brokenOperationOfARecord_isLeftOutAndReported() throws Exception {
    schema("GET /toy");
    record(
        "ovh-eu",
        "2022-12",
        lists("GET /toy", "'all'")
            + ","
            + lists("look at /toy", "'all'")
            + ","
            + lists("PUT /toy", "'two words'")
            + ", 'POST /toy': []");

    ImportResult result = run();

    assertThat(result.succeeded()).isTrue();
    assertThat(scopes().get("GET /toy")).containsKey("ovh-eu");
    assertThat(result.findings())
        .extracting(Finding::code, Finding::subject)
        .containsExactly(
            tuple("unknown-form", "look at /toy"),
            tuple("unknown-form", "PUT /toy"),
            tuple("unknown-form", "POST /toy"));
  }

  @Test
  void run_emptyFolderOfRecords_writesNothing() throws Exception {
    schema("GET /toy");

    assertThat(run().written()).isFalse();
  }

  @Test
  void run_noFolderOfRecords_fails() throws Exception {
    schema("GET /toy");

    assertThatThrownBy(importer().scopes(folder.resolve("none")).build()::run)
        .isInstanceOf(NotDirectoryException.class);
    assertThat(contract).doesNotExist();
  }
}
