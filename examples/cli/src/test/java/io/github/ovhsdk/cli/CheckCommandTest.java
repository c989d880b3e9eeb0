package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final String RECORD = "v1 POST /domain/zone/{zoneName}/record";

  @Test
  void check_wrongBody_saysAllAndEndsWithOne() {
    Run run =
        Run.ovh(
            "check",
            RECORD,
            "-p",
            "zoneName=example.com",
            "-d",
            "{\"fieldTyp\":\"A\",\"target\":1}");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .containsExactly(
            "error  /fieldType  The field is required.",
            "error  /target     Expected a string, and found a number.",
            "error  /fieldTyp   There is no field \"fieldTyp\". Did you mean fieldType?");
  }

  @Test
  void check_json_hasTheFiveMembers() {
    Run run = Run.ovh("check", "POST", "/domain/zone/example.com/record", "--json");

    assertThat(run.exitCode()).isEqualTo(1);
    JsonValue violation = JsonValue.parse(run.out()).get(0);
    assertThat(List.copyOf(violation.members().keySet()))
        .containsExactly("severity", "where", "code", "message", "suggestion");
    assertThat(violation.get("code").asString()).isEqualTo("missing");
    assertThat(violation.get("where").asString()).isEmpty();
  }

  @Test
  void check_realPath_fillsInTheParameters() {
    assertThat(Run.ovh("check", "POST", "/vps/vps-1/reboot", "--json"))
        .isEqualTo(new Run(0, "[]\n", ""));
    assertThat(Run.ovh("check", "POST", "/vps/{serviceName}/reboot").out())
        .isEqualTo("error  serviceName  The parameter is required (path).\n");
  }

  @Test
  void check_unknownValue_isAnErrorOnlyIfStrict() {
    String body = "{\"fieldType\":\"a\",\"target\":\"192.0.2.1\"}";

    Run lenient = Run.ovh("check", "POST", "/domain/zone/example.com/record", "-d", body);
    Run strict =
        Run.ovh("check", "POST", "/domain/zone/example.com/record", "-d", body, "--strict");

    assertThat(lenient.exitCode()).isZero();
    assertThat(lenient.out()).startsWith("warning  /fieldType  ").contains("Did you mean A?");
    assertThat(strict.exitCode()).isEqualTo(1);
  }

  @Test
  void check_bodyInAFile_isRead(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("body.json");
    Files.writeString(file, "{\"fieldType\":\"A\",\"target\":\"192.0.2.1\"}");

    assertThat(
            Run.ovh("check", "POST", "/domain/zone/example.com/record", "-d", "@" + file)
                .exitCode())
        .isZero();
  }

  @Test
  void check_wrongCalls_sayHowToMendThem() {
    assertThat(Run.ovh("check", "POST", "/vps/x/reboot", "-d", "{"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).startsWith("ovh: The body is no JSON: "));
    assertThat(Run.ovh("check", "POST", "/vps/x/reboot", "-d", "@nowhere.json").err())
        .isEqualTo("ovh: The body \"@nowhere.json\" cannot be read (NoSuchFileException).\n");
    assertThat(Run.ovh("check", "POST", "/vps/x/reboot", "-p", "name"))
        .isEqualTo(new Run(2, "", "ovh: \"name\" is no parameter. Write -p name=value.\n"));
    assertThat(Run.ovh("check", "BREW", "/vps"))
        .isEqualTo(new Run(2, "", "ovh: There is no operation \"BREW /vps\". The path has GET.\n"));
    assertThat(Run.ovh("check", "GET", "/vpss").err())
        .startsWith("ovh: There is no operation \"GET /vpss\". Did you mean /vps");
    assertThat(Run.ovh("check", "/vps").err()).contains("Write its verb and path");
  }
}
