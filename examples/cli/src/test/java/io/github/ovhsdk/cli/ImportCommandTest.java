package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

  private static final String PUMP =
      """
      {
        "apiVersion": "1.0",
        "resourcePath": "/pump",
        "apis": [{
          "path": "/pump/{id}",
          "operations": [{
            "httpMethod": "GET",
            "responseType": "string",
            "noAuthentication": false,
            "apiStatus": {"value": "PRODUCTION"},
            "parameters": [
              {"name": "id", "dataType": "long", "paramType": "path", "required": true}
            ]
          }]
        }],
        "models": {}
      }
      """;

  private static final String VALVE = PUMP.replace("pump", "valve");

  @TempDir private Path folder;
  private Path schemas;
  private Path contract;

  @BeforeEach
  void writeSchemas() throws IOException {
    schemas = folder.resolve("schemas");
    contract = folder.resolve("contract");
    write("v1/pump.json", PUMP);
    write("v2/valve.json", VALVE);
  }

  @Test
  void import_ofGoodSchemas_writesTheContract() throws IOException {
    Run run = ovhImport();

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines().get(0)).startsWith("2 sections, 2 operations, 0 models, in ");
    assertThat(run.lines()).endsWith("Written to " + contract + ".");
    assertThat(files(contract)).containsKeys("lock.json", "v1/pump.json", "v2/valve.json");
  }

  @Test
  void import_twice_givesTheSameBytes() throws IOException {
    ovhImport();
    Map<String, String> first = files(contract);
    ovhImport();

    assertThat(files(contract)).isEqualTo(first);
  }

  @Test
  void import_thenOperations_listsWhatWasImported() {
    ovhImport();
    Run run = Run.ovh("operations", "--catalog", contract.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).containsExactly("v1  GET  /pump/{id}", "v2  GET  /valve/{id}");
  }

  @Test
  void import_filesOfOneBranch_areThatBranch() throws IOException {
    Run run =
        Run.ovh(
            "import",
            schemas.resolve("v1").toString(),
            "--branch",
            "v2",
            "--out",
            contract.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(files(contract)).containsKey("v2/pump.json").doesNotContainKey("v1/pump.json");
  }

  @Test
  void import_withABrokenFile_namesItsPlaceAndWritesNothing() throws IOException {
    ovhImport();
    Map<String, String> before = files(contract);
    write("v1/pump.json", PUMP.replace("\"PRODUCTION\"", "\"BETA\""));
    write("v1/broken.json", "{\n  \"apis\": [,]\n}");

    Run run = ovhImport();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("v1/broken.json:2:").contains("error").hasLineCount(1);
    assertThat(run.lines().get(0)).startsWith("2 sections, 2 operations");
    assertThat(run.lines())
        .endsWith("Nothing was written, because of 1 error. With --partial, the rest would be.");
    assertThat(files(contract)).isEqualTo(before);
  }

  @Test
  void import_withAFileOfUnknownForm_namesIt() throws IOException {
    write("v1/broken.json", "[1, 2]");

    Run run = ovhImport();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("v1/broken.json").hasLineCount(1);
    assertThat(contract).doesNotExist();
  }

  @Test
  void import_partial_writesTheRest() throws IOException {
    write("v1/broken.json", "{");

    Run run = ovhImport("--partial");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("v1/broken.json");
    assertThat(run.lines())
        .endsWith("Written to " + contract + " without what could not be read: 1 error.");
    assertThat(files(contract)).containsKeys("v1/pump.json", "v2/valve.json");
  }

  @Test
  void import_unknownState_isKeptAndReported() throws IOException {
    write("v1/pump.json", PUMP.replace("PRODUCTION", "TWILIGHT"));
    Path report = folder.resolve("report.txt");

    Run run = ovhImport("--report", report.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("unknown-state");
    assertThat(report).content().contains("TWILIGHT", "v1 GET /pump/{id}");
    assertThat(Run.ovh("operations", "--catalog", contract.toString(), "pump").out())
        .contains("twilight");
  }

  @Test
  void import_json_isTheWholeReport() throws IOException {
    write("v1/broken.json", "{");
    Path report = folder.resolve("report.json");

    Run run = ovhImport("--json", "--report", report.toString());

    JsonValue result = JsonValue.parse(run.out());
    assertThat(result.get("succeeded").asBoolean()).isFalse();
    assertThat(result.get("written").asBoolean()).isFalse();
    assertThat(result.get("sections").asLong()).isEqualTo(2);
    assertThat(result.get("findings").elements()).hasSize(1);
    assertThat(JsonValue.parse(Files.readString(report))).isEqualTo(result);
  }

  @Test
  void import_reportThatCannotBeWritten_saysSoBeforeAnythingIs() {
    for (Path place : List.of(folder, folder.resolve("nowhere/report.txt"))) {
      Run run = ovhImport("--report", place.toString());

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains(place.toString(), "--report takes").hasLineCount(1);
    }
    assertThat(contract).doesNotExist();
  }

  @Test
  void import_nameThatNoFileCanHave_saysSo() {
    Run run = Run.ovh("import", "a\u0000b", "--out", contract.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be the name of a file").doesNotContain("java.nio");
  }

  @Test
  void import_intoAFolderOfOtherThings_leavesThem() throws IOException {
    Files.createDirectory(contract);
    Files.writeString(contract.resolve("letter.txt"), "mine");

    Run run = ovhImport();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("none of a contract").hasLineCount(1);
    assertThat(files(contract)).containsOnlyKeys("letter.txt");
  }

  @Test
  void import_noFolder_saysSo() {
    assertThat(Run.ovh("import", "nowhere", "--out", contract.toString()))
        .isEqualTo(
            new Run(
                2,
                "",
                "ovh: There is no folder \"nowhere\". SCHEMAS is a folder of OVHcloud's"
                    + " schemas.\n"));
  }

  @Test
  void import_toAFile_leavesIt() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    Run run = Run.ovh("import", schemas.toString(), "--out", file.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is no folder").hasLineCount(1);
    assertThat(file).hasContent("mine");
  }

  @Test
  void import_toWhereTheSchemasAre_leavesThem() throws IOException {
    Map<String, String> before = files(schemas);

    for (Path place : List.of(schemas, folder, schemas.resolve("v1/.."))) {
      Run run = Run.ovh("import", schemas.toString(), "--out", place.toString());

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).contains("--out takes another folder").hasLineCount(1);
    }
    assertThat(files(schemas)).isEqualTo(before);
  }

  @Test
  void import_branchThatIsNone_writesNothing() {
    Run run = ovhImport("--branch", "../elsewhere");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("is no branch").hasLineCount(1);
    assertThat(contract).doesNotExist();
  }

  @Test
  void import_emptyFolder_saysSoAndWritesNothing() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Run run = Run.ovh("import", empty.toString(), "--out", contract.toString());

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isNotEmpty();
    assertThat(contract).doesNotExist();
  }

  @Test
  void import_overAContractThatCannotBeRead_leavesIt() throws IOException {
    ovhImport();
    Files.writeString(contract.resolve("v1/pump.json"), "{");
    Map<String, String> before = files(contract);

    Run run = ovhImport();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("left as it is", "pump.json").hasLineCount(1);
    assertThat(files(contract)).isEqualTo(before);
  }

  @Test
  void import_withScopes_writesThemIntoTheContract() throws IOException {
    Path records = Files.createDirectory(folder.resolve("records"));
    Files.writeString(
        records.resolve("ovh-eu.json"),
        """
        {"endpoint": "ovh-eu", "branch": "v1", "snapshot": "2022-12",
         "operations": {"GET /pump/{id}": {"scopes": ["all"], "noAuthentication": false}}}
        """);

    Run run = ovhImport("--scopes", records.toString());

    assertThat(run.exitCode()).isZero();
    assertThat(files(contract).get("v1/pump.json")).contains("\"x-ovh-scopes\": \"all\"");
  }

  @Test
  void import_scopesThatAreNotThere_writesNothing() {
    Run run = ovhImport("--scopes", folder.resolve("none").toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--scopes takes a folder").hasLineCount(1);
    assertThat(contract).doesNotExist();
  }

  @Test
  void import_withACatalog_saysThatItReadsNone() {
    Run run = ovhImport("--catalog", contract.toString());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("leave out --catalog");
  }

  private Run ovhImport(String... more) {
    String[] arguments =
        Stream.concat(
                Stream.of("import", schemas.toString(), "--out", contract.toString()),
                Stream.of(more))
            .toArray(String[]::new);
    return Run.ovh(arguments);
  }

  private void write(String name, String content) throws IOException {
    Path file = schemas.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }
}
