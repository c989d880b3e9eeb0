package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --catalog} with folders of OVHcloud's schemas, whole and broken. */
class CatalogFolderTest {

  private static final String SCHEMA =
      """
      {"resourcePath": "/%s", "models": {}, "apis": [{"path": "/%s/{id}", "operations": [{
        "httpMethod": "%s", "responseType": "string", "description": "Blows the whistle",
        "apiStatus": {"value": "%s"}, "parameters": [
          {"name": "id", "dataType": "long", "paramType": "path", "required": true}]}]}]}
      """;

  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void writeSchema(String file, String name, String verb, String state) throws IOException {
    write(file, SCHEMA.formatted(name, name, verb, state));
  }

  private Run ovh(String... arguments) {
    String[] all = new String[arguments.length + 2];
    System.arraycopy(arguments, 0, all, 0, arguments.length);
    all[arguments.length] = "--catalog";
    all[arguments.length + 1] = folder.toString();
    return Run.ovh(all);
  }

  @Test
  void catalog_schemasOfSeveralBranches_areExplored() throws Exception {
    writeSchema("v1/pump.json", "pump", "GET", "BETA");
    writeSchema("v2/valve.json", "valve", "POST", "PRODUCTION");

    assertThat(ovh("operations"))
        .isEqualTo(new Run(0, "v1  GET   /pump/{id}   beta\nv2  POST  /valve/{id}\n", ""));
    assertThat(ovh("search", "whistle", "method:POST").out()).contains("/valve/{id}");
    assertThat(ovh("check", "GET", "/pump/7").exitCode()).isZero();
  }

  @Test
  void catalog_sameVerbAndPathInTwoBranches_isTheOneThatIsAskedFor() throws Exception {
    writeSchema("v1/pump.json", "pump", "GET", "BETA");
    writeSchema("v2/pump.json", "pump", "GET", "PRODUCTION");

    assertThat(ovh("show", "GET", "/pump/{id}").lines()).startsWith("v1  GET  /pump/{id}  beta");
    assertThat(ovh("show", "v2", "GET", "/pump/{id}").lines()).startsWith("v2  GET  /pump/{id}");
    assertThat(ovh("show", "v2", "GET", "/pump/7").lines()).startsWith("v2  GET  /pump/{id}");
  }

  @Test
  void catalog_mistypedInABranch_namesTheNearestOfThatBranch() throws Exception {
    writeSchema("v1/pump.json", "pump", "GET", "BETA");
    writeSchema("v2/pomp.json", "pomp", "GET", "BETA");

    assertThat(ovh("show", "v2", "GET", "/pamp/{id}").err())
        .endsWith(" Did you mean /pomp/{id}?\n");
    assertThat(ovh("show", "GET", "/pamp/{id}").err())
        .endsWith(" Did you mean /pomp/{id}, /pump/{id}?\n");
  }

  @Test
  void catalog_onTerminal_saysThatItReads() throws Exception {
    writeSchema("v1/pump.json", "pump", "GET", "BETA");

    assertThat(Run.onTerminal("sections", "--catalog", folder.toString()).err())
        .contains("Reading " + folder);
    assertThat(ovh("sections").err()).isEmpty();
  }

  @Test
  void catalog_filesOfOneBranch_areExplored() throws Exception {
    writeSchema("pump.json", "pump", "GET", "BETA");

    assertThat(ovh("sections")).isEqualTo(new Run(0, "v1  /pump  1\n", ""));
  }

  @Test
  void catalog_statesAndVerbsThatNobodyKnows_areChosenLikeOthers() throws Exception {
    writeSchema("v1/pump.json", "pump", "PURGE", "GAMMA");
    writeSchema("v1/valve.json", "valve", "GET", "BETA");

    assertThat(ovh("operations", "--state", "gamma", "--method", "purge").lines())
        .containsExactly("v1  PURGE  /pump/{id}  gamma");
    assertThat(ovh("search", "state:gamma").out()).contains("/pump/{id}");
    assertThat(ovh("check", "PURGE", "/pump/7").exitCode()).isZero();
  }

  @Test
  void catalog_operationThatTheContractHas_saysWhichMethodServesIt() throws Exception {
    write(
        "v1/vps.json",
        """
        {"resourcePath": "/vps", "models": {}, "apis": [{"path": "/vps", "operations": [{
          "httpMethod": "GET", "responseType": "string[]", "apiStatus": {"value": "BETA"}}]}]}
        """);

    JsonValue operation = JsonValue.parse(ovh("operations", "--json").out()).elements().get(0);
    assertThat(operation.get("javaMethod").asString()).isEqualTo("listVps");
    assertThat(operation.get("state").asString()).isEqualTo("BETA");
  }

  @Test
  void catalog_oneBrokenFile_isToldAndTheRestIsExplored() throws Exception {
    writeSchema("v1/pump.json", "pump", "GET", "BETA");
    write("v1/bad.json", "[]");

    Run run = ovh("operations", "--json");

    assertThat(run.exitCode()).isZero();
    assertThat(JsonValue.parse(run.out()).elements()).hasSize(1);
    assertThat(run.err().lines())
        .containsExactly(
            "ovh: 1 thing in \"" + folder + "\" cannot be used; this is the rest.",
            "  v1/bad.json:1:1: error: not a section: a section must be an object, this is a list"
                + " [unknown-form]");
  }

  @Test
  void catalog_manyBrokenFiles_areCountedAndTheFirstAreTold() throws Exception {
    writeSchema("v1/pump.json", "pump", "GET", "BETA");
    writeSchema("v1/pumps.json", "pump", "GET", "BETA");
    for (int i = 0; i < 4; i++) {
      write("v1/bad" + i + ".json", i == 0 ? "{\"x-ovh-section\": " : "{");
    }

    List<String> told = ovh("sections").err().lines().toList();

    assertThat(told).hasSize(5).first().asString().startsWith("ovh: 5 things in \"");
    assertThat(told.get(1)).startsWith("  v1/bad0.json:1:");
    assertThat(told.get(3)).startsWith("  v1/bad2.json:1:");
    assertThat(told).last().isEqualTo("  and 2 more");
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.txt", "v1/bad.json"})
  void catalog_nothingThatCanBeRead_isAWrongCall(String file) throws Exception {
    write(file, "{");

    Run run = ovh("sections");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("ovh: The folder \"" + folder + "\" holds no section of the API: ")
        .contains("Give a folder of OVHcloud's schemas")
        .hasLineCount(1);
  }
}
