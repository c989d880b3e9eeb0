package io.github.ovhsdk.spec.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.TypeRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaReaderBadInputTest {

  private static final String GOOD = "{\"resourcePath\": \"/good\", \"apis\": [], \"models\": {}}";

  @TempDir Path folder;

  private static SchemaFile read(String json) {
    return new SchemaReader()
        .read("v1", "v1/toy.json", json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
  }

  /** A section with the one operation GET /toy that says this too. */
  private static SchemaFile readOperation(String more) {
    return read(
        "{'resourcePath': '/toy', 'apis': [{'path': '/toy', 'operations': [{'httpMethod': 'GET',"
            + more
            + "}]}]}");
  }

  private static Operation only(SchemaFile file) {
    return Objects.requireNonNull(file.content()).operations().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|1:1|no-json|empty",
        "{'resourcePath': '/toy',|1:25|no-json|end-of-input",
        "{'resourcePath': nothing}|1:|no-json|nothing",
        "{} {}|1:4|no-json|follows the end",
        "{'a': 1, 'a': 2}|1:|no-json|Duplicate",
        "[1]|1:1|unknown-form|this is a list",
        "{'resourcePath': '/\\ud800'}|1:|no-json|surrogate",
        "{'openapi': '3.0.3'}|1:1|unknown-form|resourcePath",
        "{'openapi': '3.0.3'}|1:1|unknown-form|OpenAPI",
        "{'resourcePath': '/'}|1:1|unknown-form|resourcePath",
        "{'resourcePath': '/../../toy'}|1:1|unknown-form|resourcePath",
        "{'resourcePath': '/toy/'}|1:1|unknown-form|resourcePath",
        "{'resourcePath': '/a b'}|1:1|unknown-form|resourcePath",
        "{'resourcePath': '/a\\u0000'}|1:1|unknown-form|resourcePath",
        "{'resourcePath': '/toy', 'apis': {}}|1:34|unknown-form|\"apis\" must be a list",
        "{'resourcePath': '/toy', 'models': []}|1:36|unknown-form|\"models\" must be an object",
      })
  void read_whatIsNoSection_isNamedWithItsPlace(
      String json, String place, String code, String message) {
    SchemaFile file = read(json.equals("''") ? "" : json);

    assertThat(file.section()).isEmpty();
    assertThat(file.findings()).hasSize(1);
    Finding finding = file.findings().get(0);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.code()).isEqualTo(code);
    assertThat(finding.where()).startsWith("v1/toy.json:" + place);
    assertThat(finding.message()).contains(message);
  }

  @Test
  void read_bytesThatAreNoText_areNoJson() {
    SchemaFile file =
        new SchemaReader().read("v1", "v1/toy.json", new byte[] {'{', '"', (byte) 0xff, '"'});

    assertThat(file.findings()).extracting(Finding::code).containsExactly("no-json");
  }

  @Test
  void readFolder_oneBadFile_theOthersAreStillRead() throws Exception {
    Files.writeString(folder.resolve("bad.json"), "{");
    Files.writeString(folder.resolve("good.json"), GOOD);
    Files.writeString(folder.resolve("_index.json"), "{\"apis\": [{\"path\": \"/good\"}]}");
    Files.writeString(folder.resolve("readme.txt"), "not a schema");

    var files = new SchemaReader().readFolder(folder, null);

    assertThat(files).extracting(SchemaFile::source).containsExactly("v1/bad.json", "v1/good.json");
    assertThat(files.get(0).section()).isEmpty();
    assertThat(files.get(1).section()).isPresent();
  }

  @Test
  void readFolder_fileThatCannotBeOpened_isNamedAndTheOthersAreStillRead() throws Exception {
    Files.createDirectory(folder.resolve("bad.json"));
    Files.createSymbolicLink(folder.resolve("gone.json"), folder.resolve("nowhere"));
    Files.writeString(folder.resolve("good.json"), GOOD);

    var files = new SchemaReader().readFolder(folder, null);

    assertThat(files.stream().flatMap(f -> f.findings().stream()).map(Finding::toString))
        .satisfiesExactly(
            bad -> assertThat(bad).startsWith("v1/bad.json: error: cannot be opened: "),
            gone ->
                assertThat(gone).startsWith("v1/gone.json: error: cannot be opened: NoSuchFile"));
    assertThat(files.get(2).section()).isPresent();
  }

  @Test
  void readFolder_fileThatIsTooLarge_isNotRead() throws Exception {
    try (var file = new java.io.RandomAccessFile(folder.resolve("huge.json").toFile(), "rw")) {
      // Of nothing but a hole: it takes no room on the disk.
      file.setLength(50_000_001);
    }

    assertThat(new SchemaReader().readFolder(folder, null).get(0).findings())
        .singleElement()
        .asString()
        .startsWith("v1/huge.json: error: cannot be opened: has 50000001 bytes");
  }

  @Test
  void readFolder_pipe_isNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe.json");
    boolean made;
    try {
      made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      made = false;
    }
    assumeTrue(made, "needs mkfifo");

    assertThat(new SchemaReader().readFolder(folder, null).get(0).findings())
        .singleElement()
        .asString()
        .startsWith("v1/pipe.json: error: cannot be opened: no regular file");
  }

  @Test
  void readFolder_folderPerBranch_readsEveryBranch() throws Exception {
    for (String branch : new String[] {"v1", "v2"}) {
      Files.createDirectory(folder.resolve(branch));
      Files.writeString(folder.resolve(branch).resolve("good.json"), GOOD);
    }

    assertThat(new SchemaReader().readFolder(folder, null))
        .map(f -> Objects.requireNonNull(f.content()).toString())
        .containsExactly("v1 /good", "v2 /good");
  }

  @Test
  void readFolder_givenBranch_isThatOfItsFiles() throws Exception {
    Files.writeString(folder.resolve("good.json"), GOOD);

    assertThat(new SchemaReader().readFolder(folder, "v7"))
        .map(f -> Objects.requireNonNull(f.content()).toString())
        .containsExactly("v7 /good");
  }

  @Test
  void readFolder_givenBranchThatHasAFolder_readsOnlyThat() throws Exception {
    for (String branch : new String[] {"v1", "v2"}) {
      Files.createDirectory(folder.resolve(branch));
      Files.writeString(folder.resolve(branch).resolve("good.json"), GOOD);
    }

    assertThat(new SchemaReader().readFolder(folder, "v2"))
        .map(f -> Objects.requireNonNull(f.content()).toString())
        .containsExactly("v2 /good");
  }

  @Test
  void readFolder_calledAfterABranch_isOfThatBranch() throws Exception {
    Path branch = Files.createDirectory(folder.resolve("v2"));
    Files.writeString(branch.resolve("good.json"), GOOD);

    assertThat(new SchemaReader().readFolder(branch, null))
        .map(f -> f.source() + " " + Objects.requireNonNull(f.content()))
        .containsExactly("v2/good.json v2 /good");
  }

  @Test
  void readFolder_missing_saysSo() {
    assertThatThrownBy(() -> new SchemaReader().readFolder(folder.resolve("none"), null))
        .isInstanceOf(NotDirectoryException.class);
  }

  @Test
  void read_unknownState_isKeptAndReported() {
    SchemaFile file =
        readOperation("'responseType': 'void', 'apiStatus': {'value': 'GOLD', 'shine': 3}");

    assertThat(only(file).lifecycle().state().value()).isEqualTo("GOLD");
    assertThat(only(file).extra()).containsEntry("apiStatus.shine", "3");
    assertThat(file.findings())
        .extracting(Finding::code)
        .containsExactly("unknown-state", "unknown-key");
  }

  @Test
  void read_unknownType_isKeptAndReported() {
    SchemaFile file = readOperation("'responseType': 'toy.Gone[]', 'apiStatus': {'value': 'BETA'}");

    assertThat(only(file).response()).isEqualTo(TypeRef.array(TypeRef.scalar("toy.Gone")));
    assertThat(file.findings()).extracting(Finding::code).containsExactly("unknown-type");
    assertThat(file.findings().get(0).toString())
        .startsWith("v1/toy.json:1:")
        .contains("v1 GET /toy");
  }

  @Test
  void read_numbersThatAreNone_areTakenAsStringsAndReported() {
    SchemaFile file =
        read(
            "{'resourcePath': '/toy', 'apis': [], 'models': {"
                + "'toy.Size': {'enumType': 'long', 'enum': ['1', 'huge']},"
                + "'toy.Code': {'enumType': 'long', 'enum': ['007']},"
                + "'toy.Age': {'enumType': 'long', 'enum': ['-1', 2]}}}");

    assertThat(Objects.requireNonNull(file.content()).models().values())
        .map(m -> m.name() + " " + ((Model.EnumModel) m).valueType())
        .containsExactly("toy.Age long", "toy.Code string", "toy.Size string");
    assertThat(file.findings())
        .map(f -> f.code() + " " + f.subject())
        .containsExactly("unknown-type toy.Code", "unknown-type toy.Size");
  }

  @Test
  void read_unknownVerb_isKeptAndReported() {
    SchemaFile file =
        read(
            "{'resourcePath': '/toy', 'apis': [{'path': '/toy', 'operations': [{'httpMethod': 'link',"
                + " 'responseType': 'void', 'apiStatus': {'value': 'BETA'}}]}]}");

    assertThat(only(file)).hasToString("v1 LINK /toy");
    assertThat(file.findings()).extracting(Finding::code).containsExactly("unknown-verb");
  }

  @Test
  void read_unknownKeys_areKeptAsFactsWithoutSentences() {
    SchemaFile file =
        readOperation(
            "'responseType': 'void', 'apiStatus': {'value': 'BETA'}, 'hint': 'Play with care',"
                + " 'grants': ['all', 'a sentence'], 'limit': {'perMinute': 60, 'text': 'a sentence'}");

    assertThat(only(file).extra())
        .containsOnly(
            java.util.Map.entry("grants", "[\"all\"]"),
            java.util.Map.entry("limit", "{\"perMinute\": 60}"));
    assertThat(file.findings())
        .extracting(Finding::code)
        .containsExactly("unknown-key", "unknown-key", "unknown-key");
  }

  @Test
  void read_unknownKeyOfOneOperation_isNotSaidOfTheNextOne() {
    SchemaFile file =
        read(
            "{'resourcePath': '/toy', 'apis': [{'path': '/toy', 'shape': 'round', 'operations': ["
                + "{'httpMethod': 'GET', 'responseType': 'long', 'scope': 'all'},"
                + "{'httpMethod': 'PUT', 'responseType': 'long'}]}]}");

    assertThat(Objects.requireNonNull(file.content()).operations())
        .extracting(o -> o.extra().keySet().toString())
        .containsExactly("[path.shape, scope]", "[path.shape]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "toy",
        "/toy/..",
        "/toy//a",
        "/toy/{a",
        "/toy/a b",
        "/toy/?a",
        "/toy/%2e",
        "/é"
      })
  void read_pathThatNoUrlCanHave_isLeftOutAndReported(String path) {
    SchemaFile file =
        read(
            "{'resourcePath': '/toy', 'apis': [{'path': '"
                + path
                + "', 'operations': [{'httpMethod': 'GET', 'responseType': 'long'}]}]}");

    assertThat(Objects.requireNonNull(file.content()).operations()).isEmpty();
    assertThat(file.findings()).extracting(Finding::code).containsExactly("unknown-form");
  }

  @Test
  void read_typeNestedTooDeeply_isKeptAndReported() {
    SchemaFile file =
        readOperation(
            "'responseType': '" + "[]".repeat(50_000) + "long', 'apiStatus': {'value': 'BETA'}");

    assertThat(only(file).response()).isInstanceOf(TypeRef.Scalar.class);
    assertThat(file.findings()).extracting(Finding::code).containsExactly("unknown-type");
  }

  @Test
  void read_templatesThatMakeEverMoreOfEachOther_endSomewhere() {
    String template =
        "{'generics': ['T'], 'properties': {'a': {'type': 'F<%s>'}, 'b': {'type': 'G<%s>'}}}";
    SchemaFile file =
        read(
            "{'resourcePath': '/toy', 'apis': [], 'models': {'H': {'properties': {'h': {'type': 'F<long>'}}},"
                + " 'F<T>': "
                + template.formatted("T[]", "F<T>")
                + ", 'G<T>': "
                + template.formatted("G<T>", "G<T[]>")
                + "}}");

    assertThat(Objects.requireNonNull(file.content()).models()).hasSizeBetween(10, 6_000);
    assertThat(file.findings()).extracting(Finding::code).contains("unknown-type");
  }

  @Test
  void read_unknownPlaceOfAParameter_isKeptAsideAndReported() {
    SchemaFile file =
        readOperation(
            "'responseType': 'void', 'apiStatus': {'value': 'BETA'},"
                + " 'parameters': [{'name': 'c', 'paramType': 'cookie', 'dataType': 'string'}]");

    assertThat(only(file).parameters()).isEmpty();
    assertThat(only(file).extra()).containsKey("parameters.0");
    assertThat(file.findings()).extracting(Finding::code).containsExactly("unusable-parameter");
  }

  @Test
  void read_duplicateOperation_theFirstCountsAndItIsReported() {
    SchemaFile file =
        read(
            "{'resourcePath': '/toy', 'apis': [{'path': '/toy', 'operations': ["
                + "{'httpMethod': 'GET', 'responseType': 'long', 'apiStatus': {'value': 'BETA'}},"
                + "{'httpMethod': 'GET', 'responseType': 'string', 'apiStatus': {'value': 'BETA'}}]}]}");

    Section section = Objects.requireNonNull(file.content());
    assertThat(section.operations()).hasSize(1);
    assertThat(only(file).response()).hasToString("long");
    assertThat(file.findings()).extracting(Finding::code).containsExactly("duplicate-operation");
  }

  @Test
  void read_operationWithHardlyAnything_isStillRead() {
    SchemaFile file = readOperation("'description': 'Get it'");

    assertThat(only(file).response()).isEqualTo(TypeRef.VOID);
    assertThat(only(file).lifecycle().state().value()).isEqualTo("UNKNOWN");
    assertThat(file.findings())
        .extracting(Finding::code)
        .containsExactly("missing-state", "missing-type");
  }

  @Test
  void read_thingsOfTheWrongForm_areLeftOutAndReported() {
    SchemaFile file =
        read(
            "{'resourcePath': '/toy', 'apis': [3, {'path': '/toy', 'operations': [null, {}]}],"
                + " 'models': {'a': 1, 'b': {'properties': {'c': 2}}, 'd': {'enum': [null]}}}");

    assertThat(file.section()).isPresent();
    assertThat(file.findings()).hasSize(6).extracting(Finding::code).containsOnly("unknown-form");
  }
}
