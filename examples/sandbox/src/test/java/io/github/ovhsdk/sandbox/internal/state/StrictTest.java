package io.github.ovhsdk.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import org.junit.jupiter.api.Test;

class StrictTest {

  private static final String RECORDS = "/v1/domain/zone/example.org/record";
  private static final String A = "{\"fieldType\":\"A\",\"target\":\"192.0.2.7\"}";

  private final Engine engine = Engine.strict();

  @Test
  void strict_nothingKnown_listsAreEmptyAndIdsAreNotFound() {
    assertThat(engine.json("/v1/domain/zone")).hasToString("[]");
    assertThat(engine.json("/v1/me")).isNotNull();
    assertThat(engine.get("/v1/domain/zone/example.org").status()).isEqualTo(404);
    assertThat(engine.put("/v1/vps/vps-1", "{}").status()).isEqualTo(404);
    assertThat(engine.delete(RECORDS + "/1").status()).isEqualTo(404);
  }

  @Test
  void strict_parentUnknown_nothingCanBeDoneUnderIt() {
    assertThat(engine.get(RECORDS).status()).isEqualTo(404);
    assertThat(engine.post(RECORDS, A).status()).isEqualTo(404);
    assertThat(engine.post("/v1/vps/vps-1/reboot", "").status()).isEqualTo(404);
  }

  @Test
  void strict_actionOnAnItem_needsTheItem() {
    String lab = "/v1/cloud/project/p/lab/l";
    engine.seeded("{\"/v1/cloud/project\": [\"p\"]}");
    assertThat(engine.post(lab, "").status()).isEqualTo(404);

    engine.seeded("{\"/v1/cloud/project/p/lab\": [\"l\"]}");
    assertThat(engine.post(lab, "").status()).isEqualTo(200);
  }

  @Test
  void strict_parentSeeded_allCanBeDoneUnderIt() {
    engine.seeded("{\"/v1/domain/zone\": [\"example.org\"]}");

    assertThat(engine.json(RECORDS)).hasToString("[]");
    JsonValue id = engine.post(RECORDS, A).json().get("id");
    assertThat(engine.get(RECORDS + "/" + id).status()).isEqualTo(200);
    assertThat(engine.get(RECORDS + "/404").status()).isEqualTo(404);
  }

  @Test
  void strict_taskOfAChange_isKnown() {
    engine.seeded("{\"/v1/vps\": [\"vps-1\"]}");

    JsonValue task = engine.post("/v1/vps/vps-1/reboot", "").json();

    assertThat(task.get("state")).isEqualTo(JsonValue.of("done"));
    assertThat(engine.json("/v1/vps/vps-1/tasks/" + task.get("id"))).isEqualTo(task);
  }

  @Test
  void strict_batchOfUnknownIds_saysSoForEach() {
    engine.seeded("{\"" + RECORDS + "\": [7]}");

    JsonValue batch = engine.json(RECORDS + "/7,8", "X-Ovh-Batch", ",");

    assertThat(batch.get(0).get("error").isNull()).isTrue();
    assertThat(batch.get(1).get("value").isNull()).isTrue();
  }
}
