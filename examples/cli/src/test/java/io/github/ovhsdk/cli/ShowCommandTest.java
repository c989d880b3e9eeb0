package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowCommandTest {

  private static final String RECORD = "/domain/zone/{zoneName}/record";

  @Test
  void show_operation_saysWhatItIsTakesAndAnswers() {
    Run run = Run.ovh("show", "POST", RECORD);

    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .startsWith("v1  POST  " + RECORD, "Create a record in a zone", "", "General")
        .containsSubsequence(
            "General",
            "  section         v1 /domain",
            "  state           PRODUCTION",
            "  authentication  required",
            "  IAM actions     dnsZone:apiovh:record/create",
            "  scopes          all, product/domain/all (ovh-eu, 2022-12)",
            "  Java            io.github.ovhsdk.v1.domain.DomainZoneApi#createZoneRecord in"
                + " ovhcloud-sdk-v1-domain",
            "Request",
            "  path",
            "    zoneName* string",
            "  body* domain.zone.RecordCreate",
            "    target* string",
            "  example",
            "Response",
            "  response* domain.zone.Record",
            "    zone string (read-only)",
            "  example");
  }

  @Test
  void show_deprecated_saysSinceWhenAndWhatInstead() {
    Run run =
        Run.ovh(
            "show",
            "GET",
            "/cloud/project/{serviceName}/database/cassandra/{clusterId}/ipRestriction");

    assertThat(run.lines())
        .contains(
            "  state           DEPRECATED",
            "  deprecated      2022-12-15",
            "  to be deleted   2023-03-15",
            "  replaced by     v1 GET /cloud/project/{serviceName}/database/cassandra");
    assertThat(run.lines().get(0)).endsWith("  deprecated");
  }

  @Test
  void show_replacementThatIsDeprecatedOrNoOperation_isNoMoreThanItSays() {
    assertThat(Run.ovh("show", "GET", "/vps/{serviceName}/use").lines())
        .contains("  replaced by     v1 GET /vps/{serviceName}/monitoring (deprecated)");
    assertThat(
            Run.ovh(
                    "show",
                    "DELETE",
                    "/cloud/project/{serviceName}/database/cassandra/{clusterId}/ipRestriction"
                        + "/{ipBlock}")
                .lines())
        .contains("  replaced by     /1.0/cloud/project/{serviceName}/database/cassandra");
  }

  @Test
  void show_optionalAction_isMarked() {
    assertThat(Run.ovh("show", "GET", "/ip/{ip}/move").lines())
        .anyMatch(
            line ->
                line.startsWith("  IAM actions     ip:apiovh:move/get, ")
                    && line.contains("vps:apiovh:ip/additionalIp/move (optional)"));
  }

  @Test
  void show_scopesOfEachGrade_saySo() {
    assertThat(Run.ovh("show", "POST", "/auth/credential").lines())
        .contains("  authentication  not needed", "  scopes          none needed");
    assertThat(Run.ovh("show", "GET", "/auth/currentCredential").lines())
        .contains("  scopes          published without any (ovh-eu, 2022-12)");
    assertThat(Run.ovh("show", "GET", "/cdn/dedicated/log/kind").lines())
        .contains(
            "  scopes          probably all, product/cdn-dedicated/all (inferred, ovh-eu,"
                + " 2022-12)");
  }

  @Test
  void show_jsonOfTheContract_hasWhatOnlyItKnows() {
    JsonValue general =
        JsonValue.parse(Run.ovh("show", "GET", RECORD, "--json").out()).get("general");

    assertThat(general.get("artifact").asString()).isEqualTo("ovhcloud-sdk-v1-domain");
    assertThat(general.get("javaMethod").asString()).isNotEmpty();
    assertThat(general.get("expandsTo").asString()).isEqualTo("domain.zone.Record");
    assertThat(general.get("summary").asString()).isNotEmpty();
    assertThat(general.get("scopes"))
        .isEqualTo(
            JsonValue.parse(
                """
                {"endpoint": "ovh-eu", "grade": "published", "names": ["all", "product/domain/all"],
                 "source": "snapshot", "date": "2022-12"}
                """));
  }

  @Test
  void show_headersAndPaging_areShown() {
    assertThat(Run.ovh("show", "v2", "GET", "/iam/policy").lines())
        .contains("  paging          cursor", "  header", "    X-Pagination-Cursor string");
    assertThat(Run.ovh("show", "GET", RECORD).lines())
        .contains("  each id is      domain.zone.Record");
  }

  @Test
  void show_takesAndAnswersNothing_saysSo() {
    Run run = Run.ovh("show", "POST", "/auth/logout");

    assertThat(run.lines()).contains("  takes nothing", "  nothing");
  }

  @Test
  void show_realUrl_showsWhatItSaysOfParameters() {
    String url = "https://eu.api.ovh.com/1.0/domain/zone/example.com/record?fieldType=A";

    assertThat(Run.ovh("show", "GET", url).lines())
        .contains("    zoneName* string = example.com")
        .anyMatch(line -> line.startsWith("    fieldType ") && line.endsWith(" = A"));
    assertThat(
            JsonValue.parse(Run.ovh("show", "GET", url, "--json").out())
                .get("request")
                .get("parameters")
                .get(0)
                .get("values"))
        .hasToString("[\"example.com\"]");
  }

  @Test
  void show_otherEndpoint_saysItsScopes() {
    String reboot = "/vps/{serviceName}/reboot";

    assertThat(Run.ovh("show", "POST", reboot, "--endpoint", "ovh-us").out())
        .contains("all, product/vps/all (ovh-us, 2022-12)");
    assertThat(Run.ovh("show", "POST", reboot, "--endpoint", "https://ca.api.ovh.com/1.0").out())
        .contains("(ovh-ca, 2022-12)");
    assertThat(Run.ovh("show", "POST", reboot, "--endpoint", "kimsufi-eu").out())
        .contains("not known (kimsufi-eu)");
  }

  @Test
  void show_unknownEndpointOrOperation_isOneLineThatSaysHowToMendIt() {
    Run endpoint = Run.ovh("show", "GET", "/vps", "--endpoint", "ovh-mars");
    assertThat(endpoint.exitCode()).isEqualTo(2);
    assertThat(endpoint.err().lines()).singleElement().asString().contains("ovh-eu");

    Run operation = Run.ovh("show", "GET", "/vsp");
    assertThat(operation.exitCode()).isEqualTo(2);
    assertThat(operation.err().lines()).singleElement().asString().contains("/vps");
  }

  @Test
  void show_urlThatSteersATerminal_isSpelledOut() {
    assertThat(Run.ovh("show", "GET", "/vps/%1b%5b31mHELLO%0Ax").lines())
        .contains("    serviceName* string = \\u001B[31mHELLO\\u000Ax");
  }

  @Test
  void show_callWithSecrets_doesNotRepeatThem() {
    assertThat(
            Run.ovh("show", "GET", "https://u:hunter2@eu.api.ovh.com/1.0/vpps/a?x=hunter2").err())
        .doesNotContain("hunter2");
    assertThat(Run.ovh("check", "GET", "/vps", "-p", "password:hunter2").err())
        .doesNotContain("hunter2");
    assertThat(Run.ovh("check", "GET", "/vps", "{\"password\":\"hunter2\"}").err())
        .doesNotContain("hunter2")
        .contains("-d");
    assertThat(Run.ovh("check", "GET", "/vps", "-d", "@{\"password\":\"hunter2\"}").err())
        .doesNotContain("hunter2");
  }

  @Test
  void show_help_hasNoFault() {
    assertThat(Run.ovh("show", "--help").out()).startsWith("Usage: ovh show").contains("%2F");
  }

  @Test
  void show_json_isOneObjectOfGeneralRequestResponse() {
    Run run = Run.ovh("show", "POST", RECORD, "--json");
    JsonValue shown = JsonValue.parse(run.out());

    assertThat(shown.members().keySet()).containsExactly("general", "request", "response");
    JsonValue general = shown.get("general");
    assertThat(general.get("operation").asString()).isEqualTo("v1 POST " + RECORD);
    assertThat(general.get("class").asString())
        .isEqualTo("io.github.ovhsdk.v1.domain.DomainZoneApi");
    assertThat(general.get("iamActions"))
        .hasToString("[{\"name\":\"dnsZone:apiovh:record/create\",\"required\":true}]");
    assertThat(general.get("scopes").get("grade").asString()).isEqualTo("published");
    JsonValue parameter = shown.get("request").get("parameters").get(0);
    assertThat(parameter.get("place").asString()).isEqualTo("path");
    assertThat(parameter.get("required")).hasToString("true");
    assertThat(parameter.get("example").asString()).isNotEmpty();
    JsonValue body = shown.get("request").get("body");
    assertThat(body.get("minimal").members().keySet()).containsExactly("fieldType", "target");
    assertThat(body.get("schema").get("$schema").asString()).contains("2020-12");
    assertThat(body.get("fields").elements()).hasSize(6);
    assertThat(shown.get("response").get("example").get("id")).hasToString("1");
  }

  @Test
  void show_jsonOfWhatTakesAndAnswersNothing_hasNulls() {
    JsonValue shown = JsonValue.parse(Run.ovh("show", "POST", "/auth/logout", "--json").out());

    assertThat(shown.get("request")).hasToString("{\"parameters\":[],\"body\":null}");
    assertThat(shown.get("response")).isEqualTo(JsonValue.NULL);
  }

  @Test
  void show_onTerminal_dimsWhatIsDeprecated() {
    List<String> lines =
        Run.onTerminal(
                "show",
                "GET",
                "/cloud/project/{serviceName}/database/cassandra/{clusterId}/ipRestriction")
            .lines();

    assertThat(lines.get(0))
        .contains(Style.DIM.apply("GET"))
        .contains("\u001b[2m/cloud/project/")
        .contains(Style.DIM.apply("deprecated"));
  }
}
