package io.github.ovhsdk.sandbox.internal.state;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            + "{\"billId\":\"b\",\"date\":\"2026-02-01T00:00:00+02:00\"}]}");

    assertThat(engine.json(bills + "?date.from=2026-01-15T00:00:00Z")).hasToString("[\"b\"]");
    assertThat(engine.json(bills + "?date.to=2026-01-31T21:00:00Z")).hasToString("[\"a\"]");
    assertThat(engine.json(bills + "?date.to=2026-01-31T22:00:00Z")).hasToString("[\"a\",\"b\"]");
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

  @Test
  void list_iamTagsThatAreNoMap_isABadRequest() {
    engine.seeded("{\"/v1/vps\": [\"a\"]}");

    assertThat(engine.get("/v1/vps?iamTags=prod").status()).isEqualTo(400);
  }

  @Test
  void list_cursor_leadsThroughAllPages() {
    engine.seeded("{\"/v2/iam/policy\": " + uuids(5) + "}");
    String cursor = "";
    StringBuilder sizes = new StringBuilder();
    do {
      Answer page =
          engine.get("/v2/iam/policy", "X-Pagination-Size", "2", "X-Pagination-Cursor", cursor);
      sizes.append(page.json().elements().size());
      cursor = page.headers().get("X-Pagination-Cursor-Next");
    } while (cursor != null);

    assertThat(sizes).hasToString("221");
    assertThat(engine.json("/v2/iam/policy").elements()).hasSize(5);
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

    assertThat(engine.get("/v2/iam/policy", "X-Pagination-Cursor", "???").status()).isEqualTo(400);
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
  void list_objectPagesOfAnExample_areTheExampleOfAnItem() {
    assertThat(engine.json(RECORDS, MODE, OBJECTS).elements())
        .containsExactly(engine.json(RECORDS + "/1"));
  }

  @ParameterizedTest
  @CsvSource({
    "ttl, ASC, , '[2, 1, 3]'",
    "ttl, DESC, , '[3, 1, 2]'",
    "ttl, ASC, fieldType:eq=A, '[1, 3]'",
    "ttl, ASC, subDomain:like=%25a%25, '[3]'",
    "ttl, ASC, ttl:gt=9&ttl:lt=100, '[1]'",
    "ttl, ASC, 'fieldType:in=AAAA,TXT', '[2]'",
    "ttl, ASC, fieldType:ne=A, '[2]'",
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
                order,
                "X-Pagination-Filter",
                filter == null ? "" : filter);

    assertThat(page.elements().stream().map(record -> record.get("id").asLong()).toList())
        .hasToString(ids);
  }

  @Test
  void list_objectFilterOfUnknownOperator_isABadRequest() {
    Answer answer = withRecords().get(RECORDS, MODE, OBJECTS, "X-Pagination-Filter", "ttl:near=9");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().get("message").asString()).contains("near");
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

  private static String uuid(int number) {
    return "00000000-0000-4000-8000-00000000000" + number;
  }

  private static String uuids(int count) {
    return IntStream.range(0, count).mapToObj(i -> JsonValue.of(uuid(i))).toList().toString();
  }
}
