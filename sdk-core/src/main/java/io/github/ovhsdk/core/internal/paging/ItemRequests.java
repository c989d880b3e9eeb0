package io.github.ovhsdk.core.internal.paging;

import io.github.ovhsdk.core.RequestOptions;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import io.github.ovhsdk.core.internal.http.Answer;
import io.github.ovhsdk.core.internal.http.Operation;
import io.github.ovhsdk.core.internal.http.Outgoing;
import io.github.ovhsdk.core.internal.http.PercentEncoding;
import io.github.ovhsdk.core.internal.http.Transport;
import io.github.ovhsdk.core.internal.json.JsonCodec;
import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/** The requests for the objects of one list, and the reading of what they answer. Thread-safe. */
final class ItemRequests<M> {
  private static final ListOf ELEMENTS = new ListOf(JsonValue.class);

  /** What servers and proxies commonly take is twice as much. */
  private static final int LONGEST_URL = 4_000;

  private final Transport transport;
  private final Outgoing list;
  private final RequestOptions options;
  private final Class<M> type;
  private final Operation item;

  /**
   * Creates the requests.
   *
   * @param list the request of the list, with the header fields of the options
   */
  ItemRequests(Transport transport, Outgoing list, RequestOptions options, Class<M> type) {
    this.transport = transport;
    this.list = list;
    this.options = options;
    this.type = type;
    this.item = Operation.of(list.operation().name() + "/{id}", list.operation().authenticated());
  }

  /** Returns the request of the list. */
  Outgoing list() {
    return list;
  }

  /** Asks for elements: objects, or ids, or some of both. */
  Answer<List<JsonValue>> elements(Outgoing request) {
    return transport.send(request, ELEMENTS, options);
  }

  static boolean isObject(JsonValue element) {
    return element.kind() == JsonValue.Kind.OBJECT;
  }

  /**
   * Reads an element that is an object.
   *
   * @param answer what it came in
   */
  M object(JsonValue element, Answer<?> answer) {
    try {
      M object = element.as(type);
      if (object != null) {
        return object;
      }
    } catch (JsonFormatException e) {
      throw invalid(answer, "an element is not what its id stands for", e);
    }
    throw invalid(answer, "an element is not what its id stands for", null);
  }

  /** Returns the text of an element that is an id which a path can hold; null where it is none. */
  static @Nullable String id(JsonValue element) {
    if (element.kind() != JsonValue.Kind.STRING && element.kind() != JsonValue.Kind.NUMBER) {
      return null;
    }
    String id = JsonCodec.text(element);
    return id.isEmpty() || id.equals(".") || id.equals("..") || !isEncodable(id) ? null : id;
  }

  private static boolean isEncodable(String id) {
    try {
      PercentEncoding.encode(id);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Returns the exception for an element that is neither an object nor an id. */
  InvalidAnswerException neither(Answer<?> answer) {
    return invalid(answer, "an element is neither an object nor an id that a path can hold", null);
  }

  private InvalidAnswerException invalid(
      Answer<?> answer, String problem, @Nullable Throwable cause) {
    return answer.invalid(list.operation(), problem, cause);
  }

  /** Reads one object on this thread. */
  @Nullable M one(String id) {
    return transport.<M>send(one(PercentEncoding.encode(id), Map.of()), type, options).value();
  }

  /** Reads one object on another thread. */
  CompletableFuture<@Nullable M> oneAsync(String id) {
    return transport.sendAsync(
        one(PercentEncoding.encode(id), Map.of()), type, options, Answer<M>::value);
  }

  /** Reads several objects on this thread. */
  Answer<JsonValue> batch(List<String> ids, String separator) {
    return transport.send(batchRequest(ids, separator), JsonValue.class, options);
  }

  /** Reads several objects on another thread. */
  CompletableFuture<Answer<JsonValue>> batchAsync(List<String> ids, String separator) {
    return transport.<JsonValue, Answer<JsonValue>>sendAsync(
        batchRequest(ids, separator), JsonValue.class, options, answer -> answer);
  }

  private Outgoing batchRequest(List<String> ids, String separator) {
    return one(
        ids.stream().map(PercentEncoding::encode).collect(Collectors.joining(separator)),
        Map.of(PageHeaders.BATCH, separator));
  }

  /** Returns whether a request with ids of such a length in all gets a URL of bearable length. */
  boolean isBearable(int encodedLength) {
    return list.request().url().toString().length() + 1 + encodedLength <= LONGEST_URL;
  }

  private Outgoing one(String encodedSegment, Map<String, String> headers) {
    HttpUrl url =
        list.request()
            .url()
            .newBuilder()
            .addEncodedPathSegment(encodedSegment)
            // What it says is about the list.
            .query(null)
            .build();
    Request request =
        list.request()
            .newBuilder()
            .url(url)
            .removeHeader(PageHeaders.PAGE_SIZE)
            .removeHeader(PageHeaders.PAGE_CURSOR)
            .build();
    return new Outgoing(item, request).withHeaders(headers);
  }
}
