package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.internal.Time;
import io.github.ovhsdk.core.internal.auth.Authorizer;
import io.github.ovhsdk.core.retry.FailedAttempt;
import io.github.ovhsdk.core.retry.RetryPolicy;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Makes attempts until one is answered well, or its failure stands.
 *
 * <p>What is safe to repeat is decided here and not by the policy, so that no policy can send a
 * POST twice which may have been carried out. Apart from policy and budget, a call whose
 * credentials were refused is sent once more if new ones could be had: a refused call was not
 * carried out.
 */
public final class RetryLoop {
  private static final Set<String> IDEMPOTENT =
      Set.of("GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE");
  private static final Set<Integer> REFUSALS = Set.of(400, 401, 403);

  private final AttemptSender sender;
  private final Authorizer authorizer;
  private final RetryBudget budget;
  private final Time time;

  public RetryLoop(AttemptSender sender, Authorizer authorizer, RetryBudget budget, Time time) {
    this.sender = sender;
    this.authorizer = authorizer;
    this.budget = budget;
    this.time = time;
  }

  /**
   * Returns the answer.
   *
   * @throws OvhException if there is none; the failures of earlier attempts are suppressed in it
   */
  Answer<?> run(Exchange exchange, Observation observation) {
    OvhException earlier = null;
    boolean renewed = false;
    while (true) {
      observation.attemptStarted();
      AttemptResult result = sender.send(exchange);
      OvhException failure = result.failure();
      if (failure == null) {
        budget.putBack();
        observation.attemptEnded(result, null);
        return result.answer();
      }
      if (earlier != null) {
        failure.addSuppressed(earlier);
      }
      earlier = failure;
      Duration delay;
      if (!renewed && renew(exchange, result, observation)) {
        renewed = true;
        delay = Duration.ZERO;
      } else {
        delay = delay(exchange, result);
      }
      observation.attemptEnded(result, delay);
      if (delay == null) {
        throw failure;
      }
      pause(exchange, delay, failure);
    }
  }

  /** Returns whether the API refused the credentials and new ones are there now. */
  private boolean renew(Exchange exchange, AttemptResult result, Observation observation) {
    Request authorised = result.attempt().authorised();
    if (authorised == null
        || !REFUSALS.contains(result.status())
        || !(result.failure() instanceof OvhApiException refusal)) {
      return false;
    }
    try {
      return authorizer.renew(authorised, refusal.error(), exchange);
    } catch (IOException e) {
      // Why there are no new credentials says more than that the old ones were refused.
      observation.attemptEnded(result, null);
      OvhException failure = Failures.of(result.attempt(), e, exchange.ending().isEnded());
      failure.addSuppressed(refusal);
      throw failure;
    }
  }

  private @Nullable Duration delay(Exchange exchange, AttemptResult result) {
    OvhException failure = result.failure();
    if (failure instanceof CallCancelledException || isOver(exchange)) {
      return null;
    }
    boolean nothingSent = !result.attempt().isSent();
    boolean repeatable =
        nothingSent
            || exchange.options().isRepeatable()
            || IDEMPOTENT.contains(exchange.request().request().method());
    if (!repeatable) {
      return null;
    }
    RetryPolicy policy = exchange.options().retryPolicy().orElseGet(RetryPolicy::standard);
    Duration delay =
        Objects.requireNonNull(
                policy.delayAfter(
                    new FailedAttempt(
                        exchange.request().operation().name(),
                        exchange.attempts(),
                        failure,
                        nothingSent,
                        true)),
                "The retry policy answered null: it has to answer Optional.empty() to give up.")
            .map(wait -> wait.isNegative() ? Duration.ZERO : wait)
            .orElse(null);
    boolean fits = delay != null && delay.compareTo(remaining(exchange)) < 0;
    return fits && budget.take() ? delay : null;
  }

  private static boolean isOver(Exchange exchange) {
    return exchange.ending().isEnded() || exchange.deadline().isOver();
  }

  private static Duration remaining(Exchange exchange) {
    return Duration.ofNanos(exchange.deadline().remainingNanos());
  }

  private void pause(Exchange exchange, Duration delay, OvhException failure) {
    try {
      if (delay.compareTo(Duration.ZERO) > 0) {
        time.pause(delay, exchange.ending());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cancelled(exchange, "its thread was interrupted before the next attempt.", failure);
    }
    if (exchange.ending().isEnded() && !exchange.deadline().isOver()) {
      throw cancelled(
          exchange,
          "it was cancelled, or its client was closed, before the next attempt.",
          failure);
    }
  }

  private static OvhException cancelled(Exchange exchange, String reason, OvhException failure) {
    OvhException cancelled = new CallCancelledException(exchange.failed() + reason, null);
    cancelled.addSuppressed(failure);
    return cancelled;
  }
}
