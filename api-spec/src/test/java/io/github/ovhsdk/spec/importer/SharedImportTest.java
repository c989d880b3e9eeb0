package io.github.ovhsdk.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.ProjectFiles;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.Contract;
import io.github.ovhsdk.spec.contract.ContractReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports OVHcloud's own schemas. */
class SharedImportTest {

  @TempDir Path folder;

  private ImportResult run(String schemas, LocalDate date) throws IOException {
    return Importer.builder()
        .schemas(ProjectFiles.shared(schemas))
        .contract(folder)
        .date(date)
        .build()
        .run();
  }

  private void copyContract() throws IOException {
    try (Stream<Path> paths = Files.walk(ProjectFiles.contract())) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        Path copy = folder.resolve(ProjectFiles.contract().relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(path, copy);
      }
    }
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
        files.put(folder.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  private static void assertSame(Map<String, String> actual, Map<String, String> expected) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    // Not one big comparison: its message would hold all documents.
    expected.forEach(
        (file, content) -> assertThat(actual.get(file).equals(content)).as(file).isTrue());
  }

  @Test
  void run_overTheCommittedContract_changesNothing() throws Exception {
    copyContract();

    ImportResult result = run("ovh-api", LocalDate.of(2100, 1, 1));

    assertThat(result.succeeded()).isTrue();
    assertThat(result.operations()).isEqualTo(6624);
    assertThat(result.sections()).isEqualTo(84);
    assertSame(files(folder), files(ProjectFiles.contract()));
  }

  @Test
  void run_overTheCommittedContractWithTheRecordsOfScopes_changesNothing() throws Exception {
    copyContract();

    ImportResult result =
        Importer.builder()
            .schemas(ProjectFiles.shared("ovh-api"))
            .scopes(ProjectFiles.shared("oauth2-scopes"))
            .contract(folder)
            .build()
            .run();

    assertThat(result.succeeded()).isTrue();
    assertSame(files(folder), files(ProjectFiles.contract()));
  }

  @Test
  void scopes_ofTheCommittedContract_areThoseOfTheRecords() throws Exception {
    Contract contract = new ContractReader().read(ProjectFiles.contract());
    Map<OperationKey, Operation> operations = new TreeMap<>();
    contract.sections().forEach(s -> s.operations().forEach(o -> operations.put(o.key(), o)));
    ScopeFolder records = new ScopeFolder();

    for (ScopeSnapshot record : records.read(ProjectFiles.shared("oauth2-scopes"))) {
      Map<OperationKey, PublishedScopes> expected = new TreeMap<>();
      SameOperations.find(record.scopes().keySet(), operations.keySet())
          .forEach(
              (theirs, ours) ->
                  expected.put(
                      ours, new PublishedScopes(record.scopes().get(theirs), record.source())));
      Map<OperationKey, PublishedScopes> actual = new TreeMap<>();
      operations.forEach(
          (key, operation) -> {
            PublishedScopes scopes = operation.scopes().get(record.endpoint());
            if (scopes != null) {
              actual.put(key, scopes);
            }
          });
      assertThat(actual.equals(expected)).as(record.endpoint()).isTrue();
      assertThat(actual).as(record.endpoint()).hasSizeGreaterThan(1600);
    }
    assertThat(records.findings()).extracting(Finding::code).hasSize(4);
  }

  @Test
  void run_schemasOf2024IntoAnEmptyFolder_hasTheKnownCountsAndTwiceTheSameBytes() throws Exception {
    ImportResult result = run("ovh-api-2024-06", LocalDate.of(2024, 6, 1));

    assertThat(result.succeeded()).isTrue();
    assertThat(result.sections()).isEqualTo(89);
    assertThat(result.operations()).isEqualTo(6339);
    Contract contract = new ContractReader().read(folder);
    assertThat(contract.sections()).hasSize(89);
    assertThat(contract.sections().stream().filter(s -> !s.operations().isEmpty())).hasSize(88);
    // The one section whose schema lists scopes itself.
    assertThat(contract.section("v1", "/dbaas/timeseries").orElseThrow().operations())
        .allSatisfy(
            o ->
                assertThat(o.scopes().get("ovh-eu"))
                    .isEqualTo(
                        new PublishedScopes(
                            List.of("all", "product/dbaas-timeseries/all"),
                            new ScopeSource(ScopeSource.Kind.SCHEMA, "2024-06-01"))));
  }

  @Test
  void run_schemasOf2024OverTheCommittedContract_keepsEveryNameThatBothHave() throws Exception {
    copyContract();
    Map<String, String> before = names(new ContractReader().read(folder));

    ImportResult result = run("ovh-api-2024-06", LocalDate.of(2024, 6, 1));

    assertThat(result.succeeded()).isTrue();
    Map<String, String> after = names(new ContractReader().read(folder));
    Map<String, String> both = new TreeMap<>(after);
    both.keySet().retainAll(before.keySet());
    assertThat(both.keySet().stream().filter(k -> k.startsWith("v1 "))).hasSizeGreaterThan(9000);
    both.forEach((what, name) -> assertThat(name).as(what).isEqualTo(before.get(what)));
    Map<String, String> common = names(new ContractReader().read(ProjectFiles.contract()));
    common.keySet().removeIf(k -> !k.startsWith("common "));
    assertThat(after).containsAllEntriesOf(common);
  }

  /**
   * The name of everything, by what has it. A model that is no longer the common one is another
   * class.
   */
  private static Map<String, String> names(Contract contract) {
    Map<String, String> names = new TreeMap<>();
    for (Section section : contract.sections()) {
      names.put(section.toString(), String.valueOf(section.packageName()));
      for (Operation operation : section.operations()) {
        var given = java.util.Objects.requireNonNull(operation.names());
        names.put(operation.toString(), given.interfaceName() + "." + given.methodName());
      }
      section.models().values().stream()
          .filter(model -> !model.common())
          .forEach(m -> names.put(section + " model " + m.name(), String.valueOf(m.javaName())));
    }
    for (Model model : contract.commonModels().values()) {
      names.put("common " + model.name(), String.valueOf(model.javaName()));
    }
    return names;
  }
}
