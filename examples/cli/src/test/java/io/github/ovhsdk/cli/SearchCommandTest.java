package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchCommandTest {

  @Test
  void search_words_listsTheBestFirstAndWhy() {
    Run run = Run.ovh("search", "restart", "vps", "--limit", "3");

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines()).hasSize(3);
    assertThat(run.lines().get(0))
        .startsWith("v1  POST")
        .contains("/vps/{serviceName}/reboot")
        .endsWith("restart as reboot in last segment, vps in path");
  }

  @Test
  void search_json_saysWhatAndWhy() {
    List<JsonValue> results =
        JsonValue.parse(Run.ovh("search", "reboot vps", "--json").out()).elements();

    assertThat(results).hasSize(10);
    JsonValue first = results.get(0);
    assertThat(first.get("operation").asString()).isEqualTo("v1 POST /vps/{serviceName}/reboot");
    assertThat(first.get("branch").asString()).isEqualTo("v1");
    assertThat(first.get("method").asString()).isEqualTo("POST");
    assertThat(first.get("path").asString()).isEqualTo("/vps/{serviceName}/reboot");
    assertThat(first.get("section").asString()).isEqualTo("/vps");
    assertThat(first.get("state").asString()).isEqualTo("PRODUCTION");
    assertThat(first.get("score").toString()).matches("\\d+\\.\\d{3}");
    assertThat(first.get("matched").elements().get(0))
        .hasToString("{\"field\":\"last segment\",\"word\":\"reboot\",\"asked\":\"reboot\"}");
  }

  @Test
  void search_urlWithIds_showsTheValues() {
    Run run = Run.ovh("search", "POST", "https://eu.api.ovh.com/1.0/vps/vps-1.ovh.net/reboot");

    assertThat(run.lines())
        .containsExactly("v1  POST  /vps/{serviceName}/reboot    serviceName=vps-1.ovh.net");
    assertThat(Run.ovh("search", "/vps/vps-1/reboot", "--json").out())
        .contains("\"values\":{\"serviceName\":\"vps-1\"}");
  }

  @Test
  void search_onTerminal_countsWhatItFound() {
    assertThat(Run.onTerminal("search", "restart", "vps", "--limit", "3").err())
        .contains("3 operations");
  }

  @Test
  void search_nothingFound_isAnEmptyListAndDone() {
    assertThat(Run.ovh("search", "zzzzqqqqxxxx")).isEqualTo(new Run(0, "", ""));
    assertThat(Run.ovh("search", "zzzzqqqqxxxx", "--json").out()).isEqualTo("[]\n");
  }

  @Test
  void search_wrongCall_isOneLineThatSaysHowToMendIt() {
    assertThat(Run.ovh("search", "vps", "--limit", "0").exitCode()).isEqualTo(2);
    assertThat(Run.ovh("search").exitCode()).isEqualTo(2);
    Run run = Run.ovh("search", "deprecated-before:soon");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err().lines()).singleElement().asString().contains("2026-01-31");
  }
}
