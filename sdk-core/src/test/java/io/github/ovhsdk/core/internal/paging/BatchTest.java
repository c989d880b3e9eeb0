package io.github.ovhsdk.core.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.Expansion;
import io.github.ovhsdk.core.ListFilter;
import io.github.ovhsdk.core.error.ForbiddenException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.model.sample.Record;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.ListApi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading several objects by one request: with one call at a time, for the order of requests. */
class BatchTest {
  private static final String LIST = "/v1/list/zone/record";

  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void batches_bareObjects_areTaken() throws InterruptedException {
    server.answer("[1, 2, 3]");
    server.answer("[{\"id\": 1}, {\"id\": 2}]");
    server.answer("{\"id\": 3}");

    assertThat(ids(batches(2))).containsExactly("1", "2", "3");
    RecordedRequest list = server.request();
    assertThat(list.getTarget()).isEqualTo(LIST);
    assertThat(list.getHeaders().get("X-Pagination-Mode")).isNull();
    RecordedRequest batch = server.request();
    assertThat(batch.getTarget()).isEqualTo(LIST + "/1,2");
    assertThat(batch.getHeaders().get("X-Ovh-Batch")).isEqualTo(",");
    RecordedRequest single = server.request();
    assertThat(single.getTarget()).isEqualTo(LIST + "/3");
    assertThat(single.getHeaders().get("X-Ovh-Batch")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'key': '1', 'value': {'id': 1}, 'error': null}, {'key': '2', 'value': {'id': 2}}]",
        "[{'key': 2, 'value': {'id': 2}}, {'key': 1, 'value': {'id': 1}}]",
        "[{'value': {'id': 1}}, {'value': {'id': 2}}]",
        "[{'key': 'other', 'value': {'id': 1}}, {'key': 'names', 'value': {'id': 2}}]",
      })
  void batches_wrappedObjects_areTaken(String body) {
    server.answer("[1, 2]");
    server.answer(body.replace('\'', '"'));

    assertThat(ids(batches(10))).containsExactly("1", "2");
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'key': '1', 'value': {'id': 1}}, {'key': '2', 'value': null, 'error': {'message': 'x'}}]",
        "[{'key': '1', 'value': {'id': 1}}, {'key': '2', 'error': 'Not found'}]",
        "[{'key': '1', 'value': {'id': 1}}]",
        "[{'id': 1}, null]",
      })
  void batches_objectWithAnError_isReadByItself(String body) throws InterruptedException {
    server.answer("[1, 2]");
    server.answer(body.replace('\'', '"'));
    server.answer(403, "application/json", "{}");
    List<Record> read = new ArrayList<>();

    assertThatThrownBy(() -> batches(10).items().forEach(read::add))
        .isInstanceOf(ForbiddenException.class);
    assertThat(read).extracting(Record::id).containsExactly(1L);
    server.request();
    server.request();
    assertThat(server.request().getTarget()).isEqualTo(LIST + "/2");
  }

  @Test
  void batches_objectIsGone_isLeftOut() {
    server.answer("[1, 2]");
    server.answer("[{\"key\": \"1\", \"error\": {}}, {\"key\": \"2\", \"value\": {\"id\": 2}}]");
    server.answer(404, "application/json", "{}");

    assertThat(ids(batches(10))).containsExactly("2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "404 | {}",
        "400 | {}",
        "414 | {}",
        "200 | {\"id\": 1}",
        "200 | [{\"id\": 1}]",
        "200 | []",
        "200 | null",
        "200 | no JSON",
      })
  void batches_operationTakesNone_readsOneByOneFromThenOn(int status, String body)
      throws InterruptedException {
    server.answer("[1, 2, 3, 4]");
    server.answer(status, "application/json", body);
    for (int id = 1; id <= 4; id++) {
      server.answer("{\"id\": " + id + "}");
    }

    assertThat(ids(batches(2))).containsExactly("1", "2", "3", "4");
    assertThat(targets(6)).endsWith(LIST + "/1", LIST + "/2", LIST + "/3", LIST + "/4");
  }

  @Test
  void batches_serverFails_fails() {
    server.answer("[1, 2]");
    server.answer(500, "application/json", "{}");

    assertThatThrownBy(() -> batches(2).execute()).isInstanceOf(ServerException.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[\"a,b\", \"c\"]       | a%2Cb;c   | ;",
        "[\"a,b\", \"c;d\"]     | a%2Cb!c%3Bd | !",
        "[\"é/\", \"1.2.3.0/24\"] | %C3%A9%2F,1.2.3.0%2F24 | ,",
      })
  void batches_idsWithSeparators_chooseAnother(String ids, String segment, String separator)
      throws InterruptedException {
    server.answer(ids);
    server.answer("[{\"id\": 1}, {\"id\": 2}]");

    assertThat(ids(batches(10))).containsExactly("1", "2");
    server.request();
    RecordedRequest batch = server.request();
    assertThat(batch.getTarget()).isEqualTo(LIST + "/" + segment);
    assertThat(batch.getHeaders().get("X-Ovh-Batch")).isEqualTo(separator);
  }

  @Test
  void batches_idWithAllSeparators_isReadByItself() throws InterruptedException {
    server.answer("[\"a\", \",;!\", \"b\"]");
    server.answer("{\"id\": 1}");
    server.answer("{\"id\": 2}");
    server.answer("{\"id\": 3}");

    assertThat(ids(batches(10))).containsExactly("1", "2", "3");
    assertThat(targets(4)).endsWith(LIST + "/a", LIST + "/%2C%3B%21", LIST + "/b");
  }

  @Test
  void batches_longIds_keepTheUrlShort() throws InterruptedException {
    List<String> ids = IntStream.range(0, 100).mapToObj(i -> "i".repeat(97) + (100 + i)).toList();
    server.answerEach(
        request -> {
          String target = request.getTarget();
          if (target.equals(LIST)) {
            return body(ids.stream().map(id -> '"' + id + '"').toList().toString());
          }
          return body(
              Stream.of(target.substring(LIST.length() + 1).split(","))
                  .map(id -> "{\"id\": " + id.substring(97) + "}")
                  .toList()
                  .toString());
        });

    assertThat(ids(batches(1_000)))
        .containsExactlyElementsOf(IntStream.range(100, 200).mapToObj(Integer::toString).toList());
    assertThat(server.requestCount()).isEqualTo(1 + 3);
    assertThat(targets(4)).allMatch(target -> target.length() < 4_000);
  }

  @Test
  void batches_severalAtATime_keepTheOrder() {
    server.answerEach(
        request -> {
          String target = request.getTarget();
          if (target.equals(LIST)) {
            return body(IntStream.rangeClosed(1, 50).boxed().toList().toString());
          }
          return body(
              Stream.of(target.substring(LIST.length() + 1).split(","))
                  .map(id -> "{\"key\": \"" + id + "\", \"value\": {\"id\": " + id + "}}")
                  .toList()
                  .toString());
        });

    assertThat(ids(batches(5).parallelism(4)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 50).mapToObj(Integer::toString).toList());
    assertThat(server.requestCount()).isEqualTo(11);
  }

  @Test
  void batches_severalAtATimeThatFail_areReadOneByOne() {
    server.answerEach(
        request -> {
          String target = request.getTarget();
          if (target.equals(LIST)) {
            return body(IntStream.rangeClosed(1, 50).boxed().toList().toString());
          }
          return target.contains(",")
              ? new MockResponse.Builder().code(404).body("{}")
              : body("{\"id\": " + target.substring(LIST.length() + 1) + "}");
        });

    assertThat(ids(batches(5).parallelism(4)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 50).mapToObj(Integer::toString).toList());
  }

  @Test
  void batches_withSortOrFilter_areRefused() {
    assertThatIllegalStateException().isThrownBy(() -> batches(2).sortBy("id"));
    assertThatIllegalStateException()
        .isThrownBy(() -> records().filter(ListFilter.equalTo("a", "b")).batches(2))
        .withMessageContaining("neither sort nor filter");
  }

  @Test
  void batches_ofOne_areRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> records().batches(1));
  }

  private Expansion<Record> records() {
    return server.client().api(ListApi.class).listRecords("zone").expand(Record.class);
  }

  private Expansion<Record> batches(int ids) {
    return records().parallelism(1).batches(ids);
  }

  private static List<String> ids(Expansion<Record> records) {
    return records.execute().stream().map(record -> String.valueOf(record.id())).toList();
  }

  private static MockResponse.Builder body(String json) {
    return new MockResponse.Builder().body(json);
  }

  private List<String> targets(int requests) throws InterruptedException {
    List<String> targets = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      targets.add(server.request().getTarget());
    }
    return targets;
  }
}
