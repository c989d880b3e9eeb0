package io.github.ovhsdk.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeedsTest {

  private final Engine engine = Engine.lenient();

  @Test
  void seed_idsAndObjects_areWhatIsGivenOverTheExample() {
    engine.seeded(
        "{\"/v1/domain/zone\": [\"example.org\", {\"name\":\"example.net\",\"hasDnsAnycast\":true}]}");

    assertThat(engine.json("/v1/domain/zone")).hasToString("[\"example.org\",\"example.net\"]");
    JsonValue zone = engine.json("/v1/domain/zone/example.net");
    assertThat(zone.get("hasDnsAnycast")).isEqualTo(JsonValue.of(true));
    assertThat(zone.get("nameServers")).isNotNull();
    assertThat(engine.json("/v1/domain/zone/example.org").get("name"))
        .isEqualTo(JsonValue.of("example.org"));
  }

  @Test
  void seed_valueThatTheContractDoesNotHave_isKeptAsItIs() {
    engine.seeded("{\"/v1/vps\": [{\"name\":\"a\",\"state\":\"levitating\",\"new\":1}]}");

    JsonValue vps = engine.json("/v1/vps/a");
    assertThat(vps.get("state")).isEqualTo(JsonValue.of("levitating"));
    assertThat(vps.get("new")).isEqualTo(JsonValue.of(1));
  }

  @Test
  void seed_objectWithoutId_getsOne() {
    engine.seeded("{\"/v1/domain/zone/example.org/record\": [{\"subDomain\":\"www\"}]}");

    assertThat(engine.json("/v1/domain/zone/example.org/record")).hasToString("[1001]");
    assertThat(engine.json("/v1/domain/zone")).hasToString("[\"example.org\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CREATING", "UPDATING"})
  void seed_resourceUnderWay_becomesReady(String status) {
    String list = "/v2/zimbra/platform";
    String id = "00000000-0000-4000-8000-000000000009";
    engine.seeded(
        "{\"" + list + "\": [{\"id\":\"" + id + "\",\"resourceStatus\":\"" + status + "\"}]}");

    assertThat(engine.json(list + "/" + id).get("resourceStatus")).isEqualTo(JsonValue.of(status));
    assertThat(engine.json(list + "/" + id).get("resourceStatus")).isEqualTo(JsonValue.of("READY"));
  }

  @Test
  void snapshot_allThatHappened_makesTheSameStateAgain() {
    engine.seeded("{\"/v1/domain/zone\": [\"example.org\"]}");
    engine.post(
        "/v1/domain/zone/example.org/record", "{\"fieldType\":\"A\",\"target\":\"192.0.2.7\"}");
    engine.put("/v1/vps/vps-9", "{\"displayName\":\"mine\"}");
    engine.put("/v1/ip/192.0.2.0%2F24", "{\"description\":\"d\"}");
    engine.delete("/v1/me/sshKey/example");
    JsonValue snapshot = engine.state().snapshot();

    Engine other = Engine.lenient();
    other.state().seed(JsonValue.parse(snapshot.toPrettyString()));

    assertThat(snapshot.members())
        .containsOnlyKeys(
            "/v1/domain/zone",
            "/v1/domain/zone/example.org/record",
            "/v1/vps",
            "/v1/ip",
            "/v1/me/sshKey");
    assertThat(other.state().snapshot()).isEqualTo(snapshot);
    assertThat(other.json("/v1/me/sshKey")).hasToString("[]");
  }

  @Test
  void snapshot_objectsThatDoNotHoldTheirIds_isByIdAndReadAgain() {
    String list = "/v1/domain/zone/example.org/history";
    engine.seeded("{\"" + list + "\": {\"2026-01-01T00:00:00Z\": {\"zoneFileUrl\":\"u\"}}}");

    JsonValue snapshot = engine.state().snapshot();
    Engine other = Engine.lenient();
    other.state().seed(snapshot);

    assertThat(other.json(list)).hasToString("[\"2026-01-01T00:00:00Z\"]");
    assertThat(other.state().snapshot()).isEqualTo(snapshot);
  }

  @Test
  void reset_toSeeds_forgetsTheRest() {
    JsonValue seeds = JsonValue.parse("{\"/v1/domain/zone/a/record\": [7]}");
    engine.state().seed(seeds);
    engine.delete("/v1/domain/zone/a/record/7");
    engine.post("/v1/me/sshKey", "{\"keyName\":\"laptop\",\"key\":\"one\"}");

    engine.state().reset(seeds);

    assertThat(engine.state().snapshot().members())
        .containsOnlyKeys("/v1/domain/zone", "/v1/domain/zone/a/record");
    assertThat(engine.json("/v1/domain/zone/a/record")).hasToString("[7]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "['/v1/vps']|an object of lists by path",
        "{'/v1/nowhere': []}|no /v1/nowhere",
        "{'/v1/me': []}|/v1/me is an object",
        "{'/v1/vps/a': {}}|/v1/vps/a is neither a list",
        "{'/v1/auth/time': []}|/v1/auth/time is neither a list",
        "{'/v1/vps': 'a'}|is a list",
        "{'/v1/vps': ['']}|this serviceName in /v1/vps: A value in the path may not be empty",
        "{'/v1/vps': ['..']}|would lead to another path",
        "{'/v1/domain/zone/a/record': ['abc']}|this id in /v1/domain/zone/a/record: \"abc\" is no whole",
        "{'/v1/domain/zone/a/record': [7, {'id': 'abc'}]}|is no whole number",
        "{'/v1/domain/zone/a/record': {'abc': {}}}|is no whole number",
        "{'/v1/domain/zone/a/record': [1.5]}|is no whole number",
        "{'/v1/me/api/credential': [99999999999999999999]}|this credentialId",
        "{'/v1/ip/abc/reverse': []}|this ip in /v1/ip/abc/reverse",
        "{'/v1/vps?a=b': ['a']}|leave out queries",
        "{'/v1/domain/zone/{zoneName}/record': [1]}|put ids in place of",
        "{'/v1/domain/zone': {'name': 'a'}}|takes objects by id, and name is none",
        "{'/v1/vps': [null]}|is an object or an id, not NULL",
        "{'/v1/domain/zone': ['a'], '/v1/vps': [true]}|is an object or an id, not BOOLEAN",
      })
  void seed_wrongForm_isRefusedAndChangesNothing(String seeds, String message) {
    assertThatThrownBy(() -> engine.seeded(seeds.replace('\'', '"')))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(message);
    assertThat(engine.state().snapshot()).hasToString("{}");
  }
}
