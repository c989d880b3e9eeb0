package io.github.ovhsdk.explorer;

import static io.github.ovhsdk.explorer.Folder.schema;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.Section;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a catalog of schemas has from the bundled contract. */
class BundledFactsTest {

  private static final String REBOOT = "v1 POST /vps/{serviceName}/reboot";
  private static final Operation BUNDLED = Catalog.bundled().operation(REBOOT).orElseThrow();

  @TempDir private Path temporary;
  private Folder folder;

  @BeforeEach
  void useTemporaryFolder() {
    folder = new Folder(temporary);
  }

  @Test
  void read_operationThatTheContractHas_hasItsNamesAndScopes() throws Exception {
    folder.with("v1/vps.json", schema("/vps", "POST /vps/{serviceName}/reboot", "GET /vps/new"));

    Catalog catalog = Catalog.read(folder.path()).catalog();

    Operation reboot = catalog.operation(REBOOT).orElseThrow();
    assertThat(reboot.names()).isNotNull().isEqualTo(BUNDLED.names());
    assertThat(reboot.scopes()).containsKeys("ovh-eu", "ovh-us").isEqualTo(BUNDLED.scopes());
    assertThat(reboot.lifecycle().state()).hasToString("BETA");
    assertThat(catalog.summary(reboot.key()).orElseThrow().names()).isEqualTo(BUNDLED.names());
    assertThat(catalog.section("v1", "/vps"))
        .map(Section::packageName)
        .contains("io.github.ovhsdk.v1.vps");
    assertThat(catalog.search("reboot").get(0).operation().key()).isEqualTo(reboot.key());
  }

  @Test
  void read_operationOfAnotherBranchVerbOrPath_hasNothing() throws Exception {
    folder
        .with("v1/a.json", schema("/vps", "PUT /vps/{serviceName}/reboot", "POST /vps/{id}/reboot"))
        .with("v2/b.json", schema("/vps", "POST /vps/{serviceName}/reboot"));

    Catalog catalog = Catalog.read(folder.path()).catalog();

    assertThat(catalog.operations())
        .hasSize(3)
        .allSatisfy(summary -> assertThat(summary.names()).isNull())
        .allSatisfy(
            summary ->
                assertThat(catalog.operation(summary.key()))
                    .map(Operation::scopes)
                    .contains(Map.of()));
    assertThat(catalog.section("v2", "/vps").orElseThrow().packageName()).isNull();
  }

  @Test
  void read_schemaThatListsScopes_aloneCountsOnItsEndpoint() throws Exception {
    folder.with(
        "v1/vps.json",
        """
        {'resourcePath': '/vps', 'basePath': 'https://eu.api.ovh.com/1.0', 'models': {}, 'apis': [
          {'path': '/vps', 'operations': [
            {'httpMethod': 'GET', 'responseType': 'string', 'apiStatus': {'value': 'BETA'},
             'scopes': ['product/lantern/all']}]},
          {'path': '/vps/{serviceName}/reboot', 'operations': [
            {'httpMethod': 'POST', 'responseType': 'string', 'apiStatus': {'value': 'BETA'}}]}]}
        """);

    Catalog catalog = Catalog.read(folder.path()).catalog();

    assertThat(catalog.operation("v1 GET /vps").orElseThrow().scopes().get("ovh-eu").names())
        .isEqualTo(List.of("product/lantern/all"));
    assertThat(catalog.operation(REBOOT).orElseThrow().scopes())
        .doesNotContainKey("ovh-eu")
        .containsEntry("ovh-us", BUNDLED.scopes().get("ovh-us"));
  }

  @Test
  void read_contractOfAnOperationThatTheBundledOneHas_isTakenAtItsWord() throws Exception {
    Operation other =
        Operation.builder(BUNDLED.key())
            .names(new OperationNames("LanternApi", "lightLantern", "Light the lantern"))
            .build();
    Section section = new Section("v1", "/vps", "1.0", "p", List.of(other), Map.of(), Map.of());
    folder.withContract(section);

    assertThat(Catalog.read(folder.path()).catalog().section("v1", "/vps")).contains(section);
  }
}
