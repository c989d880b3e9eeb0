package io.github.ovhsdk.core;

import java.net.http.HttpHeaders;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A successful answer with what came along: status and header fields. Immutable.
 *
 * @param <T> what the body is read as
 */
public final class ApiResponse<T extends @Nullable Object> {
  private static final String QUERY_ID = "X-Ovh-Queryid";

  private final T body;
  private final int status;
  private final HttpHeaders headers;
  private final int attempts;

  /** Creates an answer, for unit tests of code that reads answers. */
  public ApiResponse(T body, int status, HttpHeaders headers) {
    this(body, status, headers, 1);
  }

  /**
   * Creates an answer that took several attempts, for unit tests.
   *
   * @param attempts how many attempts were made, the last one included
   */
  public ApiResponse(T body, int status, HttpHeaders headers, int attempts) {
    this.body = body;
    this.status = status;
    this.headers = headers;
    this.attempts = attempts;
  }

  /**
   * Returns what the body was read as; null for an operation that answers nothing, and where the
   * answer was {@code null} or status 204. A list is never null but empty; an element is null where
   * the API sent null.
   */
  public T body() {
    return body;
  }

  /** Returns the HTTP status, 200 to 299. */
  public int status() {
    return status;
  }

  /** Returns the header fields. */
  public HttpHeaders headers() {
    return headers;
  }

  /** Returns the id under which OVHcloud has logged the call: what its support asks for. */
  public Optional<String> queryId() {
    return headers.firstValue(QUERY_ID);
  }

  /** Returns how many attempts the call made: 1 where the first one was answered well. */
  public int attempts() {
    return attempts;
  }

  /** Returns status and query id; not the body, which may hold secrets. */
  @Override
  public String toString() {
    return "ApiResponse[status=" + status + queryId().map(id -> ", queryId=" + id).orElse("") + "]";
  }
}
