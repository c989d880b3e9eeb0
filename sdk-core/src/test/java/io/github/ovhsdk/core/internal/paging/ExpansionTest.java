package io.github.ovhsdk.core.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ovhsdk.core.Expansion;
import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.ListFilter;
import io.github.ovhsdk.core.Page;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.BadRequestException;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.ForbiddenException;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.Operation;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.Transport;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.ListRecordsQuery;
import io.github.ovhsdk.core.model.sample.Owner;
import io.github.ovhsdk.core.model.sample.Record;
import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.ListApi;
import io.github.ovhsdk.core.testing.Retention;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Headers;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mode in which a list answers objects, and what stands in for it where a list has none. */
class ExpansionTest {
  private static final String LIST = "/v1/list/zone/record";

  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void expand_anotherType_namesTheRightOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> list().expand(Owner.class))
        .withMessage(
            "v1 GET /list/{zone}/record lists the ids of Record, not of Owner: call"
                + " expand(io.github.ovhsdk.core.model.sample.Record.class).");
  }

  @Test
  void expand_unknownType_saysWhatToDo() {
    ListCall<String> policies = server.client().api(ListApi.class).listPolicies();

    assertThatIllegalStateException()
        .isThrownBy(() -> policies.expand(Record.class))
        .withMessageContaining("v2 GET /list/policy does not say what its elements stand for")
        .withMessageContaining("items()");
  }

  @Test
  void expand_asksForObjects() throws InterruptedException {
    objects(2, 1, 2);
    ListRecordsQuery query = ListRecordsQuery.of(RecordType.A);

    List<Record> records =
        server
            .client()
            .api(ListApi.class)
            .listRecords("zone", query)
            .with(RequestOptions.header("Pragma", "no-cache"))
            .expand(Record.class)
            .execute();

    assertThat(records).extracting(Record::id).containsExactly(1L, 2L);
    assertThat(records).isUnmodifiable();
    RecordedRequest request = server.request();
    assertThat(request.getTarget()).isEqualTo(LIST + "?type=A");
    assertThat(request.getHeaders().get("X-Pagination-Mode")).isEqualTo("CachedObjectList-Pages");
    assertThat(request.getHeaders().get("X-Pagination-Number")).isEqualTo("1");
    assertThat(request.getHeaders().get("X-Pagination-Size")).isEqualTo("500");
    assertThat(request.getHeaders().get("X-Pagination-Sort")).isNull();
    assertThat(request.getHeaders().get("X-Pagination-Filter")).isNull();
    assertThat(request.getHeaders().get("Pragma")).isEqualTo("no-cache");
    assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer the-token");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void expand_sortAndFilter_areSentAsTheControlPanelSendsThem() throws InterruptedException {
    objects(1, 1);
    objects(1, 1);
    Expansion<Record> records =
        records()
            .sortByDescending("lifecycle.status")
            .filter(ListFilter.equalTo("productReference", "EPCC"))
            .filter(ListFilter.like("name", "%a&b%"))
            .filter(ListFilter.in("state", List.of(RecordType.A, "x,y")))
            .filter(ListFilter.of("ttl", "nlike", 7));

    records.execute();
    records.sortBy("name").execute();

    RecordedRequest request = server.request();
    assertThat(request.getHeaders().get("X-Pagination-Sort")).isEqualTo("lifecycle.status");
    assertThat(request.getHeaders().get("X-Pagination-Sort-Order")).isEqualTo("DESC");
    assertThat(request.getHeaders().get("X-Pagination-Filter"))
        .isEqualTo("productReference:eq=EPCC&name:like=%25a%26b%25&state:in=A,x%2Cy&ttl:nlike=7");
    RecordedRequest second = server.request();
    assertThat(second.getHeaders().get("X-Pagination-Sort")).isEqualTo("name");
    assertThat(second.getHeaders().get("X-Pagination-Sort-Order")).isEqualTo("ASC");
  }

  @Test
  void expand_laterPageHoldsIds_isNotTakenForAllOfThem() {
    server.answer(objectsAnswer(1, 2));
    server.answer("[3]");
    server.answer(item("3"));
    server.answer("[]");

    assertThat(ids(records())).containsExactly(1L, 2L, 3L);
  }

  @Test
  void expand_cursorsInPlaceOfNumbers_areFollowed() throws InterruptedException {
    server.answer(objectsAnswer(1).addHeader("X-Pagination-Cursor-Next", "c1"));
    server.answer(objectsAnswer(2));

    assertThat(ids(records())).containsExactly(1L, 2L);
    server.request();
    RecordedRequest second = server.request();
    assertThat(second.getHeaders().get("X-Pagination-Cursor")).isEqualTo("c1");
    assertThat(second.getHeaders().get("X-Pagination-Mode")).isEqualTo("CachedObjectList-Pages");
    assertThat(second.getHeaders().get("X-Pagination-Number")).isNull();
  }

  @Test
  void expand_emptyList_isEmpty() {
    server.answer("[]");

    assertThat(ids(records())).isEmpty();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void expand_noList_failsTyped() {
    server.answer("{}");

    assertThatThrownBy(() -> records().execute()).isInstanceOf(InvalidAnswerException.class);
  }

  @Test
  void expand_leftEarly_fetchesNoFurtherPage() {
    objects(4, 1, 2);

    for (Record record : records().pageSize(2).items()) {
      if (record.id() == 2) {
        break;
      }
    }

    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void expand_ids_areReadOneByOneInOrder() {
    answerItems(IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).toList());

    assertThat(ids(records()))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
    assertThat(server.requestCount()).isEqualTo(41);
  }

  @Test
  void expand_oneIdAtATime_isReadOnTheThreadThatAsks() {
    answerItems(List.of("1", "2"));
    Expansion<Record> records =
        server
            .client(server.builder().executor(task -> assertThat(task).isNull()))
            .api(ListApi.class)
            .listRecords("zone")
            .expand(Record.class)
            .parallelism(1);

    assertThat(ids(records)).containsExactly(1L, 2L);
  }

  @Test
  void expand_ids_areAskedForBelowTheList() throws InterruptedException {
    server.answer("[\"a/b c\"]");
    server.answer(item("1"));

    server
        .client()
        .api(ListApi.class)
        .listRecords("zone", ListRecordsQuery.of(RecordType.A))
        .pageSize(9)
        .with(RequestOptions.header("X-A", "1"))
        .expand(Record.class)
        .execute();

    assertThat(server.request().getHeaders().get("X-Pagination-Size")).isEqualTo("9");
    RecordedRequest request = server.request();
    assertThat(request.getTarget()).isEqualTo(LIST + "/a%2Fb%20c");
    assertThat(request.getHeaders().get("X-A")).isEqualTo("1");
    assertThat(request.getHeaders().names())
        .noneMatch(name -> name.toLowerCase().startsWith("x-pagination"));
  }

  @Test
  void expand_idsInPagesByCursor_areFollowed() throws InterruptedException {
    server.answer(
        new MockResponse.Builder().body("[1]").addHeader("X-Pagination-Cursor-Next", "c1"));
    server.answer(item("1"));
    server.answer("[2]");
    server.answer(item("2"));

    assertThat(ids(records())).containsExactly(1L, 2L);
    server.request();
    server.request();
    RecordedRequest second = server.request();
    assertThat(second.getHeaders().get("X-Pagination-Cursor")).isEqualTo("c1");
    assertThat(second.getHeaders().get("X-Pagination-Mode")).isNull();
  }

  @Test
  void expand_modeIsRefused_listIsAskedWithoutIt() throws InterruptedException {
    server.answer(400, "application/json", "{}");
    server.answer("[1]");
    server.answer(item("1"));

    assertThat(ids(records())).containsExactly(1L);
    server.request();
    assertThat(server.request().getHeaders().get("X-Pagination-Mode")).isNull();
  }

  @Test
  void expand_modeWithAFilterIsRefused_fails() {
    server.answer(400, "application/json", "{}");

    assertThatThrownBy(() -> records().filter(ListFilter.equalTo("a", "b")).execute())
        .isInstanceOf(BadRequestException.class);
  }

  @Test
  void expand_idsInPlaceOfSortedObjects_failsTyped() {
    server.answer("[1, 2]");

    assertThatThrownBy(() -> records().sortBy("id").execute())
        .isInstanceOf(InvalidAnswerException.class)
        .hasMessageContaining("cannot sort or filter");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void expand_objectsAndIds_areBothTaken() {
    server.answerEach(
        request ->
            request.getTarget().equals(LIST)
                ? new MockResponse.Builder()
                    .addHeader("X-Pagination-Elements", "3")
                    .body("[{\"id\": 1}, 2, {\"id\": 3}]")
                : item(lastSegment(request)));

    assertThat(ids(records())).containsExactly(1L, 2L, 3L);
  }

  @Test
  void expand_objectIsGone_isLeftOut() {
    server.answerEach(
        request ->
            request.getTarget().equals(LIST)
                ? new MockResponse.Builder().body("[1, 2, 3]")
                : lastSegment(request).equals("2")
                    ? new MockResponse.Builder().code(404).body("{}")
                    : item(lastSegment(request)));

    assertThat(ids(records())).containsExactly(1L, 3L);
  }

  @Test
  void expand_endpointLacksTheItemsOperation_fails() {
    server.answerEach(
        request ->
            request.getTarget().equals(LIST)
                ? new MockResponse.Builder().body("[1]")
                : new MockResponse.Builder()
                    .code(404)
                    .body("{\"message\": \"Got an invalid (or empty) URL\"}"));

    assertThatThrownBy(() -> records().execute())
        .isInstanceOf(NotFoundException.class)
        .hasMessageContaining("v1 GET /list/{zone}/record/{id}");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8})
  void expand_objectFails_surfacesAtItsPlaceAndEndsTheRest(int parallelism) {
    server.answerEach(
        request ->
            request.getTarget().equals(LIST)
                ? new MockResponse.Builder().body("[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]")
                : lastSegment(request).equals("2")
                    ? new MockResponse.Builder().code(403).body("{}")
                    : item(lastSegment(request)));
    Iterator<Record> records = records().parallelism(parallelism).items().iterator();

    assertThat(records.next().id()).isEqualTo(1);
    assertThatThrownBy(records::next).isInstanceOf(ForbiddenException.class);
    assertThatThrownBy(records::hasNext).isInstanceOf(ForbiddenException.class);
    // The list, and a window of eight that has moved on once.
    assertThat(server.requestCount()).isLessThanOrEqualTo(1 + 8 + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "true", "[]", "\"\"", "\".\"", "\"..\"", "\"\\ud83d\""})
  void expand_elementThatIsNeither_surfacesAtItsPlace(String element) {
    server.answer("[1, " + element + "]");
    server.answer(item("1"));
    Iterator<Record> records = records().items().iterator();

    assertThat(records.next().id()).isEqualTo(1);
    assertThatThrownBy(records::next)
        .isInstanceOf(InvalidAnswerException.class)
        .hasMessageContaining("neither an object nor an id");
  }

  @Test
  void items_leftEarly_startNoFurtherCall() {
    answerItems(IntStream.rangeClosed(1, 100).mapToObj(Integer::toString).toList());

    for (Record record : records().parallelism(4).items()) {
      if (record.id() == 3) {
        break;
      }
    }

    // The list, and a window of four that has moved on twice.
    assertThat(server.requestCount()).isLessThanOrEqualTo(1 + 4 + 2);
  }

  @Test
  void stream_closed_endsCallsUnderWay() throws InterruptedException {
    server.answerEach(
        request ->
            request.getTarget().equals(LIST)
                ? new MockResponse.Builder().body("[1, 2, 3, 4]")
                : lastSegment(request).equals("1")
                    ? item("1")
                    : new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));

    try (Stream<Record> records = records().stream()) {
      assertThat(records.findFirst().map(Record::id)).contains(1L);
      for (int i = 0; i < 5; i++) {
        server.request();
      }
    }
    // The extension sees that the connections are given back, a minute early.
  }

  @Test
  void pages_ofObjects_areTheServers() throws InterruptedException {
    objects(3, 1, 2);
    objects(3, 3);

    Iterator<Page<Record>> pages = records().pageSize(2).pages().iterator();
    Page<Record> first = pages.next();

    assertThat(first.items()).extracting(Record::id).containsExactly(1L, 2L);
    assertThat(first.nextCursor()).contains("2");
    assertThat(first.response().headers().firstValue("X-Pagination-Elements")).contains("3");
    assertThat(server.requestCount()).isEqualTo(1);
    Page<Record> second = pages.next();
    assertThat(second.items()).extracting(Record::id).containsExactly(3L);
    assertThat(second.nextCursor()).isEmpty();
    assertThat(pages.hasNext()).isFalse();
    assertThat(numbers(2)).containsExactly("1", "2");
  }

  @Test
  void pages_fromACursor_fetchThatPage() throws InterruptedException {
    server.answer(
        objectsAnswer(3)
            .addHeader("X-Pagination-Elements", "3")
            .addHeader("X-Pagination-Size", "2"));

    Page<Record> page = records().pageSize(2).pages().from("2").first();

    assertThat(ids(page)).containsExactly(3L);
    assertThat(page.nextCursor()).isEmpty();
    assertThat(numbers(1)).containsExactly("2");
  }

  @Test
  void pages_fromACursorOfUnknownSize_endWithAnEmptyPageRatherThanTooEarly() {
    objects(3, 3);
    objects(3);

    assertThat(records().pageSize(2).pages().from("2").stream().map(ExpansionTest::ids))
        .containsExactly(List.of(3L), List.of());
  }

  @Test
  void pages_ofIds_arePartsOfTheList() {
    answerItems(List.of("1", "2", "3", "4", "5"));
    Expansion<Record> records = records().pageSize(2);

    assertThat(records.pages().stream().map(ExpansionTest::ids))
        .containsExactly(List.of(1L, 2L), List.of(3L, 4L), List.of(5L));
    assertThat(server.requestCount()).isEqualTo(6);
    Page<Record> second = records.pages().from("2").first();
    assertThat(ids(second)).containsExactly(3L, 4L);
    assertThat(second.nextCursor()).contains("3");
    assertThat(ids(records.pages().from("3").first())).containsExactly(5L);
    assertThat(ids(records.pages().from("9").first())).isEmpty();
    assertThat(records.pages().from("9").first().nextCursor()).isEmpty();
  }

  @Test
  void pages_ofIdsInPagesByCursor_areFilled() {
    server.answerEach(
        request -> {
          if (!request.getTarget().equals(LIST)) {
            return item(lastSegment(request));
          }
          return switch (String.valueOf(request.getHeaders().get("X-Pagination-Cursor"))) {
            case "null" -> cursorPage("[1, 2, 3]", "c1");
            case "c1" -> cursorPage("[4]", "c2");
            default -> new MockResponse.Builder().body("[5]");
          };
        });
    Expansion<Record> records = records().pageSize(2);

    assertThat(records.pages().stream().map(ExpansionTest::ids))
        .containsExactly(List.of(1L, 2L), List.of(3L, 4L), List.of(5L));
    assertThat(ids(records.pages().from("3").first())).containsExactly(5L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-1", "x", "99999999999"})
  void pages_fromNoNumber_areRefused(String cursor) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> records().pages().from(cursor))
        .withMessageContaining("page numbers");
  }

  @Test
  void stream_manyPages_holdsOneAtATime() {
    int size = 1_000;
    Retention<List<JsonValue>> pages = new Retention<>();
    FakeTransport transport =
        new FakeTransport(
            true,
            request -> {
              long from = (Long.parseLong(request.header("X-Pagination-Number")) - 1) * size;
              return new Answer<>(
                  pages.watch(
                      LongStream.range(from, from + size).mapToObj(ExpansionTest::object).toList()),
                  200,
                  Headers.of("X-Pagination-Elements", "100000"),
                  1);
            });
    long[] count = {0};

    try (Stream<Record> records = expansion(transport).pageSize(size).stream()) {
      records.forEach(
          record -> {
            assertThat(record.id()).isEqualTo(count[0]++);
            if (count[0] % 40_000 == 0) {
              assertThat(pages.held(1)).isLessThanOrEqualTo(1);
            }
          });
    }

    assertThat(count[0]).isEqualTo(100_000);
    assertThat(transport.requests).hasSize(100);
  }

  private static JsonValue object(long id) {
    return JsonValue.object(Map.of("id", JsonValue.of(id)));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 8})
  void items_answersOutOfOrder_comeInOrderWithinTheBound(int parallelism) {
    List<String> all = IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).toList();
    List<CountDownLatch> asked = all.stream().map(id -> new CountDownLatch(1)).toList();
    AtomicInteger underWay = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    server.answerEach(
        request -> {
          if (request.getTarget().equals(LIST)) {
            return new MockResponse.Builder().body(all.toString());
          }
          most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
          int id = Integer.parseInt(lastSegment(request));
          asked.get(id - 1).countDown();
          if (id % 2 == 1) {
            // Answered after the one behind it.
            await(asked.get(id));
          }
          underWay.decrementAndGet();
          return item(lastSegment(request));
        });

    assertThat(ids(records().parallelism(parallelism)))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
    assertThat(most.get()).isBetween(2, parallelism);
  }

  @Test
  void items_interruptedWhileWaiting_areCancelledAndStayInterrupted() {
    FakeTransport transport = new FakeTransport(false, request -> idList(1, 2, 3));
    Iterator<Record> records = expansion(transport).items().iterator();

    Thread.currentThread().interrupt();
    Throwable thrown = catchThrowable(records::next);
    boolean interrupted = Thread.interrupted();

    assertThat(thrown)
        .isInstanceOf(CallCancelledException.class)
        .hasMessageContaining("its thread was interrupted");
    assertThat(interrupted).isTrue();
    assertThat(transport.pending).hasSize(3).allMatch(call -> call.future().isCancelled());
  }

  @Test
  void items_prefetched_areNoMoreThanTheWindow() {
    FakeTransport transport =
        new FakeTransport(
            true,
            request ->
                request.url().encodedPath().equals(LIST)
                    ? idList(LongStream.range(0, 1_000).toArray())
                    : new Answer<>(Record.builder().build(), 200, Headers.EMPTY, 1));
    Iterator<Record> records = expansion(transport).parallelism(5).items().iterator();

    for (int taken = 1; taken <= 1_000; taken++) {
      records.next();
      assertThat(transport.requests.size()).isLessThanOrEqualTo(1 + taken + 4);
    }
    assertThat(records.hasNext()).isFalse();
  }

  private ListCall<String> list() {
    return server.client().api(ListApi.class).listRecords("zone");
  }

  private Expansion<Record> records() {
    return list().expand(Record.class);
  }

  private static Expansion<Record> expansion(Transport transport) {
    Operation operation = new Operation("v1 GET /list/{zone}/record", true, null, Record.class);
    Request request = new Request.Builder().url("https://eu.api.ovh.com" + LIST).build();
    return new HttpListCall<String>(
            transport, new Outgoing(operation, request), new ListOf(String.class))
        .expand(Record.class);
  }

  private static Answer<?> idList(long... ids) {
    return new Answer<>(LongStream.of(ids).mapToObj(JsonValue::of).toList(), 200, Headers.EMPTY, 1);
  }

  private static List<Long> ids(Expansion<Record> records) {
    return records.execute().stream().map(Record::id).toList();
  }

  private static List<Long> ids(Page<Record> page) {
    return page.items().stream().map(Record::id).toList();
  }

  /** Answers objects of a list that has so many in all. */
  private void objects(int total, long... ids) {
    server.answer(objectsAnswer(ids).addHeader("X-Pagination-Elements", total));
  }

  private static MockResponse.Builder objectsAnswer(long... ids) {
    return new MockResponse.Builder()
        .body(LongStream.of(ids).mapToObj(id -> "{\"id\": " + id + "}").toList().toString());
  }

  private static MockResponse.Builder cursorPage(String body, String cursor) {
    return new MockResponse.Builder().body(body).addHeader("X-Pagination-Cursor-Next", cursor);
  }

  /** Answers ids, and each of them with its object. */
  private void answerItems(List<String> ids) {
    server.answerEach(
        request ->
            request.getTarget().equals(LIST)
                ? new MockResponse.Builder().body(ids.toString())
                : item(lastSegment(request)));
  }

  private static MockResponse.Builder item(String id) {
    return new MockResponse.Builder().body("{\"id\": " + id + "}");
  }

  private static String lastSegment(RecordedRequest request) {
    return request.getTarget().substring(LIST.length() + 1);
  }

  /** Returns the page numbers of the next requests. */
  private List<String> numbers(int requests) throws InterruptedException {
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < requests; i++) {
      numbers.add(server.request().getHeaders().get("X-Pagination-Number"));
    }
    return numbers;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
