package io.github.ovhsdk.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.Model.ObjectModel;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Property;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.Contract;
import io.github.ovhsdk.spec.contract.ContractFormatException;
import io.github.ovhsdk.spec.contract.ContractReader;
import io.github.ovhsdk.spec.contract.Lock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

  private static final String OPERATION =
      "{'httpMethod': '%s', 'responseType': '%s', 'noAuthentication': false, 'parameters': [],"
          + " 'apiStatus': {'value': 'PRODUCTION'}}";

  @TempDir Path folder;
  private Path schemas;
  private Path contract;

  @BeforeEach
  void makeFolders() throws IOException {
    schemas = Files.createDirectories(folder.resolve("schemas/v1")).getParent();
    contract = folder.resolve("contract");
  }

  private void schema(String name, String json) throws IOException {
    Files.writeString(schemas.resolve(name), json.replace('\'', '"'));
  }

  /** Writes a section that answers one model at its own path. */
  private void section(String name, String model, String properties) throws IOException {
    schema(
        "v1/" + name + ".json",
        ("{'resourcePath': '/%s', 'apis': [{'path': '/%s', 'operations': [%s]}],"
                + " 'models': {'%s': {'properties': {%s}}}}")
            .formatted(name, name, OPERATION.formatted("GET", model), model, properties));
  }

  private ImportResult run() throws IOException {
    return importer().build().run();
  }

  private Importer.Builder importer() {
    return Importer.builder().schemas(schemas).contract(contract).date(LocalDate.of(2026, 1, 2));
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    if (Files.exists(contract)) {
      try (Stream<Path> paths = Files.walk(contract)) {
        for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
          files.put(contract.relativize(path).toString(), Files.readString(path));
        }
      }
    }
    return files;
  }

  private Contract readContract() throws IOException {
    return new ContractReader().read(contract);
  }

  private Section readSection(String name) throws IOException {
    return readContract().section("v1", "/" + name).orElseThrow();
  }

  private static String methodOf(Operation operation) {
    return Objects.requireNonNull(operation.names()).methodName();
  }

  @Test
  void run_intoAnEmptyFolder_writesTheContract() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");

    ImportResult result = run();

    assertThat(result.succeeded()).isTrue();
    assertThat(result.written()).isTrue();
    assertThat(result.summary())
        .isEqualTo("1 sections, 1 operations, 1 models; 0 errors, 0 warnings, 0 notes: written");
    assertThat(files()).containsOnlyKeys("v1/toy.json", "common.json", "lock.json", "names.txt");
  }

  @Test
  void run_intoAFolderOfOtherThings_isRefusedAndTouchesNothing() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");
    Files.writeString(Files.createDirectory(contract).resolve("letter.txt"), "mine");

    assertThatThrownBy(this::run)
        .isInstanceOf(ContractFormatException.class)
        .hasMessageContaining("none of a contract");

    assertThat(files()).containsOnlyKeys("letter.txt");
    assertThat(folder).isDirectoryNotContaining("glob:**.importing");
  }

  @Test
  void run_twice_givesTheSameBytesWhateverTheDate() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");
    run();
    Map<String, String> first = files();

    importer().date(LocalDate.of(2030, 1, 1)).source("elsewhere").build().run();

    assertThat(files()).isEqualTo(first);
  }

  @Test
  void run_schemaThatChanged_getsTheNewDate() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");
    section("doll", "doll.Doll", "'id': {'type': 'long'}");
    run();
    section("toy", "toy.Toy", "'id': {'type': 'string'}");

    importer()
        .date(null)
        .clock(Clock.fixed(Instant.parse("2030-05-06T07:08:09Z"), ZoneOffset.UTC))
        .build()
        .run();

    Map<String, Lock.Entry> lock = readContract().lock().sections();
    assertThat(lock.get("v1 /toy").date()).isEqualTo("2030-05-06");
    assertThat(lock.get("v1 /doll").date()).isEqualTo("2026-01-02");
  }

  @Test
  void run_overAnExistingContract_keepsEveryName() throws Exception {
    schema(
        "v1/toy.json",
        "{'resourcePath': '/toy', 'apis': [{'path': '/toy/{x}/wind', 'operations': ["
            + OPERATION.formatted("POST", "void")
            + "]}]}");
    run();
    String before = methodOf(readSection("toy").operations().get(0));
    schema(
        "v1/toy.json",
        "{'resourcePath': '/toy', 'apis': [{'path': '/toy/wind', 'operations': ["
            + OPERATION.formatted("POST", "void")
            + "]}, {'path': '/toy/{x}/wind', 'operations': ["
            + OPERATION.formatted("POST", "void")
            + "]}]}");

    run();

    Section section = readSection("toy");
    assertThat(methodOf(section.operation("POST", "/toy/{x}/wind").orElseThrow()))
        .isEqualTo(before);
    assertThat(methodOf(section.operation("POST", "/toy/wind").orElseThrow())).isNotEqualTo(before);
  }

  @Test
  void run_withoutALedger_takesTheNamesFromTheContract() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}, 'a_b': {'type': 'long'}");
    run();
    Map<String, String> before = files();
    Files.delete(contract.resolve("names.txt"));

    run();

    assertThat(files()).isEqualTo(before);
  }

  @Test
  void run_nameOfWhatWasRemoved_isNotGivenAgain() throws Exception {
    schema(
        "v1/toy.json",
        "{'resourcePath': '/toy', 'apis': [{'path': '/toy/{x}/wind', 'operations': ["
            + OPERATION.formatted("POST", "void")
            + "]}]}");
    run();
    String removed = methodOf(readSection("toy").operations().get(0));
    schema(
        "v1/toy.json",
        "{'resourcePath': '/toy', 'apis': [{'path': '/toy/wind', 'operations': ["
            + OPERATION.formatted("POST", "void")
            + "]}]}");

    run();

    assertThat(methodOf(readSection("toy").operations().get(0))).isNotEqualTo(removed);
    assertThat(files().get("names.txt")).contains("POST /toy/{x}/wind");
  }

  @Test
  void run_oneBadFile_changesNothing() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");
    run();
    Map<String, String> before = files();
    section("doll", "doll.Doll", "'id': {'type': 'long'}");
    schema("v1/bad.json", "{");

    ImportResult result = run();

    assertThat(result.succeeded()).isFalse();
    assertThat(result.written()).isFalse();
    assertThat(result.sections()).isEqualTo(2);
    assertThat(result.findings(Severity.ERROR))
        .singleElement()
        .extracting(Finding::where)
        .asString()
        .startsWith("v1/bad.json:1:");
    assertThat(files()).isEqualTo(before);
    assertThat(siblings()).containsExactly("contract", "schemas");
  }

  @Test
  void run_oneBadFileAndPartial_writesTheOthersAndKeepsWhatWasThere() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");
    run();
    Files.delete(schemas.resolve("v1/toy.json"));
    section("doll", "doll.Doll", "'id': {'type': 'long'}");
    schema("v1/bad.json", "{");

    ImportResult result = importer().partial(true).build().run();

    assertThat(result.succeeded()).isFalse();
    assertThat(result.written()).isTrue();
    assertThat(files()).containsKeys("v1/toy.json", "v1/doll.json");
  }

  @Test
  void run_sectionThatIsGone_isRemovedAndReportedAndKeepsItsNames() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");
    section("doll", "doll.Doll", "'id': {'type': 'long'}");
    run();
    Files.delete(schemas.resolve("v1/doll.json"));

    ImportResult result = run();

    assertThat(result.findings()).extracting(Finding::code).containsExactly("section-removed");
    assertThat(files()).doesNotContainKey("v1/doll.json");
    assertThat(files().get("names.txt")).contains("[v1 /doll]");
  }

  @Test
  void run_anotherBranch_leavesThisOneAsItIs() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");
    run();
    String before = files().get("v1/toy.json");
    Files.move(schemas.resolve("v1"), schemas.resolve("v2"));

    run();

    assertThat(files()).containsEntry("v1/toy.json", before).containsKey("v2/toy.json");
  }

  @Test
  void run_twoFilesOfOneSection_isAnErrorThatNamesBoth() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");
    Files.copy(schemas.resolve("v1/toy.json"), schemas.resolve("v1/toy2.json"));

    ImportResult result = run();

    assertThat(result.succeeded()).isFalse();
    assertThat(result.toText()).contains("v1/toy2.json").contains("v1/toy.json");
  }

  @Test
  void run_noSchemas_isAnError() throws Exception {
    ImportResult result = run();

    assertThat(result.succeeded()).isFalse();
    assertThat(contract).doesNotExist();
  }

  @Test
  void run_overAContractWithABrokenDocument_isRefusedAndTouchesNothing() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");
    run();
    Files.writeString(contract.resolve("v1/doll.json"), "{\"x-ovh-section\": ");
    Map<String, String> before = files();

    assertThatThrownBy(() -> importer().partial(true).build().run())
        .isInstanceOf(ContractFormatException.class)
        .hasMessageContaining("doll.json:1:");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void run_noSuchFolder_saysSo() {
    assertThatThrownBy(() -> importer().schemas(folder.resolve("none")).build().run())
        .isInstanceOf(NotDirectoryException.class)
        .hasMessageContaining("none");
  }

  @Test
  void run_ledgerThatIsNone_namesTheFileAndTheLine() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");
    run();
    Files.writeString(contract.resolve("names.txt"), "# names\nwhat is this\n");

    assertThatThrownBy(this::run)
        .isInstanceOf(ContractFormatException.class)
        .hasMessageContaining("names.txt")
        .hasMessageContaining("Line 2");
  }

  @Test
  void run_filesThatAreNotOurs_areKept() throws Exception {
    Files.createDirectories(contract.resolve("docs"));
    Files.writeString(contract.resolve("overrides.txt"), "# none\n");
    Files.writeString(contract.resolve("docs/README.md"), "hello\n");
    section("toy", "toy.Toy", "'id': {'type': 'long'}");

    run();

    assertThat(files())
        .containsEntry("overrides.txt", "# none\n")
        .containsEntry("docs/README.md", "hello\n")
        .containsKey("v1/toy.json");
  }

  @Test
  void run_overrideWithoutEffect_isReported() throws Exception {
    Files.createDirectories(contract);
    Files.writeString(
        contract.resolve("overrides.txt"),
        """
        v1 GET /toy = findToys
        v1 GET /toy/{id} = findToy
        interface v1 /toy/part = ToyPartApi
        model v1 /toy toy.Toy = Plaything
        model v1 /toy toy.Doll = Doll
        model v1 /doll doll.Doll = Doll
        """);
    section("toy", "toy.Toy", "'id': {'type': 'long'}");

    ImportResult result = run();

    assertThat(result.findings())
        .extracting(Finding::subject)
        .containsExactly(
            "interface v1 /toy/part = ToyPartApi",
            "model v1 /toy toy.Doll = Doll",
            "v1 GET /toy/{} = findToy");
  }

  @Test
  void run_overrideOfWhatHasAName_isReported() throws Exception {
    section("toy", "toy.Toy", "'id': {'type': 'long'}");
    run();
    Files.writeString(contract.resolve("overrides.txt"), "v1 GET /toy = findToys\n");

    assertThat(run().findings())
        .extracting(Finding::subject)
        .containsExactly("v1 GET /toy = findToys");
  }

  @Test
  void run_propertyThatIsGone_leavesItsNameToNoOther() throws Exception {
    section("toy", "toy.Toy", "'fooBar': {'type': 'long'}");
    run();
    section("toy", "toy.Toy", "'foo_bar': {'type': 'long'}");
    run();

    ObjectModel toy = (ObjectModel) readSection("toy").model("toy.Toy").orElseThrow();
    assertThat(toy.properties()).extracting(Property::javaName).containsExactly("fooBar2");

    section("toy", "toy.Toy", "'foo_bar': {'type': 'long'}, 'fooBar': {'type': 'long'}");
    run();

    toy = (ObjectModel) readSection("toy").model("toy.Toy").orElseThrow();
    assertThat(toy.properties())
        .extracting(Property::name, Property::javaName)
        .containsExactlyInAnyOrder(tuple("foo_bar", "fooBar2"), tuple("fooBar", "fooBar"));
  }

  @Test
  void run_modelInCommon_staysSoWhenItChangesAlike() throws Exception {
    section("toy", "shared.Thing", "'id': {'type': 'long'}");
    section("doll", "shared.Thing", "'id': {'type': 'long'}");
    run();
    assertThat(common()).containsExactly("shared.Thing");
    section("toy", "shared.Thing", "'id': {'type': 'string'}");
    section("doll", "shared.Thing", "'id': {'type': 'string'}");

    ImportResult result = run();

    assertThat(result.findings()).extracting(Finding::code).containsExactly("common-changed");
    assertThat(common()).containsExactly("shared.Thing");
    assertThat(isCommon("toy", "shared.Thing")).isTrue();
    assertThat(isCommon("doll", "shared.Thing")).isTrue();
  }

  @Test
  void run_modelInCommonThatOneSectionChanges_isThatSectionsOwnFromThenOn() throws Exception {
    section("toy", "shared.Thing", "'id': {'type': 'long'}");
    section("doll", "shared.Thing", "'id': {'type': 'long'}");
    run();
    section("doll", "shared.Thing", "'id': {'type': 'string'}");

    ImportResult result = run();

    assertThat(result.findings()).extracting(Finding::code).containsExactly("common-diverged");
    assertThat(isCommon("toy", "shared.Thing")).isTrue();
    assertThat(isCommon("doll", "shared.Thing")).isFalse();

    section("doll", "shared.Thing", "'id': {'type': 'long'}");
    run();
    assertThat(isCommon("doll", "shared.Thing")).isFalse();
  }

  @Test
  void run_modelThatASecondSectionGetsLater_isNotCommon() throws Exception {
    section("toy", "shared.Thing", "'id': {'type': 'long'}");
    run();
    section("doll", "shared.Thing", "'id': {'type': 'long'}");

    run();

    assertThat(common()).isEmpty();
    assertThat(isCommon("doll", "shared.Thing")).isFalse();
  }

  private java.util.Set<String> common() throws IOException {
    return readContract().commonModels().keySet();
  }

  private boolean isCommon(String section, String model) throws IOException {
    return readSection(section).model(model).orElseThrow().common();
  }

  @Test
  void run_unknownThings_areInTheContractAndInTheReport() throws Exception {
    schema(
        "v1/toy.json",
        "{'resourcePath': '/toy', 'color': 'red', 'apis': [{'path': '/toy', 'operations': ["
            + "{'httpMethod': 'LINK', 'responseType': 'toy.Gone', 'weight': 3,"
            + " 'apiStatus': {'value': 'GOLD'}, 'parameters': []}]}]}");

    ImportResult result = run();

    assertThat(result.succeeded()).isTrue();
    assertThat(result.findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            "unknown-key", "unknown-key", "unknown-state", "unknown-type", "unknown-verb");
    assertThat(files().get("v1/toy.json"))
        .contains("\"x-ovh-operations\"", "\"LINK\"", "\"GOLD\"", "\"toy.Gone\"", "\"weight\": 3")
        .contains("\"color\": \"red\"");
    assertThat(result.toJson()).contains("\"code\": \"unknown-verb\"");
  }

  private java.util.List<String> siblings() throws IOException {
    try (Stream<Path> paths = Files.list(folder)) {
      return paths.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }
}
