package io.github.ovhsdk.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationDetails;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExploreTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Explore explore = new Explore(new PrintStream(bytes, true, StandardCharsets.UTF_8));
  private final OperationDetails create =
      Catalog.bundled().details("v1 POST /domain/zone/{zoneName}/record").orElseThrow();

  private String printed() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void readme_search_findsTheRebootFirst_andTheExampleIsRight() {
    explore.readme();

    assertThat(printed().lines().findFirst().orElseThrow())
        .startsWith("v1 POST /vps/{serviceName}/reboot");
    assertThat(printed()).endsWith("[]" + System.lineSeparator());
  }

  @Test
  void lists_filtered_printOperationsOfTheseSections() {
    explore.lists();

    assertThat(printed().lines())
        .contains("v1 GET /dedicated/server PRODUCTION")
        .allMatch(line -> line.contains("/dedicated"));
    assertThat(explore.states()).isPositive();
  }

  @Test
  void deprecation_ofAnOperation_printsDatesAndSuccessor() {
    explore.deprecation("v1 GET /vps/{serviceName}/activeOptions");

    assertThat(printed()).contains("2013-10-23").contains("v1 GET /vps/{serviceName}/option");
  }

  @Test
  void general_printsSummaryMethodAndScopes() {
    explore.general(create);

    assertThat(printed())
        .contains(
            "Create a record in a zone", "DomainZoneApi#createZoneRecord", "product/domain/all");
  }

  @Test
  void request_andResponse_printTreesAndExamples() {
    explore.request(create);
    assertThat(printed()).contains("path zoneName* string", "  target* string", "\"target\":");

    explore.response(create);
    assertThat(printed()).contains("response* domain.zone.Record");
  }

  @Test
  void match_urlWithIds_printsOperationAndValues() {
    explore.match("https://eu.api.ovh.com/1.0/domain/zone/example.com/record/42");
    assertThat(printed()).contains("v1 DELETE").contains("{zoneName=example.com, id=42}");

    explore.match("/v1/auth/time");
    assertThat(printed()).contains("There is only [GET]");
  }

  @Test
  void check_wrongBody_printsWhatAndWhere() {
    explore.check(create);

    assertThat(printed()).contains("at /fieldType:", "at /tll:");
  }

  @Test
  void schemas_printJsonSchemaAndField() {
    explore.schemas(create);

    assertThat(printed()).contains("2020-12/schema").contains("target* string");
  }

  @Test
  void lookUps_findOperations() {
    assertThat(explore.lookUps())
        .map(Object::toString)
        .contains("v1 POST /vps/{serviceName}/reboot");
    assertThat(printed()).doesNotContain("0 ").doesNotContain(" 0");
  }

  @Test
  void read_folderWithABrokenFile_printsItAndReadsTheRest(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("broken.json"), "{");
    Files.writeString(
        folder.resolve("toy.json"),
        "{\"resourcePath\": \"/toy\", \"apis\": [{\"path\": \"/toy\", \"operations\": ["
            + "{\"httpMethod\": \"GET\", \"responseType\": \"void\", \"apiStatus\":"
            + " {\"value\": \"GAMMA\"}}]}]}");

    assertThat(explore.read(folder).operations())
        .map(Object::toString)
        .containsExactly("v1 GET /toy");
    assertThat(printed().lines()).singleElement().asString().contains("broken.json");
  }

  @Test
  void search_wordsAndUrl_findOperationsAndValues() {
    explore.search();

    assertThat(printed()).contains("nodepool");
    assertThat(explore.url()).containsEntry("serviceName", "vps-1.example.net");
  }
}
