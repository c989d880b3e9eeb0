package io.github.ovhsdk.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateTest {

  private static final String RECORDS = "/v1/domain/zone/example.com/record";
  private static final String WWW =
      "{\"fieldType\":\"CNAME\",\"subDomain\":\"www\",\"target\":\"example.org.\"}";

  private final Engine engine = Engine.lenient();

  @Test
  void create_item_isTheExampleFilledWithWhatWasSent() {
    JsonValue created = engine.post(RECORDS, WWW).json();

    assertThat(created)
        .isEqualTo(
            JsonValue.parse(
                "{\"fieldType\":\"CNAME\",\"id\":1001,\"subDomain\":\"www\","
                    + "\"target\":\"example.org.\",\"ttl\":1,\"zone\":\"example.com\"}"));
    assertThat(engine.json(RECORDS + "/1001")).isEqualTo(created);
  }

  @Test
  void create_several_areListedInTheirOrder() {
    engine.post(RECORDS, WWW);
    engine.post(RECORDS, WWW);

    assertThat(engine.json(RECORDS)).hasToString("[1001,1002]");
  }

  @Test
  void create_underAnotherParent_isAnotherCollection() {
    engine.post(RECORDS, WWW);
    String others = "/v1/domain/zone/example.org/record";

    assertThat(engine.json(others)).hasToString("[1]");
    engine.post(others, WWW);
    assertThat(engine.json(others)).hasToString("[1001]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/v1/me/identity/user|ada|{'login':'ada','email':'ada@example.org','password':'x'}",
        "/v1/me/sshKey|laptop|{'keyName':'laptop','key':'ssh-ed25519 AAAA'}",
        "/v1/ip/192.0.2.0%2F24/reverse|192.0.2.9"
            + "|{'ipReverse':'192.0.2.9','reverse':'mail.example.org.'}",
        "/v1/ip/192.0.2.0%2F24/firewall/192.0.2.9/rule|3"
            + "|{'action':'permit','protocol':'tcp','sequence':3}",
      })
  void create_keyInTheBody_isTheId(String list, String id, String body) {
    Answer answer = engine.post(list, body.replace('\'', '"'));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(engine.state().ids(list)).containsExactly(id);
    assertThat(engine.get(list + "/" + id).status()).isEqualTo(200);
  }

  @Test
  void create_keyThatIsThere_isAConflictAndChangesNothing() {
    engine.post("/v1/me/sshKey", "{\"keyName\":\"laptop\",\"key\":\"one\"}");

    Answer answer = engine.post("/v1/me/sshKey", "{\"keyName\":\"laptop\",\"key\":\"two\"}");

    assertThat(answer.status()).isEqualTo(409);
    assertThat(answer.json().get("class").asString()).startsWith("Client::Conflict::");
    assertThat(engine.json("/v1/me/sshKey/laptop").get("key")).isEqualTo(JsonValue.of("one"));
  }

  @Test
  void create_uuid_isTheSameInEveryRunAndAnotherInEveryCollection() {
    String policy = "{\"name\":\"p\",\"identities\":[],\"resources\":[],\"permissions\":{}}";
    JsonValue id = engine.post("/v2/iam/policy", policy).json().get("id");

    assertThat(id.asString()).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-.*");
    assertThat(Engine.lenient().post("/v2/iam/policy", policy).json().get("id")).isEqualTo(id);
    assertThat(engine.post("/v2/iam/policy", policy).json().get("id")).isNotEqualTo(id);
    assertThat(
            engine
                .post("/v2/iam/resourceGroup", "{\"name\":\"g\",\"resources\":[]}")
                .json()
                .get("id"))
        .isNotEqualTo(id);
  }

  @Test
  void create_readOnlyFields_areFilledAndDatesAreTheClocks() {
    String policy =
        "{\"name\":\"p\",\"identities\":[],\"resources\":[],\"permissions\":{},"
            + "\"createdAt\":\"2000-01-01T00:00:00Z\"}";

    JsonValue created = engine.post("/v2/iam/policy", policy).json();

    assertThat(created.get("createdAt")).isEqualTo(JsonValue.of("2026-03-01T10:00:00Z"));
    assertThat(created.get("updatedAt")).isEqualTo(JsonValue.of("2026-03-01T10:00:00Z"));
    assertThat(created.get("owner")).isNotNull();
    assertThat(created.get("identities")).hasToString("[]");
  }

  @Test
  void create_itemWithADay_isOfTheClocksDay() {
    String accounts = "/v1/me/paymentMean/bankAccount";
    engine.post(
        accounts, "{\"iban\":\"FR00\",\"bic\":\"X\",\"ownerName\":\"o\",\"ownerAddress\":\"a\"}");

    String id = engine.state().ids(accounts).get(0);
    assertThat(engine.json(accounts + "/" + id).get("creationDate"))
        .isEqualTo(JsonValue.of("2026-03-01"));
  }

  @Test
  void create_idThatWasSeededOrDeleted_isNotGiven() {
    engine.seeded("{\"" + RECORDS + "\": [1001]}");
    engine.delete(RECORDS + "/1002");

    assertThat(engine.post(RECORDS, WWW).json().get("id")).isEqualTo(JsonValue.of(1003));
    assertThat(engine.json(RECORDS)).hasToString("[1001,1003]");
  }

  @Test
  void create_answerIsATask_canBeFollowed() {
    String access = "/v1/dedicated/nasha/nas-1/partition/data/access";

    JsonValue task = engine.post(access, "{\"ip\":\"192.0.2.9\",\"type\":\"readonly\"}").json();

    assertThat(engine.json(access)).hasToString("[\"192.0.2.9\"]");
    String id = task.get("taskId").toString();
    assertThat(engine.json("/v1/dedicated/nasha/nas-1/task")).hasToString("[" + id + "]");
    assertThat(engine.json("/v1/dedicated/nasha/nas-1/task/" + id)).isEqualTo(task);
    assertThat(task.get("status")).isEqualTo(JsonValue.of("done"));
  }

  @Test
  void create_answerIsTheItemThatAnotherListHasToo_isTheItem() {
    String databases = "/v1/cloud/project/p/database/redis";
    JsonValue created = engine.post(databases, "{\"description\":\"cache\"}").json();

    assertThat(created.get("description")).isEqualTo(JsonValue.of("cache"));
    assertThat(engine.json(databases)).isEqualTo(JsonValue.array(created.get("id")));
  }

  @Test
  void create_answerIsAnId_isThatOfTheItem() {
    JsonValue id = engine.post("/v1/sms/sms-1/phonebooks", "{\"name\":\"friends\"}").json();

    assertThat(engine.json("/v1/sms/sms-1/phonebooks")).isEqualTo(JsonValue.array(id));
  }

  @Test
  void create_answerIsAnotherViewOfTheItem_hasItsId() {
    JsonValue secret =
        engine
            .post(
                "/v1/me/api/oauth2/client",
                "{\"callbackUrls\":[],\"description\":\"d\",\"flow\":\"CLIENT_CREDENTIALS\","
                    + "\"name\":\"n\"}")
            .json();

    List<String> ids = engine.state().ids("/v1/me/api/oauth2/client");
    assertThat(secret.get("clientId")).isEqualTo(JsonValue.of(ids.get(0)));
    assertThat(secret.get("clientSecret")).isNotNull();
  }

  @Test
  void create_onAPathBelowTheList_isOnTheList() {
    engine.post(
        "/v1/support/tickets/create",
        "{\"subject\":\"s\",\"body\":\"b\",\"type\":\"genericRequest\"}");

    assertThat(engine.json("/v1/support/tickets")).hasToString("[1001]");
    assertThat(engine.json("/v1/support/tickets/1001").get("subject")).isEqualTo(JsonValue.of("s"));
  }

  @Test
  void create_valueThatTheItemCannotHave_isLeftOut() {
    JsonValue created =
        engine.post(RECORDS, WWW.replace("\"www\"", "\"www\",\"ttl\":\"soon\",\"x\":1")).json();

    assertThat(created.get("ttl")).isEqualTo(JsonValue.of(1));
    assertThat(created.get("x")).isNull();
  }
}
