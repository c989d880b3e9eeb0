package io.github.ovhsdk.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListTest {

  private static final String RECORDS = "/v1/domain/zone/example.com/record";
  private static final String MODE = "X-Pagination-Mode";
  private static final String OBJECTS = "CachedObjectList-Pages";

  private final Engine engine = Engine.lenient();

  private Engine withRecords() {
    return engine.seeded(
        "{\""
            + RECORDS
            + "\": [{\"id\":1,\"fieldType\":\"A\",\"subDomain\":\"www\",\"ttl\":10},"
            + "{\"id\":2,\"fieldType\":\"AAAA\",\"subDomain\":\"www\",\"ttl\":9},"
            + "{\"id\":3,\"fieldType\":\"A\",\"subDomain\":\"mail\",\"ttl\":100}]}");
  }

  @Test
  void list_nothingHappened_isTheExample() {
    assertThat(engine.json("/v1/domain/zone")).hasToString("[\"example\"]");
    assertThat(engine.json(RECORDS + "?fieldType=CNAME")).hasToString("[1]");
  }

  @ParameterizedTest
  @CsvSource({
    "fieldType=A, '[1,3]'",
    "subDomain=www, '[1,2]'",
    "fieldType=A&subDomain=mail, '[3]'",
    "fieldType=A&fieldType=AAAA, '[1,2,3]'",
    "fieldType=TXT, '[]'",
  })
  void list_queryCalledLikeAProperty_filtersByIt(String query, String ids) {
    assertThat(withRecords().json(RECORDS + "?" + query)).hasToString(ids);
  }

  @Test
  void list_datesFromAndTo_boundIt() {
    String bills = "/v1/me/bill";
    engine.seeded(
        "{\"/v1/me/bill\": [{\"billId\":\"a\",\"date\":\"2026-01-01T00:00:00Z\"},"
            + "{\"billId\":\"b\",\"date\":\"2026-02-01T00:00:00+02:00\"},"
            + "{\"billId\":\"undated\",\"date\":null}]}");

    assertThat(engine.json(bills + "?date.from=2026-01-15T00:00:00Z")).hasToString("[\"b\"]");
    assertThat(engine.json(bills + "?date.to=2026-01-31T21:00:00Z")).hasToString("[\"a\"]");
    assertThat(engine.json(bills + "?date.to=2026-01-31T22:00:00Z")).hasToString("[\"a\",\"b\"]");
  }

  @Test
  void list_queryCalledLikeAPropertyOfAProperty_filtersByIt() {
    engine.seeded(
        "{\"/v1/ip\": [{\"ip\":\"192.0.2.0/28\",\"routedTo\":{\"serviceName\":\"a\"}},"
            + "{\"ip\":\"192.0.2.16/28\",\"routedTo\":{\"serviceName\":\"b\"}},"
            + "{\"ip\":\"192.0.2.32/28\",\"routedTo\":null}]}");

    assertThat(engine.json("/v1/ip?routedTo.serviceName=b")).hasToString("[\"192.0.2.16/28\"]");
  }

  @Test
  void list_queryCalledLikeAPropertyOfTheState_filtersByIt() {
    engine.seeded(
        "{\"/v2/domain/name\": [{\"id\":\"a.example\",\"currentState\":{\"mainState\":\"OK\"}},"
            + "{\"id\":\"b.example\",\"currentState\":{\"mainState\":\"DELETED\"}}]}");

    assertThat(engine.json("/v2/domain/name?mainState=DELETED").elements())
        .extracting(domain -> domain.get("id"))
        .containsExactly(JsonValue.of("b.example"));
    assertThat(engine.json("/v2/domain/name?mainState=RESTORABLE").elements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'env':[{'operator':'EQ','value':'prod'}]}|['a']",
        "{'env':[{'operator':'EQ','value':'prod'},{'operator':'EQ','value':'test'}]}|['a','b']",
        "{'env':[{'operator':'NEQ','value':'prod'}]}|['b','c']",
        "{'env':[{'operator':'EXISTS','value':''}]}|['a','b']",
        "{'env':[{'operator':'NEXISTS'}]}|['c']",
        "{'env':[{'operator':'LIKE','value':'%o%'}]}|['a']",
        "{'env':[{'operator':'LIKE','value':'%O%'}]}|[]",
        "{'env':[]}|['a','b','c']",
        "{'env':[{'operator':'ILIKE','value':'TE*'}]}|['b']",
        "{'env':[{'value':'prod'}],'team':[{'value':'x'}]}|[]",
      })
  void list_iamTags_filterByThem(String tags, String ids) {
    engine.seeded(
        "{\"/v1/vps\": [{\"name\":\"a\",\"iam\":{\"tags\":{\"env\":\"prod\"}}},"
            + "{\"name\":\"b\",\"iam\":{\"tags\":{\"env\":\"test\"}}},"
            + "{\"name\":\"c\",\"iam\":{\"tags\":{}}}]}");
    String encoded = URLEncoder.encode(tags.replace('\'', '"'), StandardCharsets.UTF_8);

    assertThat(engine.json("/v1/vps?iamTags=" + encoded)).hasToString(ids.replace('\'', '"'));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "prod",
        "[]",
        "{\"env\":\"prod\"}",
        "{\"env\":[\"prod\"]}",
        "{\"env\":[{\"operator\":\"SOME\",\"value\":\"prod\"}]}",
        "{\"env\":[{\"operator\":1}]}"
      })
  void list_iamTagsThatAreNoMapOfConditions_isABadRequest(String tags) {
    engine.seeded("{\"/v1/vps\": [\"a\"]}");
    String encoded = URLEncoder.encode(tags, StandardCharsets.UTF_8);

    Answer answer = engine.get("/v1/vps?iamTags=" + encoded);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("message").asString()).contains("iamTags");
  }

  @ParameterizedTest
  @CsvSource({"5, 221", "4, 22", "2, 2"})
  void list_cursor_leadsThroughAllPages(int count, String expected) {
    engine.seeded("{\"/v2/iam/policy\": " + uuids(count) + "}");
    String cursor = "";
    StringBuilder sizes = new StringBuilder();
    do {
      Answer page =
          engine.get("/v2/iam/policy", "X-Pagination-Size", "2", "X-Pagination-Cursor", cursor);
      sizes.append(page.json().elements().size());
      cursor = page.headers().get("X-Pagination-Cursor-Next");
    } while (cursor != null);

    assertThat(sizes).hasToString(expected);
    assertThat(engine.json("/v2/iam/policy").elements()).hasSize(count);
  }

  @Test
  void list_itemDeletedBetweenPages_leavesNoneOut() {
    engine.seeded("{\"/v2/iam/policy\": " + uuids(3) + "}");
    Answer first = engine.get("/v2/iam/policy", "X-Pagination-Size", "2");
    engine.delete("/v2/iam/policy/" + uuid(0));

    Answer second =
        engine.get(
            "/v2/iam/policy",
            "X-Pagination-Size",
            "2",
            "X-Pagination-Cursor",
            first.headers().get("X-Pagination-Cursor-Next"));

    assertThat(second.json().elements())
        .singleElement()
        .matches(policy -> policy.get("id").asString().equals(uuid(2)));
  }

  @Test
  void list_wrongCursor_isABadRequest() {
    engine.seeded("{\"/v2/iam/policy\": " + uuids(1) + "}");

    String another =
        Base64.getUrlEncoder().encodeToString("since:1".getBytes(StandardCharsets.US_ASCII));

    assertThat(engine.get("/v2/iam/policy", "X-Pagination-Cursor", "???").status()).isEqualTo(400);
    assertThat(engine.get("/v2/iam/policy", "X-Pagination-Cursor", another).status())
        .isEqualTo(400);
    assertThat(engine.get("/v2/iam/policy", "X-Pagination-Size", "0").status()).isEqualTo(400);
  }

  @Test
  void list_objectPages_haveObjectsAndSayHowMany() {
    Answer page =
        withRecords()
            .get(RECORDS, MODE, OBJECTS, "X-Pagination-Size", "2", "X-Pagination-Number", "2");

    assertThat(page.json().elements())
        .singleElement()
        .matches(record -> record.get("id").asLong() == 3);
    assertThat(page.headers())
        .containsEntry("X-Pagination-Elements", "3")
        .containsEntry("X-Pagination-Number", "2")
        .containsEntry("X-Pagination-Size", "2");
  }

  @Test
  void list_objectPageAfterTheLast_isEmptyAndSaysHowManyThereAre() {
    Answer page =
        withRecords()
            .get(
                RECORDS,
                MODE,
                "CachedObjectList-Cursor",
                "X-Pagination-Size",
                "2",
                "X-Pagination-Number",
                "3",
                "X-Pagination-Filter",
                "fieldType:eq=A");

    assertThat(page.json()).hasToString("[]");
    assertThat(page.headers()).containsEntry("X-Pagination-Elements", "2");
  }

  @Test
  void list_objectPageOfNoSize_has500() {
    String ids = IntStream.rangeClosed(1, 501).boxed().toList().toString();
    engine.seeded("{\"" + RECORDS + "\": " + ids + "}");

    Answer page = engine.get(RECORDS, MODE, OBJECTS);

    assertThat(page.json().elements()).hasSize(500);
    assertThat(page.headers())
        .containsEntry("X-Pagination-Elements", "501")
        .containsEntry("X-Pagination-Number", "1")
        .containsEntry("X-Pagination-Size", "500");
  }

  @Test
  void list_pagesOfAnotherMode_isTheListOfIds() {
    Answer list = withRecords().get(RECORDS, MODE, "Other", "X-Pagination-Size", "1");

    assertThat(list.json()).hasToString("[1,2,3]");
    assertThat(list.headers()).doesNotContainKey("X-Pagination-Elements");
  }

  @ParameterizedTest
  @CsvSource({
    "X-Pagination-Number, 0",
    "X-Pagination-Number, two",
    "X-Pagination-Size, 0",
    "X-Pagination-Size, -1",
    "X-Pagination-Filter, ttl",
    "X-Pagination-Filter, ttl=9",
    "X-Pagination-Filter, ttl:eq",
    "X-Pagination-Filter, :eq=9",
    "X-Pagination-Filter, ttl:near=9",
  })
  void list_objectPageOfAWrongHeader_isABadRequestThatNamesIt(String header, String value) {
    Answer answer = withRecords().get(RECORDS, MODE, OBJECTS, header, value);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("message").asString()).contains(header);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ttl:lt=10|[2]",
        "ttl:le=10|[1, 2, 4]",
        "ttl:gt=10|[3, 5]",
        "ttl:ge=10|[1, 3, 4, 5]",
        "fieldType:eq=A|[1, 3]",
        "fieldType:in=AAAA,TXT|[2, 4, 5]",
        "fieldType:nin=AAAA,TXT|[1, 3]",
        // Nothing is less than nothing, and like nothing; it is not anything either.
        "subDomain:lt=n|[3, 5]",
        "subDomain:ge=a|[1, 2, 3, 5]",
        "subDomain:like=WW%25|[1, 2]",
        "subDomain:nlike=WW%25|[3, 4, 5]",
        "subDomain:ne=www|[3, 4, 5]",
        "subDomain:nin=www,mail|[4, 5]",
        // A plus is one, in this header.
        "subDomain:eq=a+b|[5]",
        "subDomain:ge=a&ttl:lt=100&ttl:ne=9|[1, 5]",
      })
  void list_objectFilter_isAsItsOperatorSays(String filter, String ids) {
    engine.seeded(
        "{\""
            + RECORDS
            + "\": [{\"id\":1,\"fieldType\":\"A\",\"subDomain\":\"www\",\"ttl\":10},"
            + "{\"id\":2,\"fieldType\":\"AAAA\",\"subDomain\":\"www\",\"ttl\":9},"
            + "{\"id\":3,\"fieldType\":\"A\",\"subDomain\":\"mail\",\"ttl\":100},"
            + "{\"id\":4,\"fieldType\":\"TXT\",\"subDomain\":null,\"ttl\":10},"
            + "{\"id\":5,\"fieldType\":\"TXT\",\"subDomain\":\"a+b\",\"ttl\":50}]}");

    assertThat(ids(engine.json(RECORDS, MODE, OBJECTS, "X-Pagination-Filter", filter)))
        .hasToString(ids);
  }

  @Test
  void list_objectPagesOfAnExample_areTheExampleOfAnItem() {
    assertThat(engine.json(RECORDS, MODE, OBJECTS).elements())
        .containsExactly(engine.json(RECORDS + "/1"));
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, ASC, , '[2, 1, 3]'",
    "ttl, DESC, , '[3, 1, 2]'",
    "ttl, desc, , '[3, 1, 2]'",
    "ttl, , , '[2, 1, 3]'",
    "ttl, DESC, fieldType:eq=A, '[3, 1]'",
  })
  void list_objectPages_areSortedAndFiltered(String sort, String order, String filter, String ids) {
    JsonValue page =
        withRecords()
            .json(
                RECORDS,
                MODE,
                OBJECTS,
                "X-Pagination-Sort",
                sort,
                "X-Pagination-Sort-Order",
                order == null ? "" : order,
                "X-Pagination-Filter",
                filter == null ? "" : filter);

    assertThat(ids(page)).hasToString(ids);
  }

  @Test
  void read_batch_hasEachItemOrWhatIsWrongWithIt() {
    withRecords().delete(RECORDS + "/2");

    JsonValue batch = engine.json(RECORDS + "/1,2,3", "X-Ovh-Batch", ",");

    assertThat(batch.elements()).hasSize(3);
    assertThat(batch.get(0).get("key")).isEqualTo(JsonValue.of(1));
    assertThat(batch.get(0).get("value")).isEqualTo(engine.json(RECORDS + "/1"));
    assertThat(batch.get(0).get("error").isNull()).isTrue();
    assertThat(batch.get(1).get("value").isNull()).isTrue();
    assertThat(batch.get(1).get("error").get("class").asString()).contains("NotFound");
  }

  private static List<Long> ids(JsonValue records) {
    return records.elements().stream().map(record -> record.get("id").asLong()).toList();
  }

  private static String uuid(int number) {
    return "00000000-0000-4000-8000-00000000000" + number;
  }

  private static String uuids(int count) {
    return IntStream.range(0, count).mapToObj(i -> JsonValue.of(uuid(i))).toList().toString();
  }
}
