package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.SectionSummary;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsCommandTest {

  private static final List<SectionSummary> ALL = Catalog.bundled().sections();

  @Test
  void sections_bundled_listsAll() {
    Run run = Run.ovh("sections");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines())
        .hasSameSizeAs(ALL)
        .anyMatch(line -> line.matches("v2  /iam +[1-9][0-9]+"));
    assertThat(run.err()).isEmpty();
  }

  @Test
  void sections_json_isAListOfObjects() {
    List<JsonValue> sections = JsonValue.parse(Run.ovh("sections", "--json").out()).elements();

    assertThat(sections)
        .hasSameSizeAs(ALL)
        .allSatisfy(
            s -> assertThat(s.members()).containsOnlyKeys("branch", "section", "operations"));
    assertThat(sections.stream().map(s -> s.get("operations").asLong()))
        .containsExactlyElementsOf(ALL.stream().map(s -> (long) s.operations()).toList());
  }

  @Test
  void sections_ofABranch_areAlphabetical() {
    List<String> lines = Run.ovh("sections", "--branch", "V2").lines();

    assertThat(lines).hasSizeGreaterThan(10).isSorted().allMatch(line -> line.startsWith("v2  "));
  }

  @Test
  void sections_filter_matchesAnyCase() {
    assertThat(Run.ovh("sections", "--filter", "PRIVATEDATA").lines())
        .singleElement()
        .asString()
        .contains("/hosting/privateDatabase");
  }

  @Test
  void sections_filterWithoutMatch_isAnEmptyList() {
    assertThat(Run.ovh("sections", "--filter", "nonsense")).isEqualTo(new Run(0, "", ""));
    assertThat(Run.ovh("sections", "--filter", "nonsense", "--json"))
        .isEqualTo(new Run(0, "[]\n", ""));
  }

  @Test
  void sections_unknownBranch_namesThoseThereAre() {
    assertThat(Run.ovh("sections", "--branch", "v3"))
        .isEqualTo(new Run(2, "", "ovh: There is no branch \"v3\". It is one of v1, v2.\n"));
  }

  @Test
  void sections_onATerminal_sumsUpBesideTheData() {
    Run run = Run.onTerminal("sections");

    assertThat(run.err())
        .matches("(?s).*" + ALL.size() + " sections, [0-9]+,[0-9]{3} operations.*");
    assertThat(run.lines()).hasSameSizeAs(ALL).allMatch(line -> line.startsWith("\u001b[2mv"));
  }
}
