package io.github.ovhsdk.core.retry;

import java.time.Duration;
import java.util.Optional;

/**
 * Decides whether an attempt that failed is followed by another one, and when. Implementations are
 * thread-safe: a client asks for all of its calls.
 *
 * <p>A policy is asked only where another attempt is safe and possible: the operation is
 * {@linkplain FailedAttempt#isRepeatable() repeatable}, the call has neither been cancelled nor
 * used up its time, and the client's {@linkplain
 * io.github.ovhsdk.core.OvhClient.Builder#retryBudget retry budget} is not used up. A wait that
 * would outlast the call's time is not begun: the failure surfaces at once. So a policy can be as
 * simple as
 *
 * <pre>{@code
 * RetryPolicy patient = attempt ->
 *     attempt.number() < 10 ? Optional.of(Duration.ofSeconds(5)) : Optional.empty();
 * }</pre>
 */
@FunctionalInterface
public interface RetryPolicy {

  /**
   * Returns how long to wait before the next attempt, zero for none; empty if the failure stands.
   *
   * @param attempt the attempt that has just failed
   */
  Optional<Duration> delayAfter(FailedAttempt attempt);

  /**
   * Returns the policy that clients have unless told otherwise: up to 4 attempts, as {@link
   * StandardRetryPolicy} describes.
   */
  static RetryPolicy standard() {
    return StandardRetryPolicy.DEFAULT;
  }

  /** Returns the policy that lets every failure stand. */
  static RetryPolicy none() {
    return attempt -> Optional.empty();
  }
}
