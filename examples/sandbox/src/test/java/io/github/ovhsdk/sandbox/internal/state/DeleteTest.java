package io.github.ovhsdk.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import org.junit.jupiter.api.Test;

class DeleteTest {

  private static final String RECORDS = "/v1/domain/zone/example.com/record";

  private final Engine engine = Engine.lenient();

  @Test
  void delete_item_isGoneToEveryVerb() {
    engine.post(RECORDS, "{\"fieldType\":\"A\",\"target\":\"192.0.2.7\"}");

    assertThat(engine.delete(RECORDS + "/1001").status()).isEqualTo(200);
    assertThat(engine.json(RECORDS)).hasToString("[]");
    assertThat(engine.put(RECORDS + "/1001", "{\"ttl\":1}").status()).isEqualTo(404);
    assertThat(engine.delete(RECORDS + "/1001").status()).isEqualTo(404);
    Answer answer = engine.get(RECORDS + "/1001");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.json().get("class").asString()).startsWith("Client::NotFound::");
    assertThat(answer.json().get("message").asString())
        .isEqualTo("The requested object (id = 1001) does not exist");
  }

  @Test
  void delete_idNeverSeen_isGoneToo() {
    engine.delete(RECORDS + "/1");

    assertThat(engine.json(RECORDS)).hasToString("[]");
    assertThat(engine.get(RECORDS + "/01").status()).isEqualTo(404);
    assertThat(engine.get(RECORDS + "/2").status()).isEqualTo(200);
  }

  @Test
  void delete_parent_takesWhatIsUnderIt() {
    String partition = "/v1/dedicated/nasha/nas-1/partition/data";
    engine.post(partition + "/access", "{\"ip\":\"192.0.2.9\"}");

    engine.delete(partition);

    assertThat(engine.get(partition + "/access").status()).isEqualTo(404);
    assertThat(engine.get(partition + "/access/192.0.2.9").status()).isEqualTo(404);
    assertThat(engine.post(partition + "/access", "{\"ip\":\"192.0.2.8\"}").status())
        .isEqualTo(404);
    assertThat(engine.get("/v1/dedicated/nasha/nas-1/partition/other/access").status())
        .isEqualTo(200);
  }

  @Test
  void delete_thenCreateAgain_startsAnew() {
    String key = "{\"keyName\":\"laptop\",\"key\":\"one\"}";
    engine.post("/v1/me/sshKey", key);
    engine.delete("/v1/me/sshKey/laptop");

    engine.post("/v1/me/sshKey", key.replace("one", "two"));

    assertThat(engine.json("/v1/me/sshKey/laptop").get("key")).isEqualTo(JsonValue.of("two"));
  }

  @Test
  void delete_generatedId_isNotGivenAgain() {
    engine.post(RECORDS, "{\"fieldType\":\"A\",\"target\":\"192.0.2.7\"}");
    engine.delete(RECORDS + "/1001");

    assertThat(
            engine.post(RECORDS, "{\"fieldType\":\"A\",\"target\":\"192.0.2.7\"}").json().get("id"))
        .isEqualTo(JsonValue.of(1002));
  }
}
