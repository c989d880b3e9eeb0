package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.ApiResponse;
import io.github.ovhsdk.core.error.InvalidAnswerException;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A successful answer, with its header fields as they are until somebody asks for them. */
public record Answer<T extends @Nullable Object>(
    T value, int status, okhttp3.Headers headers, int attempts) {

  /** Returns this answer with something else made of its body. */
  public <R extends @Nullable Object> Answer<R> withValue(R other) {
    return new Answer<>(other, status, headers, attempts);
  }

  /** Returns the answer as applications get it. */
  public ApiResponse<T> toResponse() {
    // The JDK's class refuses names that are blank or the same but for blanks around them; servers
    // send such, and the call has succeeded.
    Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach(
        field -> {
          String name = field.getFirst().trim();
          if (!name.isEmpty()) {
            fields.computeIfAbsent(name, unused -> new ArrayList<>()).add(field.getSecond());
          }
        });
    return new ApiResponse<>(value, status, HttpHeaders.of(fields, (name, text) -> true), attempts);
  }

  /**
   * Returns the exception for this answer where it could be read, and still makes no sense.
   *
   * @param problem what is wrong with it, as a clause
   */
  public InvalidAnswerException invalid(
      Operation operation, String problem, @Nullable Throwable cause) {
    return new InvalidAnswerException(
        operation.name(), status, headers.get(Headers.QUERY_ID), problem, cause);
  }
}
