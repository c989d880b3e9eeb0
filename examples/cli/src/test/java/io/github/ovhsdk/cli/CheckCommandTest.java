package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
  void check_json_saysWhatTheTextSays() {
    Run run =
        Run.ovh(
            "check",
            RECORD,
            "-p",
            "zoneName=example.com",
            "-d",
            "{\"fieldType\":\"a\",\"target\":1}",
            "--json");

    assertThat(JsonValue.parse(run.out()))
        .isEqualTo(
            JsonValue.parse(
                """
                [{"severity": "warning", "where": "/fieldType", "code": "unknown-value",
                  "message": "\\"a\\" is no known value of domain.zone.RecordTypeEnum.",
                  "suggestion": "A"},
                 {"severity": "error", "where": "/target", "code": "wrong-type",
                  "message": "Expected a string, and found a number.", "suggestion": null}]
                """));
  }

  @Test
  void check_wholeBodyAndTheRestOfMany_haveAPlaceToo() {
    assertThat(Run.ovh("check", "POST", "/domain/zone/example.com/record", "-d", "[]").out())
        .isEqualTo("error  body  Expected an object, and found a list.\n");
    String fields =
        IntStream.range(0, 1100)
            .mapToObj(i -> "\"unknown" + i + "\":1")
            .collect(Collectors.joining(","));
    assertThat(Run.ovh("check", "GET", "/vps", "-d", "{}").out()).startsWith("error  body  ");
    assertThat(Run.ovh("check", RECORD, "-p", "zoneName=a", "-d", "{" + fields + "}").lines())
        .hasSize(1001)
        .last()
        .asString()
        .matches("error  … +There is more that is not listed: 102 errors and 0 warnings[.]");
  }

  @Test
  void check_onTerminal_sumsUpAndColoursTheSeverity() {
    String[] check = {"check", "POST", "/domain/zone/example.com/record", "-d"};

    Run wrong = Run.onTerminal(with(check, "{\"fieldType\":\"a\",\"target\":1}"));
    assertThat(wrong.lines().get(0)).startsWith(Style.YELLOW.apply("warning"));
    assertThat(wrong.lines().get(1)).startsWith(Style.RED.apply("error"));
    assertThat(wrong.err()).contains("2 findings");
    Run right = Run.onTerminal(with(check, "{\"fieldType\":\"A\",\"target\":\"\"}"));
    assertThat(right.out()).isEmpty();
    assertThat(right.err()).contains("Nothing is wrong.");
  }

  private static String[] with(String[] arguments, String last) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = last;
    return all;
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
  void check_bodyOnStandardInput_isRead() {
    String[] check = {"check", "POST", "/domain/zone/example.com/record", "-d", "-"};
    String body = "{\"fieldType\":\"A\",\"target\":\"\u00e9\"}";

    assertThat(Run.withInput(body.getBytes(StandardCharsets.UTF_8), check))
        .isEqualTo(new Run(0, "", ""));
    // As Windows' own shell writes it.
    assertThat(Run.withInput(("\ufeff" + body).getBytes(StandardCharsets.UTF_8), check))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Run.withInput(new byte[0], check))
        .isEqualTo(
            new Run(
                2, "", "ovh: The body is no JSON: The text is empty where JSON was expected.\n"));
  }

  @Test
  void check_url_saysWhatTheParametersAre() {
    assertThat(
            Run.ovh(
                "check",
                "GET",
                "https://eu.api.ovh.com/1.0/domain/zone/example.com/record?fieldType=A&x=1"))
        .isEqualTo(new Run(1, "error  x  There is no parameter \"x\".\n", ""));
    assertThat(Run.ovh("check", "get", "/ip/192.0.2.7%2F24/reverse").out())
        .isEqualTo(
            "warning  ip  \"192.0.2.7/24\" names an address inside of the block."
                + " Did you mean 192.0.2.0/24?\n");
    assertThat(Run.ovh("check", "GET", "/ip/192.0.2.0/24/reverse").err())
        .endsWith("a slash inside of a value is written %2F.\n");
  }

  @Test
  void check_branchByItsOldName_isTheSame() {
    assertThat(Run.ovh("check", "1.0", "GET", "/vps")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void check_placeholderOfAnyName_isNotFilled() {
    assertThat(Run.ovh("check", "GET", "/vps/{id}").out())
        .isEqualTo("error  serviceName  The parameter is required (path).\n");
    assertThat(Run.ovh("check", "GET", "/vps/{id}", "-p", "serviceName=vps-1").exitCode()).isZero();
  }

  @Test
  void check_valueThatTheUrlHasToo_isTheOneBehindP() {
    assertThat(Run.ovh("check", "GET", "/ip/192.0.2.7%2F24/reverse", "-p", "ip=192.0.2.0/24"))
        .isEqualTo(new Run(0, "", ""));
    assertThat(Run.ovh("check", "GET", "/ip/192.0.2.0%2F24/reverse", "-p", "ip=nowhere").out())
        .startsWith("error  ip  ");
  }

  @Test
  void check_sameNameInPathAndQuery_isRepeated() {
    assertThat(Run.ovh("check", "GET", "/vps/vps-1?serviceName=vps-2").out())
        .startsWith("error  serviceName  The parameter is given 2 times");
  }

  @Test
  void check_oddCharacters_doNotReachTheTerminal() {
    Run run =
        Run.ovh(
            "check",
            "POST",
            "/domain/zone/example.com/record",
            "-d",
            "{\"fieldType\":\"A\",\"target\":\"\",\"\\u001b[2J\\n\":1}");

    assertThat(run.lines())
        .containsExactly("error  /\\u001B[2J\\u000A  There is no field \"\\u001B[2J\\u000A\".");
    assertThat(Run.ovh("check", "GET", "/\u001b[2J").err()).doesNotContain("\u001b");
  }

  @Test
  void check_wrongCall_doesNotRepeatWhatMayBeASecret() {
    assertThat(Run.ovh("check", "GET", "/nowhere?token=s3cr3t").err())
        .startsWith("ovh: There is no operation \"GET /nowhere?…\".");
    assertThat(Run.ovh("check", "GET", "/vps", "-p", "=s3cr3t").err())
        .isEqualTo("ovh: A parameter has no name. Write -p name=value.\n");
  }

  @Test
  void check_wrongCalls_sayHowToMendThem() {
    assertThat(Run.ovh("check", "POST", "/vps/x/reboot", "-d", "{"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).startsWith("ovh: The body is no JSON: "));
    assertThat(Run.ovh("check", "POST", "/vps/x/reboot", "-d", "@nowhere.json"))
        .isEqualTo(
            new Run(2, "", "ovh: The body cannot be read: \"nowhere.json\" does not exist.\n"));
    assertThat(Run.ovh("check", "POST", "/vps/x/reboot", "-d", "@.").err())
        .isEqualTo("ovh: The body cannot be read: \".\" is a folder, and no file.\n");
    assertThat(Run.ovh("check", "POST", "/vps/x/reboot", "-d", "@").err())
        .isEqualTo("ovh: -d @ needs the name of a file, as in -d @body.json.\n");
    assertThat(Run.ovh("check", "POST", "/vps/x/reboot", "-p", "name"))
        .isEqualTo(new Run(2, "", "ovh: A parameter has no \"=\". Write -p name=value.\n"));
    assertThat(Run.ovh("check", "BREW", "/vps"))
        .isEqualTo(new Run(2, "", "ovh: There is no operation \"BREW /vps\". The path has GET.\n"));
    assertThat(Run.ovh("check", "GET", "/vpss").err())
        .startsWith("ovh: There is no operation \"GET /vpss\". Did you mean /vps");
    assertThat(Run.ovh("check", "/vps").err()).contains("Write its verb and path");
  }
}
