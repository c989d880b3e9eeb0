package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import org.junit.jupiter.api.Test;

class ExampleCommandTest {

  private static final String RECORD = "v1 POST /domain/zone/{zoneName}/record";

  @Test
  void example_minimal_hasWhatIsRequired() {
    Run run = Run.ovh("example", RECORD, "--minimal", "--json");

    assertThat(run).isEqualTo(new Run(0, "{\"fieldType\":\"A\",\"target\":\"example\"}\n", ""));
  }

  @Test
  void example_nothingAsked_isWritable() {
    Run run = Run.ovh("example", RECORD);

    assertThat(run).isEqualTo(Run.ovh("example", RECORD, "--writable"));
    assertThat(JsonValue.parse(run.out()).members())
        .containsKeys("fieldType", "target", "ttl")
        .doesNotContainKey("id");
  }

  @Test
  void example_response_showsEverything() {
    assertThat(JsonValue.parse(Run.ovh("example", RECORD, "--response").out()).members())
        .containsKeys("id", "zone");
  }

  @Test
  void example_whereThereIsNone_saysSo() {
    assertThat(Run.ovh("example", "GET", "/vps"))
        .isEqualTo(
            new Run(2, "", "ovh: v1 GET /vps takes no body. --response shows what it answers.\n"));
    assertThat(Run.ovh("example", "POST", "/auth/logout", "--response"))
        .isEqualTo(new Run(2, "", "ovh: v1 POST /auth/logout answers nothing.\n"));
  }

  @Test
  void example_twoKinds_isAWrongCall() {
    assertThat(Run.ovh("example", RECORD, "--minimal", "--response").exitCode()).isEqualTo(2);
  }
}
