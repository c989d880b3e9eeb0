package io.github.ovhsdk.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import org.junit.jupiter.api.Test;

/** Whole sources: the project's own contract, and OVHcloud's schemas where they are at hand. */
class SourcesTest {

  private static final Catalog BUNDLED = Catalog.bundled();

  @Test
  void read_theContractThatIsBundled_isTheBundledCatalog() throws Exception {
    CatalogReading reading = Catalog.read(ProjectFiles.contract());

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.catalog().sections()).isEqualTo(BUNDLED.sections());
    assertThat(reading.catalog().operations()).isEqualTo(BUNDLED.operations());
    for (SectionSummary section : BUNDLED.sections()) {
      assertThat(reading.catalog().section(section.branch(), section.path()))
          .isEqualTo(BUNDLED.section(section.branch(), section.path()));
    }
  }

  @Test
  void read_schemasThatTheContractIsMadeOf_listAndOpenTheSame() throws Exception {
    CatalogReading reading = Catalog.read(ProjectFiles.shared("ovh-api"));
    Catalog catalog = reading.catalog();

    assertThat(reading.isComplete()).isTrue();
    assertThat(catalog.operations()).isEqualTo(BUNDLED.operations());
    for (SectionSummary summary : BUNDLED.sections()) {
      Section section = catalog.section(summary.branch(), summary.path()).orElseThrow();
      Section bundled = BUNDLED.section(summary.branch(), summary.path()).orElseThrow();
      assertThat(section.packageName()).isEqualTo(bundled.packageName());
      assertThat(section.operations())
          .map(Operation::scopes)
          .isEqualTo(bundled.operations().stream().map(Operation::scopes).toList());
    }
    assertThat(catalog.operation("v1 GET /vps/{serviceName}").orElseThrow().description())
        .isNotBlank();
  }

  @Test
  void read_schemasOf2024_areMostlyKnownToTheContract() throws Exception {
    CatalogReading reading = Catalog.read(ProjectFiles.shared("ovh-api-2024-06"));
    Catalog catalog = reading.catalog();

    assertThat(reading.isComplete()).isTrue();
    assertThat(catalog.branches()).containsExactly("v1");
    assertThat(catalog.sections()).hasSize(89);
    assertThat(catalog.operations()).hasSize(6339);
    assertThat(catalog.operations().stream().filter(o -> o.names() != null).count())
        .isGreaterThan(5_800)
        .isLessThan(6339);
    assertThat(catalog.match("POST", "/1.0/vps/vps-1/reboot"))
        .isInstanceOf(OperationMatch.Found.class);
  }
}
