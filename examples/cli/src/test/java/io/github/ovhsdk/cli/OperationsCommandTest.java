package io.github.ovhsdk.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationsCommandTest {

  @Test
  void operations_json_listsAllOfThem() {
    List<JsonValue> operations = JsonValue.parse(Run.ovh("operations", "--json").out()).elements();

    List<OperationSummary> all = Catalog.bundled().operations();
    assertThat(operations.stream().map(o -> text(o, "operation")))
        .hasSizeGreaterThan(6000)
        .doesNotHaveDuplicates()
        .containsExactlyElementsOf(all.stream().map(o -> o.key().toString()).toList());
    assertThat(countBy(operations, "branch"))
        .isEqualTo(all.stream().collect(groupingBy(o -> o.key().branch(), counting())));
    assertThat(countBy(operations, "state"))
        .isEqualTo(all.stream().collect(groupingBy(o -> o.state().value(), counting())));
    assertThat(countBy(operations, "section"))
        .isEqualTo(all.stream().collect(groupingBy(OperationSummary::section, counting())));
  }

  @Test
  void operations_json_saysWhichMethodServesIt() {
    List<JsonValue> operations =
        JsonValue.parse(Run.ovh("operations", "/vps", "--json").out()).elements();

    assertThat(operations)
        .filteredOn(o -> text(o, "operation").equals("v1 POST /vps/{serviceName}/reboot"))
        .singleElement()
        .satisfies(
            o -> {
              assertThat(text(o, "branch")).isEqualTo("v1");
              assertThat(text(o, "method")).isEqualTo("POST");
              assertThat(text(o, "path")).isEqualTo("/vps/{serviceName}/reboot");
              assertThat(text(o, "section")).isEqualTo("/vps");
              assertThat(text(o, "state")).isEqualTo("PRODUCTION");
              assertThat(o.get("authenticated").asBoolean()).isTrue();
              assertThat(text(o, "interface")).endsWith("Api");
              assertThat(text(o, "javaMethod")).isEqualTo("rebootVps");
              assertThat(text(o, "summary")).isNotBlank();
            });
  }

  @Test
  void operations_ofASection_areLines() {
    Run run = Run.ovh("operations", "v2", "/iam");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .allMatch(line -> line.matches("v2  [A-Z]+ +/iam/.*"))
        .contains("v2  GET     /iam/policy", "v2  DELETE  /iam/policy/{policyId}");
  }

  @ParameterizedTest
  @CsvSource({"/vps", "vps", "v1/vps", "v1 /vps", "VPS"})
  void operations_sectionInAnySpelling_isTheSame(String section) {
    assertThat(Run.ovh("operations", section)).isEqualTo(Run.ovh("operations", "v1", "/vps"));
  }

  @Test
  void operations_sectionInBothBranches_listsBothUnlessOneIsChosen() {
    assertThat(Run.ovh("operations", "/domain").lines())
        .anyMatch(line -> line.startsWith("v1  "))
        .anyMatch(line -> line.startsWith("v2  "));
    assertThat(Run.ovh("operations", "/domain", "--branch", "v2").lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("v2  "));
  }

  @Test
  void operations_stateAndMethod_narrow() {
    assertThat(Run.ovh("operations", "--state", "deprecated", "--method", "post").lines())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("v1  POST  ") && line.endsWith("  deprecated"));
  }

  @Test
  void operations_sectionWithoutOperations_isAnEmptyList() {
    String empty =
        JsonValue.parse(Run.ovh("sections", "--json").out()).elements().stream()
            .filter(s -> s.get("operations").asLong() == 0)
            .map(s -> text(s, "branch") + " " + text(s, "section"))
            .findFirst()
            .orElseThrow();

    assertThat(Run.ovh("operations", empty, "--json")).isEqualTo(new Run(0, "[]\n", ""));
  }

  @Test
  void operations_unknownSection_namesTheNearest() {
    assertThat(Run.ovh("operations", "vpss"))
        .isEqualTo(new Run(2, "", "ovh: There is no section \"vpss\". Did you mean /vps?\n"));
  }

  @Test
  void operations_unknownState_namesThoseThereAre() {
    assertThat(Run.ovh("operations", "--state", "gamma"))
        .isEqualTo(
            new Run(
                2,
                "",
                "ovh: There is no state \"gamma\". It is one of ALPHA, BETA, DEPRECATED,"
                    + " PRODUCTION.\n"));
  }

  @Test
  void operations_onATerminal_showsStatesByColor() {
    Run run = Run.onTerminal("operations", "--state", "DEPRECATED", "--method", "POST");

    assertThat(run.lines()).allMatch(line -> line.contains("\u001b[2mdeprecated\u001b[0m"));
    assertThat(Run.onTerminal("operations", "--state", "BETA").lines())
        .allMatch(line -> line.endsWith("\u001b[33mbeta\u001b[0m"));
  }

  private static Map<String, Long> countBy(List<JsonValue> operations, String key) {
    return operations.stream().collect(groupingBy(o -> text(o, key), counting()));
  }

  private static String text(JsonValue object, String key) {
    JsonValue value = object.get(key);
    assertThat(value).as(key).isNotNull();
    return value.asString();
  }
}
