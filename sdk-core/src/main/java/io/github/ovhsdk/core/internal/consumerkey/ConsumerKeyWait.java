package io.github.ovhsdk.core.internal.consumerkey;

import io.github.ovhsdk.core.auth.ConsumerKeyState;
import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.ConsumerKeyException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.ServerException;
import io.github.ovhsdk.core.error.ServerTimeException;
import io.github.ovhsdk.core.error.TooManyRequestsException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.internal.Time;
import io.github.ovhsdk.core.internal.http.Series;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks for the state of a consumer key until it is decided: first after 2 seconds, then after half
 * as long again each time, up to 15, and a last time when the time is over.
 */
public final class ConsumerKeyWait {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(2);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(15);

  /** One call that hangs is not to use up the time of all. */
  private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

  /** What a key may be answered with that is not validated yet (seen). */
  private static final Set<String> NOT_VALID_YET =
      Set.of("INVALID_CREDENTIAL", "NOT_CREDENTIAL", "INVALID_SIGNATURE");

  private final ConsumerKeyCalls calls;
  private final Time time;

  public ConsumerKeyWait(ConsumerKeyCalls calls, Time time) {
    this.calls = calls;
    this.time = time;
  }

  /** Waits; returns when the key is valid. */
  public void await(Duration timeout) {
    try (Series series = calls.series()) {
      await(timeout, series);
    }
  }

  private void await(Duration timeout, Series series) {
    long start = time.nanoTime();
    Duration pause = FIRST_PAUSE;
    while (true) {
      OvhException doubt = null;
      try {
        ConsumerKeyState state = calls.currentState(LONGEST_CALL);
        if (ConsumerKeyState.VALIDATED.equals(state)) {
          return;
        }
        failWhereDecided(state);
      } catch (OvhException e) {
        if (isOnlyNotGranted(e)) {
          return;
        }
        if (!isPassing(e)) {
          throw e;
        }
        doubt = e;
      }
      Duration remaining = timeout.minusNanos(time.nanoTime() - start);
      if (remaining.isNegative() || remaining.isZero()) {
        throw new ConsumerKeyException(
            "The consumer key was not validated within "
                + timeout
                + ". Has its user signed in at the validation URL?"
                + (doubt == null ? "" : " The API's last answer: " + doubt.getMessage()),
            ConsumerKeyState.PENDING_VALIDATION,
            doubt);
      }
      pause(pause.compareTo(remaining) < 0 ? pause : remaining, series);
      Duration longer = pause.multipliedBy(3).dividedBy(2);
      pause = longer.compareTo(LONGEST_PAUSE) < 0 ? longer : LONGEST_PAUSE;
    }
  }

  private static void failWhereDecided(@Nullable ConsumerKeyState state) {
    if (ConsumerKeyState.REFUSED.equals(state)) {
      throw new ConsumerKeyException(
          "The consumer key was refused by its user.", ConsumerKeyState.REFUSED, null);
    }
    if (ConsumerKeyState.EXPIRED.equals(state)) {
      throw new ConsumerKeyException(
          "The consumer key has expired: ask for a new one.", ConsumerKeyState.EXPIRED, null);
    }
  }

  /**
   * Returns whether the key is valid but was not granted the call that asks for its state: rights
   * are looked at once a key is valid.
   */
  private static boolean isOnlyNotGranted(OvhException e) {
    return e instanceof OvhApiException api
        && api.errorCode().filter("NOT_GRANTED_CALL"::equals).isPresent();
  }

  private static boolean isPassing(OvhException e) {
    if (e instanceof ServerException
        || e instanceof TooManyRequestsException
        || e instanceof TransportException
        || e instanceof CallTimeoutException
        || e instanceof ServerTimeException) {
      return true;
    }
    return e instanceof OvhApiException api
        && api.errorCode().filter(NOT_VALID_YET::contains).isPresent();
  }

  private void pause(Duration duration, Series series) {
    try {
      time.pause(duration, series.ending());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CallCancelledException(
          "Waiting for the consumer key's validation ended: the thread was interrupted.", e);
    }
    if (series.isClientClosed()) {
      throw new CallCancelledException(
          "Waiting for the consumer key's validation ended: the client was closed.", null);
    }
  }
}
