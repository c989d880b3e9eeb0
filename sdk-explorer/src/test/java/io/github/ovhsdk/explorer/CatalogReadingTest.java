package io.github.ovhsdk.explorer;

import static io.github.ovhsdk.explorer.Folder.schema;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.Section;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folders in every form, and with every fault. */
class CatalogReadingTest {

  private static final Section TOY =
      new Section(
          "v1",
          "/toy",
          "1.0",
          "io.github.ovhsdk.v1.toy",
          List.of(
              Operation.builder(OperationKey.parse("v1 GET /toy"))
                  .names(new OperationNames("ToyApi", "listToys", "List the toys"))
                  .build()),
          Map.of(),
          Map.of());

  @TempDir private Path temporary;
  private Folder folder;

  @BeforeEach
  void useTemporaryFolder() {
    folder = new Folder(temporary);
  }

  private static List<String> names(Catalog catalog) {
    return catalog.sections().stream().map(SectionSummary::toString).toList();
  }

  private static List<String> lines(CatalogReading reading) {
    return reading.findings().stream().map(Finding::toString).toList();
  }

  @Test
  void read_schemasOfSeveralBranches_areAllThereWithTheirDescriptions() throws Exception {
    folder.with("v1/toy.json", schema("/toy", "GET /toy")).with("v2/doll.json", schema("/doll"));

    CatalogReading reading = Catalog.read(folder.path());

    assertThat(reading.isComplete()).isTrue();
    assertThat(reading.findings()).isEmpty();
    assertThat(names(reading.catalog())).containsExactly("v1 /toy", "v2 /doll");
    assertThat(reading.catalog().operation("v1 GET /toy"))
        .map(Operation::description)
        .contains("Lights the lantern");
    assertThat(reading.catalog().search("lantern")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"schemas, v1 /toy", "v2, v2 /toy", "v15, v15 /toy", "v2/., v2 /toy"})
  void read_filesOfOneBranch_areOfTheBranchThatTheFolderIsCalledAfter(String name, String section)
      throws Exception {
    folder.with(name + "/toy.json", schema("/toy"));

    assertThat(names(Catalog.read(temporary.resolve(name)).catalog())).containsExactly(section);
  }

  @Test
  void read_listOfSectionsAndOtherFiles_areNoSections() throws Exception {
    folder
        .with("v1/toy.json", schema("/toy"))
        .with("v1/_index.json", "{'apis': []}")
        .with("v1/readme.txt", "not JSON")
        .with("notes.json", "not JSON");

    CatalogReading reading = Catalog.read(folder.path());

    assertThat(names(reading.catalog())).containsExactly("v1 /toy");
    assertThat(reading.findings()).isEmpty();
  }

  @Test
  void read_contract_isTakenAtItsWord() throws Exception {
    folder.withContract(TOY);

    CatalogReading reading = Catalog.read(folder.path());

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.catalog().section("v1", "/toy")).contains(TOY);
    assertThat(names(Catalog.read(temporary.resolve("v1")).catalog())).containsExactly("v1 /toy");
  }

  @Test
  void read_contractAndSchemasInOneFolder_areEachReadInTheirForm() throws Exception {
    folder.withContract(TOY).with("v1/doll.json", schema("/doll"));

    CatalogReading reading = Catalog.read(folder.path());

    assertThat(reading.findings()).isEmpty();
    assertThat(names(reading.catalog())).containsExactly("v1 /doll", "v1 /toy");
    assertThat(reading.catalog().section("v1", "/toy")).contains(TOY);
  }

  @Test
  void read_everyFaultThatAFileCanHave_isReportedAndTheRestIsThere() throws Exception {
    folder
        .with("v1/a-empty.json", "")
        .with("v1/b-nojson.json", "{'resourcePath':\n '/b',,")
        .with("v1/c-nosection.json", "[1]")
        .with("v1/d-openapi.json", "{'openapi': '3.0.3', 'paths': {}}")
        .with("v1/e-contract.json", "{'x-ovh-branch': 'v1', 'x-ovh-section': '/e'}")
        .with("v1/f-contract.json", "{'x-ovh-branch': 'v1', 'x-ovh-section': ")
        .with("v1/toy.json", schema("/toy", "GET /toy"))
        .with("v1/toys.json", schema("/toy", "GET /toys"));
    Files.createDirectory(temporary.resolve("v1/g-folder.json"));
    Files.createSymbolicLink(temporary.resolve("v1/h-gone.json"), temporary.resolve("nowhere"));

    CatalogReading reading = Catalog.read(folder.path());

    assertThat(reading.isComplete()).isFalse();
    assertThat(reading.findings(Severity.ERROR)).isEqualTo(reading.findings());
    assertThat(lines(reading))
        .satisfiesExactly(
            a -> assertThat(a).startsWith("v1/a-empty.json:1:1: error: not JSON: "),
            b -> assertThat(b).startsWith("v1/b-nojson.json:2:7: error: not JSON: "),
            c -> assertThat(c).startsWith("v1/c-nosection.json:1:1: error: not a section: "),
            d -> assertThat(d).startsWith("v1/d-openapi.json:1:1: error: ").contains("is OpenAPI"),
            e -> assertThat(e).startsWith("v1/e-contract.json:1:1: error: ").contains("\"info\""),
            f -> assertThat(f).startsWith("v1/f-contract.json:1:").contains(": error: not JSON: "),
            g -> assertThat(g).startsWith("v1/g-folder.json: error: cannot be opened: "),
            h -> assertThat(h).startsWith("v1/h-gone.json: error: cannot be opened: NoSuchFile"),
            toys ->
                assertThat(toys)
                    .isEqualTo(
                        "v1/toys.json: error: v1 /toy: the section is also in v1/toy.json, which"
                            + " counts [duplicate-section]"));
    assertThat(names(reading.catalog())).containsExactly("v1 /toy");
    assertThat(reading.catalog().operations())
        .map(OperationSummary::toString)
        .containsExactly("v1 GET /toy");
  }

  @Test
  void losses_operationWhosePathIsNone_isAmongThem() throws Exception {
    folder.with("v1/a.json", schema("/toy", "GET /toy", "GET /a|b"));

    CatalogReading reading = Catalog.read(folder.path());

    assertThat(reading.isComplete()).isFalse();
    assertThat(reading.losses()).singleElement().asString().contains("/a|b").contains("left out");
    assertThat(reading.findings(Severity.ERROR)).isEmpty();
  }

  @Test
  void read_operationInTwoSections_theFirstCounts() throws Exception {
    folder
        .with("v1/a.json", schema("/toy", "GET /toy/{id}"))
        .with("v1/b.json", schema("/toy/box", "GET /toy/{id}", "PUT /toy/{id}"));

    CatalogReading reading = Catalog.read(folder.path());

    assertThat(reading.isComplete()).isTrue();
    assertThat(lines(reading))
        .containsExactly(
            "v1/b.json: warning: v1 GET /toy/{id}: the operation is also in v1/a.json, which"
                + " counts [duplicate-operation]");
    assertThat(reading.catalog().operations())
        .map(o -> o + " in " + o.section())
        .containsExactly("v1 GET /toy/{id} in /toy", "v1 PUT /toy/{id} in /toy/box");
  }

  @Test
  void read_twoPathsOfTheSameUrls_areBothThereAndAUrlIsTheFirst() throws Exception {
    folder
        .with("v1/a.json", schema("/toy", "GET /toy/{name}/part", "GET /toy/{id}/part"))
        .with("v1/b.json", schema("/doll", "GET /toy/{code}/part", "PUT /toy/{code}/part"));

    CatalogReading reading = Catalog.read(folder.path());

    assertThat(lines(reading))
        .containsExactly(
            "v1/a.json: warning: v1 GET /toy/{id}/part: has the URLs of v1 GET /toy/{code}/part,"
                + " which is what they are taken for [same-url]",
            "v1/a.json: warning: v1 GET /toy/{name}/part: has the URLs of v1 GET"
                + " /toy/{code}/part, which is what they are taken for [same-url]");
    assertThat(reading.catalog().operations()).hasSize(4);
    assertThat(reading.catalog().match("GET", "/v1/toy/7/part"))
        .isEqualTo(
            new OperationMatch.Found(
                OperationKey.parse("v1 GET /toy/{code}/part"), Map.of("code", "7"), Map.of()));
  }

  @Test
  void read_pathsThatDifferInBranchOrVerb_areNotOfTheSameUrl() throws Exception {
    folder
        .with("v1/toy.json", schema("/toy", "GET /toy/{id}", "PUT /toy/{name}"))
        .with("v2/toy.json", schema("/toy", "GET /toy/{name}"));

    assertThat(Catalog.read(folder.path()).findings()).isEmpty();
  }

  @Test
  void read_noFile_saysWhatToGive() {
    assertThatThrownBy(() -> Catalog.read(folder.path()))
        .isInstanceOf(NoSectionException.class)
        .hasMessage(
            "The folder \""
                + temporary
                + "\" holds no section of the API: no file in it ends in .json. Give a folder of"
                + " OVHcloud's schemas (with v1 and v2 in it, or the files of one branch), or a"
                + " contract, as \"ovh import\" writes it.");
  }

  @Test
  void read_onlyBrokenFiles_saysWhyAndKeepsTheFindings() throws Exception {
    folder.with("v1/a.json", "{").with("v1/b.json", "[]");

    assertThatThrownBy(() -> Catalog.read(folder.path()))
        .isInstanceOfSatisfying(
            NoSectionException.class,
            e -> assertThat(e.findings()).map(Finding::code).contains("no-json", "unknown-form"))
        .hasMessageContaining("none of its 2 files can be used (v1/a.json:1:2: not JSON: ");
    Files.delete(temporary.resolve("v1/b.json"));
    assertThatThrownBy(() -> Catalog.read(folder.path()))
        .hasMessageContaining("its only file cannot be used (v1/a.json:1:2: not JSON: ");
  }

  @Test
  void read_noFolder_isRefused() throws Exception {
    folder.with("file", "{}");

    assertThatThrownBy(() -> Catalog.read(temporary.resolve("nowhere")))
        .isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> Catalog.read(temporary.resolve("file")))
        .isInstanceOf(NotDirectoryException.class);
  }
}
