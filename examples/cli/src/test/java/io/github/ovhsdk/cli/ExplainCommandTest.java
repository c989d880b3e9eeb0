package io.github.ovhsdk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {

  @Test
  void explain_fieldOfAModel_showsItsValues() {
    Run run = Run.ovh("explain", "vps.VPS.state");

    assertThat(run.exitCode()).isZero();
    assertThat(run.lines().get(0)).isEqualTo("v1 /vps");
    assertThat(run.lines().get(1)).startsWith("state vps.VpsStateEnum (read-only): ");
  }

  @Test
  void explain_operation_showsParametersBodyAndResponse() {
    Run run = Run.ovh("explain", "POST", "/domain/zone/{zoneName}/record");

    assertThat(run.lines())
        .startsWith("v1 POST /domain/zone/{zoneName}/record", "zoneName* string")
        .contains("body* domain.zone.RecordCreate", "  target* string")
        .contains("response* domain.zone.Record");
    assertThat(Run.ovh("explain", "POST", "/domain/zone/example.com/record")).isEqualTo(run);
  }

  @Test
  void explain_fieldOfAnOperation_jsonIsOneElement() {
    Run run = Run.ovh("explain", "v1 POST /domain/zone/{zoneName}/record.body.ttl", "--json");

    assertThat(JsonValue.parse(run.out()))
        .isEqualTo(
            JsonValue.parse(
                """
                [{"in": "v1 POST /domain/zone/{zoneName}/record", "name": "ttl", "type": "long",
                  "required": false, "readOnly": false, "nullable": false, "secret": false,
                  "allowedValues": [], "description": null, "repeated": false, "fields": []}]
                """));
  }

  @Test
  void explain_verbInLowerCaseOrARealPath_findsTheFieldToo() {
    Run run = Run.ovh("explain", "v1", "GET", "/vps/{serviceName}.response.state");

    assertThat(run.lines()).hasSize(2);
    assertThat(Run.ovh("explain", "get  /vps/{serviceName}.response.state")).isEqualTo(run);
    assertThat(Run.ovh("explain", "1.0 get /vps/{serviceName}.response.state")).isEqualTo(run);
    assertThat(Run.ovh("explain", "GET", "/vps/vps-1.example.net.response.state")).isEqualTo(run);
    assertThat(Run.ovh("explain", "GET", "/vps/vps-1.example.net"))
        .isEqualTo(Run.ovh("explain", "GET", "/vps/{serviceName}"));
  }

  @Test
  void explain_nameOfDifferentModels_showsEachOnceInItsSection() {
    List<String> lines = Run.ovh("explain", "dbaas.logs.LogSubscription").lines();

    assertThat(lines)
        .filteredOn(line -> line.startsWith("v") || line.startsWith("  resource "))
        .hasSize(4)
        .satisfiesExactly(
            in -> assertThat(in).startsWith("v1 /"),
            field -> assertThat(field).contains(" dbaas.logs.SubscriptionResource "),
            in -> assertThat(in).startsWith("v2 /"),
            field -> assertThat(field).contains(" dbaas.logs.LogSubscriptionResource "));
  }

  @Test
  void explain_genericType_isSubstituted() {
    assertThat(Run.ovh("explain", "complexType.UnitAndValue<long>.value").lines())
        .contains("value long");
    assertThat(Run.ovh("explain", "complexType.UnitAndValue<double>.value").lines())
        .contains("value double");
  }

  @Test
  void explain_cycle_isMarked() {
    assertThat(Run.ovh("explain", "iam.policy.Condition").out()).contains("(nullable, as above)");
  }

  @Test
  void explain_mistyped_namesTheNearest() {
    assertThat(Run.ovh("explain", "vps.VPS.stat").err())
        .contains("There is no \"stat\" in v1 /vps, vps.VPS. Did you mean state, lockStatus?");
    assertThat(Run.ovh("explain", "?").err())
        .startsWith("ovh: There is no model \"?\". Write a model's name such as ");
    assertThat(Run.ovh("explain", "vps.VPX"))
        .satisfies(run -> assertThat(run.exitCode()).isEqualTo(2))
        .satisfies(run -> assertThat(run.err()).contains("Did you mean vps.VPS"));
    assertThat(Run.ovh("explain", "POST /domain/zone/{zoneName}/record.body.fieldTyp").err())
        .endsWith("record, body. Did you mean fieldType?\n");
  }
}
