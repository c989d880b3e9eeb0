package io.github.ovhsdk.sandbox.internal.state;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.sandbox.internal.http.Answer;
import io.github.ovhsdk.sandbox.internal.http.ApiRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers a list of ids with a page of the objects, which is what OVHcloud's control panel asks
 * for: numbered from 1, sorted and filtered if wished.
 */
final class ObjectPage {

  private static final String MODE = "X-Pagination-Mode";
  private static final String NUMBER = "X-Pagination-Number";
  private static final String SIZE = "X-Pagination-Size";
  private static final String ELEMENTS = "X-Pagination-Elements";
  private static final String SORT = "X-Pagination-Sort";
  private static final String ORDER = "X-Pagination-Sort-Order";
  private static final String FILTER = "X-Pagination-Filter";

  /** What OVHcloud takes where no size is asked for is not documented. */
  private static final int DEFAULT_SIZE = 500;

  private ObjectPage() {}

  static boolean isAskedFor(ApiRequest request) {
    return request.header(MODE).filter(mode -> mode.startsWith("CachedObjectList")).isPresent();
  }

  /**
   * Cuts the page out.
   *
   * @throws IllegalArgumentException if a header does not say what it has to
   */
  static Answer answer(List<JsonValue> objects, ApiRequest request) {
    Stream<JsonValue> chosen = objects.stream();
    String filters = request.header(FILTER).orElse("");
    if (!filters.isEmpty()) {
      for (String filter : filters.split("&")) {
        chosen = chosen.filter(filter(filter));
      }
    }
    String sort = request.header(SORT).map(ObjectPage::decode).orElse("");
    if (!sort.isEmpty()) {
      Comparator<JsonValue> order = (a, b) -> Values.compare(text(a, sort), text(b, sort));
      boolean down = request.header(ORDER).filter("DESC"::equalsIgnoreCase).isPresent();
      chosen = chosen.sorted(down ? order.reversed() : order);
    }
    List<JsonValue> all = chosen.toList();
    int number = number(request, NUMBER, 1);
    int size = number(request, SIZE, DEFAULT_SIZE);
    List<JsonValue> page = all.stream().skip((number - 1L) * size).limit(size).toList();
    return Answer.ok(JsonValue.array(page))
        .withHeader(ELEMENTS, String.valueOf(all.size()))
        .withHeader(NUMBER, String.valueOf(number))
        .withHeader(SIZE, String.valueOf(size));
  }

  /** Reads {@code property:operator=value}. */
  private static Predicate<JsonValue> filter(String text) {
    int colon = text.indexOf(':');
    int equals = text.indexOf('=', colon + 1);
    if (colon < 1 || equals < 0) {
      throw new IllegalArgumentException(FILTER + " is property:operator=value");
    }
    String name = decode(text.substring(0, colon));
    String operator = decode(text.substring(colon + 1, equals));
    String value = text.substring(equals + 1);
    return object -> holds(Values.find(object, name), operator, value);
  }

  private static boolean holds(@Nullable JsonValue value, String operator, String encoded) {
    JsonValue known = value == null ? JsonValue.NULL : value;
    String wanted = decode(encoded);
    return switch (operator) {
      case "eq" -> Values.is(known, wanted);
      case "ne" -> !Values.is(known, wanted);
      case "in" -> Stream.of(encoded.split(",")).anyMatch(each -> Values.is(known, decode(each)));
      case "nin" -> Stream.of(encoded.split(",")).noneMatch(each -> Values.is(known, decode(each)));
      case "like" -> !known.isNull() && Values.isLike(Values.text(known), wanted, true);
      case "nlike" -> known.isNull() || !Values.isLike(Values.text(known), wanted, true);
      case "lt" -> !known.isNull() && Values.compare(Values.text(known), wanted) < 0;
      case "gt" -> !known.isNull() && Values.compare(Values.text(known), wanted) > 0;
      case "le" -> !known.isNull() && Values.compare(Values.text(known), wanted) <= 0;
      case "ge" -> !known.isNull() && Values.compare(Values.text(known), wanted) >= 0;
      default ->
          throw new IllegalArgumentException(FILTER + " has no operator \"" + operator + "\"");
    };
  }

  private static String text(JsonValue object, String name) {
    JsonValue value = Values.find(object, name);
    return value == null || value.isNull() ? "" : Values.text(value);
  }

  private static int number(ApiRequest request, String header, int otherwise) {
    String text = request.header(header).orElse(String.valueOf(otherwise));
    return positive(header, text);
  }

  /**
   * Reads a number of a header.
   *
   * @throws IllegalArgumentException if it is no whole number above zero
   */
  static int positive(String header, String text) {
    try {
      int number = Integer.parseInt(text.trim());
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Falls through to the one message for every wrong number.
    }
    throw new IllegalArgumentException(header + " is a whole number above zero");
  }

  /** A plus is one: header values are no forms. */
  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
