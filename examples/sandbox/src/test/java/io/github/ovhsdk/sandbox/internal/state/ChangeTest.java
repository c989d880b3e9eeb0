package io.github.ovhsdk.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {

  private static final String RECORD = "/v1/domain/zone/example.com/record/1001";
  private static final String ACCOUNTS =
      "/v2/zimbra/platform/00000000-0000-4000-8000-000000000009/account";

  private final Engine engine = Engine.lenient();

  @Test
  void change_fields_areMergedIntoTheItem() {
    engine.post(
        "/v1/domain/zone/example.com/record",
        "{\"fieldType\":\"A\",\"subDomain\":\"www\",\"target\":\"192.0.2.7\"}");

    assertThat(engine.put(RECORD, "{\"ttl\":600}").json()).isNull();
    JsonValue changed = engine.json(RECORD);
    assertThat(changed.get("ttl")).isEqualTo(JsonValue.of(600));
    assertThat(changed.get("subDomain")).isEqualTo(JsonValue.of("www"));
    assertThat(changed.get("id")).isEqualTo(JsonValue.of(1001));
  }

  @Test
  void change_idNeverSeen_isRememberedAndListed() {
    engine.put("/v1/vps/vps-9", "{\"displayName\":\"mine\"}");

    assertThat(engine.json("/v1/vps")).hasToString("[\"vps-9\"]");
    assertThat(engine.json("/v1/vps/vps-9").get("displayName")).isEqualTo(JsonValue.of("mine"));
    assertThat(engine.json("/v1/vps/vps-8").get("displayName")).isEqualTo(JsonValue.of("example"));
  }

  @Test
  void change_anotherSpellingOfThePath_isTheSameItem() {
    engine.post(
        "/v1/ip/192.0.2.0%2f24/reverse",
        "{\"ipReverse\":\"192.0.2.9\",\"reverse\":\"a.example.\"}");

    assertThat(engine.json("/1.0/ip/192.0.2.0%2F24/reverse")).hasToString("[\"192.0.2.9\"]");
    assertThat(engine.json("/v1/ip/%3192.0.2.0%2F24/reverse/192.0.2.%39").get("reverse"))
        .isEqualTo(JsonValue.of("a.example."));
  }

  @Test
  void change_fieldsOfWhatIsWanted_areThereWhenTheResourceIsReady() {
    Engine engine = Engine.ofReads(1);
    String vault =
        "/v2/backupServices/tenant/00000000-0000-4000-8000-000000000009"
            + "/vault/00000000-0000-4000-8000-000000000008";

    engine.put(vault, "{\"name\":\"mine\"}");

    JsonValue underWay = engine.json(vault);
    assertThat(underWay.get("resourceStatus")).isEqualTo(JsonValue.of("UPDATING"));
    assertThat(Values.find(underWay, "targetSpec.name")).isEqualTo(JsonValue.of("mine"));
    assertThat(Values.find(underWay, "currentState.name")).isEqualTo(JsonValue.of("example"));
    assertThat(Values.find(engine.json(vault), "currentState.name"))
        .isEqualTo(JsonValue.of("mine"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void change_resource_isReadyAfterSoManyReads(int reads) {
    Engine engine = Engine.ofReads(reads);
    String item = created(engine);
    for (int i = 0; i < reads; i++) {
      assertThat(status(engine, item)).isEqualTo("CREATING");
    }
    assertThat(status(engine, item)).isEqualTo("READY");

    engine.put(item, update(engine, item, "Grace"));
    for (int i = 0; i < reads; i++) {
      JsonValue underWay = engine.json(item);
      assertThat(underWay.get("resourceStatus")).isEqualTo(JsonValue.of("UPDATING"));
      assertThat(Values.find(underWay, "targetSpec.firstName")).isEqualTo(JsonValue.of("Grace"));
      assertThat(Values.find(underWay, "currentState.firstName")).isEqualTo(JsonValue.of("Ada"));
    }
    JsonValue ready = engine.json(item);
    assertThat(ready.get("resourceStatus")).isEqualTo(JsonValue.of("READY"));
    assertThat(Values.find(ready, "currentState.firstName")).isEqualTo(JsonValue.of("Grace"));
    assertThat(ready.get("currentTasks")).hasToString("[]");
  }

  @Test
  void change_staleChecksum_isAConflictAndChangesNothing() {
    String item = created(engine);
    String first = update(engine, item, "Grace");
    engine.put(item, first);
    JsonValue before = engine.json(item);

    Answer stale = engine.put(item, first.replace("Grace", "Joan"));

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.json().get("message").asString()).contains(before.get("checksum").asString());
    assertThat(Values.find(engine.json(item), "targetSpec.firstName"))
        .isEqualTo(JsonValue.of("Grace"));
  }

  @Test
  void change_freshChecksum_givesANewOne() {
    String item = created(engine);
    JsonValue before = engine.json(item).get("checksum");

    JsonValue answer = engine.put(item, update(engine, item, "Grace")).json();

    assertThat(answer.get("checksum")).isNotEqualTo(before);
    assertThat(answer.get("resourceStatus")).isEqualTo(JsonValue.of("UPDATING"));
    assertThat(engine.json(item).get("checksum")).isEqualTo(answer.get("checksum"));
  }

  @Test
  void change_fieldOfTheStateWithoutTargetSpec_isPutThere() {
    String item =
        "/v2/backupServices/tenant/00000000-0000-4000-8000-000000000009/vault/"
            + "00000000-0000-4000-8000-000000000008";

    engine.put(item, "{\"name\":\"mine\"}");

    JsonValue changed = engine.json(item);
    assertThat(Values.find(changed, "targetSpec.name")).isEqualTo(JsonValue.of("mine"));
  }

  @Test
  void change_resourceWithoutStatus_isAsItIsWantedAtOnce() {
    String agent =
        "/v2/backupServices/tenant/00000000-0000-4000-8000-000000000009/vspc/"
            + "00000000-0000-4000-8000-000000000008/backupAgent/"
            + "00000000-0000-4000-8000-000000000007";

    engine.put(agent, "{\"policy\":\"mine\"}");

    JsonValue changed = engine.json(agent);
    assertThat(Values.find(changed, "targetSpec.policy")).isEqualTo(JsonValue.of("mine"));
    assertThat(Values.find(changed, "currentState.policy")).isEqualTo(JsonValue.of("mine"));
  }

  @Test
  void change_item_isDatedButNotCreatedAgain() {
    String policy = "/v2/iam/policy/00000000-0000-4000-8000-000000000009";
    JsonValue created = engine.json(policy).get("createdAt");

    engine.put(policy, "{\"name\":\"mine\"}");

    assertThat(engine.json(policy).get("updatedAt"))
        .isEqualTo(JsonValue.of("2026-03-01T10:00:00Z"));
    assertThat(engine.json(policy).get("createdAt")).isEqualTo(created);
  }

  private static String created(Engine engine) {
    JsonValue item =
        engine
            .post(
                ACCOUNTS, "{\"targetSpec\":{\"email\":\"ada@example.org\",\"firstName\":\"Ada\"}}")
            .json();
    return ACCOUNTS + "/" + item.get("id").asString();
  }

  private static String status(Engine engine, String item) {
    return engine.json(item).get("resourceStatus").asString();
  }

  /** An update with the checksum of now, which takes no read that counts. */
  private static String update(Engine engine, String item, String name) {
    String list = item.substring(0, item.lastIndexOf('/'));
    String checksum = engine.json(list).get(0).get("checksum").asString();
    return "{\"checksum\":\"" + checksum + "\",\"targetSpec\":{\"firstName\":\"" + name + "\"}}";
  }
}
