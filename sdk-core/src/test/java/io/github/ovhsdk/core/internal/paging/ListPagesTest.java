package io.github.ovhsdk.core.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ovhsdk.core.ListCall;
import io.github.ovhsdk.core.Page;
import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.Operation;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.Transport;
import io.github.ovhsdk.core.model.sample.ListRecordsQuery;
import io.github.ovhsdk.core.model.sample.Owner;
import io.github.ovhsdk.core.model.sample.RecordType;
import io.github.ovhsdk.core.testing.ApiServer;
import io.github.ovhsdk.core.testing.ListApi;
import io.github.ovhsdk.core.testing.Retention;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPagesTest {
  @RegisterExtension final ApiServer server = new ApiServer();

  @Test
  void execute_cursors_returnsTheItemsOfAllPages() throws InterruptedException {
    page("c1", "a", "b");
    page("c2");
    page(null, "c");

    List<String> all =
        policies().pageSize(2).with(RequestOptions.header("X-Schemas-Version", "2")).execute();

    assertThat(all).containsExactly("a", "b", "c").isUnmodifiable();
    for (String cursor : new String[] {null, "c1", "c2"}) {
      RecordedRequest request = server.request();
      assertThat(request.getTarget()).isEqualTo("/v2/list/policy");
      assertThat(request.getHeaders().get("X-Pagination-Cursor")).isEqualTo(cursor);
      assertThat(request.getHeaders().get("X-Pagination-Size")).isEqualTo("2");
      assertThat(request.getHeaders().get("X-Schemas-Version")).isEqualTo("2");
      assertThat(request.getHeaders().get("Authorization")).isEqualTo("Bearer the-token");
    }
  }

  @Test
  void execute_listThatIsNotMarkedAsPaged_followsCursorsAllTheSame() throws InterruptedException {
    page("c1", "1");
    page(null, "2");
    ListRecordsQuery query =
        ListRecordsQuery.builder(RecordType.A)
            .iamTags(Map.of("env", List.of(Owner.builder().name("prod").build())))
            .build();

    assertThat(lists().listRecords("zone", query).execute()).containsExactly("1", "2");

    String target =
        "/v1/list/zone/record?iamTags=%7B%22env%22%3A%5B%7B%22name%22%3A%22prod%22%7D%5D%7D&type=A";
    assertThat(server.request().getTarget()).isEqualTo(target);
    assertThat(server.request().getTarget()).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "[]", "null"})
  void execute_noItems_isEmpty(String body) {
    server.answer(new MockResponse.Builder().code(body.isEmpty() ? 204 : 200).body(body));

    assertThat(policies().execute()).isEmpty();
  }

  @Test
  void execute_emptyCursor_isTheLastPage() {
    page("", "a");

    assertThat(policies().execute()).containsExactly("a");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void execute_laterPageFails_fails() {
    page("c1", "a");
    server.answer(404, "application/json", "{}");

    assertThatThrownBy(() -> policies().execute()).isInstanceOf(NotFoundException.class);
  }

  @Test
  void execute_sameCursorForEver_failsTyped() {
    page("c1", "a");
    page("c1", "b");

    assertThatThrownBy(() -> policies().execute())
        .isInstanceOf(InvalidAnswerException.class)
        .hasMessageStartingWith(
            "v2 GET /list/policy was answered with status 200, but its cursor for the next page is"
                + " one of an earlier page, so the list would have no end.")
        .hasMessageEndingWith("Query id: EU.c1.");
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7, 100})
  void execute_cursorsInACircle_failsTyped(int circle) {
    FakeTransport transport =
        new FakeTransport(
            true,
            request -> {
              int number = number(request);
              return answer(List.of("x"), "c" + (number < 5 + circle ? number + 1 : 5));
            });
    ListCall<String> call = call(transport);

    assertThatThrownBy(call::execute).isInstanceOf(InvalidAnswerException.class);
    assertThatThrownBy(() -> call.executeAsync().join())
        .hasCauseInstanceOf(InvalidAnswerException.class);
    assertThat(transport.requests).hasSizeLessThan(2 * (5 + 4 * circle));
  }

  @Test
  void execute_cursorThatNoHeaderCanCarry_failsTyped() {
    FakeTransport transport =
        new FakeTransport(
            true,
            request ->
                new Answer<>(
                    List.of("a"),
                    200,
                    new okhttp3.Headers.Builder()
                        .addUnsafeNonAscii("X-Pagination-Cursor-Next", "é")
                        .build(),
                    1));

    assertThatThrownBy(() -> call(transport).execute())
        .isInstanceOf(InvalidAnswerException.class)
        .hasMessageContaining("no header can carry");
  }

  @Test
  void executeForResponse_morePages_isOneExchange() {
    page("c1", "a");
    page("c1", "a");

    assertThat(policies().executeForResponse().body()).containsExactly("a");
    assertThat(policies().executeForResponseAsync().join().headers().map())
        .containsEntry("X-Pagination-Cursor-Next", List.of("c1"));
    assertThat(server.requestCount()).isEqualTo(2);
  }

  @Test
  void executeAsync_cursors_needsNoThreadThatWaits() {
    IntStream.rangeClosed(1, 4).forEach(i -> page(i == 4 ? null : "c" + i, "p" + i));
    ExecutorService one = Executors.newSingleThreadExecutor();
    ListApi lists = server.client(server.builder().executor(one)).api(ListApi.class);

    assertThat(lists.listPolicies().executeAsync().join()).containsExactly("p1", "p2", "p3", "p4");
    one.shutdown();
  }

  @Test
  void executeAsync_laterPageFails_fails() {
    page("c1", "a");
    server.answer(404, "application/json", "{}");

    assertThatThrownBy(() -> policies().executeAsync().join())
        .hasCauseInstanceOf(NotFoundException.class);
  }

  @Test
  void executeAsync_cancelledDuringALaterPage_endsTheExchange() throws InterruptedException {
    page("c1", "a");
    server.answer(new MockResponse.Builder().headersDelay(1, TimeUnit.MINUTES));
    CompletableFuture<List<String>> future = policies().executeAsync();
    server.request();
    server.request();

    assertThat(future.cancel(true)).isTrue();

    // The extension sees that the connection is given back, a minute early.
    assertThat(future).isCancelled();
  }

  @Test
  void executeAsync_cancelledBetweenPages_fetchesNoFurther() {
    FakeTransport transport = new FakeTransport(false, request -> answer(List.of("a"), "next"));
    CompletableFuture<List<String>> future = call(transport).executeAsync();

    future.cancel(true);
    transport.pending.get(0).answer().run();

    assertThat(transport.pending).hasSize(1);
    assertThat(transport.pending.get(0).future()).isCancelled();
  }

  @Test
  void executeAsync_executorThatRunsAtOnce_doesNotRecur() {
    FakeTransport transport = new FakeTransport(true, endingAfter(50_000, i -> List.of("p" + i)));

    assertThat(call(transport).executeAsync().join()).hasSize(50_000);
  }

  @Test
  void items_leftEarly_fetchesNoFurtherPage() {
    page("c1", "a", "b");

    for (String item : policies().items()) {
      if (item.equals("b")) {
        break;
      }
    }

    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void items_iteratedTwice_fetchesTwice() {
    server.answerEach(
        request ->
            "c1".equals(request.getHeaders().get("X-Pagination-Cursor"))
                ? pageAnswer(null, "b")
                : pageAnswer("c1", "a"));
    Iterable<String> items = policies().items();

    assertThat(server.requestCount()).isZero();
    assertThat(items).containsExactly("a", "b");
    assertThat(items).containsExactly("a", "b");
    assertThat(server.requestCount()).isEqualTo(4);
  }

  @Test
  void items_pageFails_isAskedForAgain() {
    page("c1", "a");
    server.answer(500, "application/json", "{}");
    page(null, "b");
    Iterator<String> items = policies().items().iterator();

    assertThat(items.next()).isEqualTo("a");
    assertThatThrownBy(items::next).isInstanceOf(ServerException.class);
    assertThat(items.next()).isEqualTo("b");
    assertThat(items.hasNext()).isFalse();
  }

  @Test
  void items_emptyPagesInBetween_areSkipped() {
    page("c1");
    page("c2", "a");
    page("c3");
    page(null);

    assertThat(policies().items()).containsExactly("a");
  }

  @Test
  void stream_million_holdsOnePageAtATime() {
    Retention<List<String>> pages = new Retention<>();
    FakeTransport transport =
        new FakeTransport(
            true,
            endingAfter(
                1_000,
                i -> pages.watch(IntStream.range(0, 1_000).mapToObj(Integer::toString).toList())));
    AtomicInteger count = new AtomicInteger();

    try (Stream<String> stream = call(transport).stream()) {
      stream.forEach(
          item -> {
            if (count.incrementAndGet() % 250_000 == 0) {
              assertThat(pages.held(1)).isLessThanOrEqualTo(1);
            }
          });
    }

    assertThat(count).hasValue(1_000_000);
  }

  @Test
  void stream_limited_fetchesNoFurtherPage() {
    page("c1", "a", "b");

    assertThat(policies().stream().limit(2)).containsExactly("a", "b");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void stream_notConsumed_fetchesNothing() {
    policies().stream().map(String::length).close();
    policies().pages().stream().close();

    assertThat(server.requestCount()).isZero();
  }

  @Test
  void stream_closed_fetchesNoFurtherPage() {
    page("c1", "a");
    Stream<String> stream = policies().stream();
    Iterator<String> iterator = stream.iterator();

    assertThat(iterator.next()).isEqualTo("a");
    stream.close();

    assertThat(iterator.hasNext()).isFalse();
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void pages_iterated_showAnswersAndCursors() {
    page("c1", "a");
    page(null, "b");

    Iterator<Page<String>> pages = policies().pages().iterator();
    Page<String> first = pages.next();

    assertThat(first.items()).containsExactly("a");
    assertThat(first.nextCursor()).contains("c1");
    assertThat(first.response().queryId()).contains("EU.c1");
    assertThat(first).hasToString("Page[1 items]");
    assertThat(pages.hasNext()).isTrue();
    assertThat(server.requestCount()).isEqualTo(1);
    assertThat(pages.next()).hasToString("Page[1 items, the last one]");
    assertThat(pages.hasNext()).isFalse();
  }

  @Test
  void pages_fromACursor_fetchesThatPageAlone() throws InterruptedException {
    page("c8", "a");

    Page<String> page = policies().pageSize(50).pages().from("c7").first();

    assertThat(page.items()).containsExactly("a");
    assertThat(page.nextCursor()).contains("c8");
    RecordedRequest request = server.request();
    assertThat(request.getHeaders().get("X-Pagination-Cursor")).isEqualTo("c7");
    assertThat(request.getHeaders().get("X-Pagination-Size")).isEqualTo("50");
    assertThat(server.requestCount()).isEqualTo(1);
  }

  @Test
  void pages_fromACursorOn_goOn() {
    page("c8", "a");
    page(null, "b");

    assertThat(policies().pages().from("c7").stream().map(Page::items))
        .containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void pages_fromACursorThatComesBack_failTyped() {
    page("c7", "a");

    Iterator<Page<String>> pages = policies().pages().from("c7").iterator();

    assertThat(pages.next().items()).containsExactly("a");
    assertThatThrownBy(pages::next).isInstanceOf(InvalidAnswerException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a\nb", "é"})
  void pages_fromNoCursor_isRefused(String cursor) {
    assertThatIllegalArgumentException().isThrownBy(() -> policies().pages().from(cursor));
  }

  @Test
  void pageSize_isShownAndReplaced() {
    ListCall<String> call = policies().pageSize(10).pageSize(20);

    assertThat(call.prepare().headers().allValues("X-Pagination-Size")).containsExactly("20");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> call.pageSize(0))
        .withMessageContaining("page size");
  }

  private ListApi lists() {
    return server.client().api(ListApi.class);
  }

  private ListCall<String> policies() {
    return lists().listPolicies();
  }

  private void page(String nextCursor, String... items) {
    server.answer(pageAnswer(nextCursor, items));
  }

  private static MockResponse.Builder pageAnswer(String nextCursor, String... items) {
    MockResponse.Builder answer =
        new MockResponse.Builder()
            .addHeader("X-Ovh-Queryid", "EU." + nextCursor)
            .body(Stream.of(items).map(item -> '"' + item + '"').toList().toString());
    return nextCursor == null ? answer : answer.addHeader("X-Pagination-Cursor-Next", nextCursor);
  }

  private static ListCall<String> call(Transport transport) {
    Request request = new Request.Builder().url("https://eu.api.ovh.com/v2/list/policy").build();
    return new HttpListCall<>(
        transport,
        new Outgoing(Operation.of("v2 GET /list/policy", true), request),
        new ListOf(String.class));
  }

  /** Returns answers to the first page, numbered 0, and so many in all. */
  private static Function<Request, Answer<?>> endingAfter(
      int pages, Function<Integer, List<String>> items) {
    return request -> {
      int number = number(request);
      return answer(items.apply(number), number == pages - 1 ? null : "c" + (number + 1));
    };
  }

  private static int number(Request request) {
    String cursor = request.header("X-Pagination-Cursor");
    return cursor == null ? 0 : Integer.parseInt(cursor.substring(1));
  }

  private static Answer<?> answer(List<String> items, String nextCursor) {
    return new Answer<>(
        items,
        200,
        nextCursor == null
            ? okhttp3.Headers.EMPTY
            : okhttp3.Headers.of("X-Pagination-Cursor-Next", nextCursor),
        1);
  }
}
