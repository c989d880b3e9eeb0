package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.OvhException;
import java.util.Optional;
import java.util.OptionalInt;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * What came of an attempt: an answer or a failure, never both.
 *
 * @param status the HTTP status; zero where no answer came
 */
record AttemptResult(
    Attempt attempt,
    @Nullable Answer<?> answer,
    @Nullable OvhException failure,
    int status,
    @Nullable String queryId) {

  static AttemptResult answered(Attempt attempt, Response response, @Nullable Object value) {
    Answer<?> answer =
        new Answer<>(value, response.code(), response.headers(), attempt.exchange().attempts());
    return new AttemptResult(
        attempt, answer, null, response.code(), response.header(Headers.QUERY_ID));
  }

  static AttemptResult refused(Attempt attempt, Response response, OvhException failure) {
    return new AttemptResult(
        attempt, null, failure, response.code(), response.header(Headers.QUERY_ID));
  }

  static AttemptResult broken(Attempt attempt, OvhException failure) {
    return new AttemptResult(attempt, null, failure, 0, null);
  }

  OptionalInt optionalStatus() {
    return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
  }

  Optional<String> optionalQueryId() {
    return Optional.ofNullable(queryId);
  }
}
