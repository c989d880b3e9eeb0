package io.github.ovhsdk.core.internal.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.error.BadRequestException;
import io.github.ovhsdk.core.error.NotFoundException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.Operation;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.core.model.sample.Record;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import okhttp3.Headers;
import okhttp3.Request;

/**
 * A list in numbered pages, written as {@code 1 2 / - / !404}: ids on a page, a page without any, a
 * refused one. Further ones must not be asked for.
 */
final class NumberedList {
  private static final Operation OPERATION =
      new Operation("v1 GET /list/{zone}/record", true, null, Record.class);

  private final List<String> pages;
  private final Headers.Builder headers = new Headers.Builder();
  private final FakeTransport transport = new FakeTransport(true, this::answer);
  private List<String> numbers = List.of();

  NumberedList(String pages) {
    this.pages = Stream.of(pages.split("/")).map(String::strip).toList();
  }

  /** Has each page say something of pages. */
  NumberedList saying(String what, Object value) {
    headers.set("X-Pagination-" + what, String.valueOf(value));
    return this;
  }

  /** Has the pages say what numbers they have, as far as there are any here. */
  NumberedList numbered(String numbers) {
    this.numbers = List.of(numbers.split(" "));
    return this;
  }

  /** Returns the ids of all objects. */
  List<Long> read(int pageSize) {
    Request request = new Request.Builder().url("https://eu.api.ovh.com/v1/list/z/record").build();
    return new HttpListCall<String>(
            transport, new Outgoing(OPERATION, request), new ListOf(String.class))
        .expand(Record.class).pageSize(pageSize).execute().stream().map(Record::id).toList();
  }

  int pages() {
    return pages.size();
  }

  /** Returns how many requests there were. */
  int requests() {
    return transport.requests.size();
  }

  private Answer<?> answer(Request request) {
    int number = Integer.parseInt(request.header("X-Pagination-Number"));
    assertThat(number).as("number of the page").isEqualTo(requests());
    assertThat(number).as("number of the page").isLessThanOrEqualTo(pages());
    String page = pages.get(number - 1);
    if (page.startsWith("!")) {
      throw refusal(Integer.parseInt(page.substring(1)));
    }
    if (number <= numbers.size()) {
      saying("Number", numbers.get(number - 1));
    } else {
      headers.removeAll("X-Pagination-Number");
    }
    List<JsonValue> objects =
        page.equals("-")
            ? List.of()
            : Stream.of(page.split(" ")).map(NumberedList::object).toList();
    return new Answer<>(objects, 200, headers.build(), 1);
  }

  private static JsonValue object(String id) {
    return JsonValue.object(Map.of("id", JsonValue.number(id)));
  }

  private static OvhApiException refusal(int status) {
    ApiError error = ApiError.builder(status).build();
    return switch (status) {
      case 400 -> new BadRequestException(error);
      case 404 -> new NotFoundException(error);
      default -> new ServerException(error);
    };
  }
}
