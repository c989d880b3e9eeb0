package io.github.ovhsdk.core.retry;

import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.OvhException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a {@link RetryPolicy} decides on. Immutable; later versions may add components.
 *
 * @param operation the operation, such as {@code v1 GET /vps/{serviceName}}
 * @param number how many attempts the call has made, this one included
 * @param failure what the caller gets if this was the last one
 * @param isNothingSent whether the request certainly did not reach the API: there was no
 *     connection, or no token to send it with
 * @param isRepeatable whether sending once more can do no harm: the verb is idempotent (all but
 *     POST and PATCH), nothing was sent, or the caller {@linkplain
 *     io.github.ovhsdk.core.RequestOptions.Builder#repeatable() vouches for it}. A policy is only
 *     asked where this is true.
 */
public record FailedAttempt(
    String operation,
    int number,
    OvhException failure,
    boolean isNothingSent,
    boolean isRepeatable) {

  /** Returns the HTTP status, where the API answered with an error. */
  public OptionalInt status() {
    return failure instanceof OvhApiException api
        ? OptionalInt.of(api.status())
        : OptionalInt.empty();
  }

  /** Returns how long the API asks to wait, where it does; zero or more. */
  public Optional<Duration> retryAfter() {
    return failure instanceof OvhApiException api ? api.error().retryAfter() : Optional.empty();
  }
}
