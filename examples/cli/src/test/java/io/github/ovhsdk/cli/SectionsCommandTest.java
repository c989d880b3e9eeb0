package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsCommandTest {

  @Test
  void sections_bundled_listsAll() {
    Run run = Run.ovh("sections");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines()).hasSize(84).contains("v2  /iam                               31");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void sections_json_isAListOfObjects() {
    List<JsonValue> sections = JsonValue.parse(Run.ovh("sections", "--json").out()).elements();

    assertThat(sections)
        .hasSize(84)
        .allSatisfy(
            s -> assertThat(s.members()).containsOnlyKeys("branch", "section", "operations"))
        .contains(JsonValue.parse("{\"branch\":\"v2\",\"section\":\"/iam\",\"operations\":31}"));
    assertThat(sections.stream().mapToLong(s -> s.get("operations").asLong()).sum())
        .isEqualTo(6624);
    assertThat(sections.stream().filter(s -> s.get("operations").asLong() > 0)).hasSize(83);
  }

  @Test
  void sections_ofABranch_areAlphabetical() {
    List<String> lines = Run.ovh("sections", "--branch", "V2").lines();

    assertThat(lines).hasSize(14).isSorted().allMatch(line -> line.startsWith("v2  "));
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

    assertThat(run.err()).contains("84 sections, 6,624 operations");
    assertThat(run.lines()).hasSize(84).allMatch(line -> line.startsWith("\u001b[2mv"));
  }
}
