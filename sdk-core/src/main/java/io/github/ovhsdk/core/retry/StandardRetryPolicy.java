package io.github.ovhsdk.core.retry;

import io.github.ovhsdk.core.error.CallTimeoutException;
import io.github.ovhsdk.core.error.OvhApiException;
import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.ServerTimeException;
import io.github.ovhsdk.core.error.SignInRequiredException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.error.TransportException;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.SystemTime;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleSupplier;
import javax.net.ssl.SSLException;

/**
 * Repeats what is likely to pass, with full-jitter exponential backoff: the wait after attempt
 * {@code n} is {@code random(0, min(maxDelay, baseDelay * 2^(n-1)))}, or what {@code Retry-After}
 * asks for where that is longer, cut to {@code maxRetryAfter}.
 *
 * <p>Repeated are failures of the connection, attempts that took too long, a token endpoint that
 * fails, and the statuses 408, 429, 500, 502, 503 and 504. Not repeated are connections whose
 * encryption fails, answers that cannot be read, and every other status. Immutable and thread-safe.
 */
public final class StandardRetryPolicy implements RetryPolicy {
  private static final Set<Integer> STATUSES = Set.of(408, 429, 500, 502, 503, 504);

  static final StandardRetryPolicy DEFAULT = builder().build();

  private final int maxAttempts;
  private final Duration baseDelay;
  private final Duration maxDelay;
  private final Duration maxRetryAfter;
  private final DoubleSupplier random;

  private StandardRetryPolicy(Builder builder) {
    this.maxAttempts = builder.maxAttempts;
    this.baseDelay = builder.baseDelay;
    this.maxDelay = builder.maxDelay;
    this.maxRetryAfter = builder.maxRetryAfter;
    this.random = builder.random;
  }

  /** Returns a builder with the default settings. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Optional<Duration> delayAfter(FailedAttempt attempt) {
    if (attempt.number() >= maxAttempts || !isPassing(attempt)) {
      return Optional.empty();
    }
    Duration backoff = backoff(attempt.number());
    Duration asked = shorter(attempt.retryAfter().orElse(Duration.ZERO), maxRetryAfter);
    return Optional.of(asked.compareTo(backoff) > 0 ? asked : backoff);
  }

  private Duration backoff(int number) {
    // Beyond 2^30 the base has long been cut to the maximum.
    long factor = 1L << Math.min(number - 1, 30);
    Duration longest =
        baseDelay.compareTo(maxDelay.dividedBy(factor)) < 0
            ? baseDelay.multipliedBy(factor)
            : maxDelay;
    return Duration.ofNanos((long) (random.getAsDouble() * longest.toNanos()));
  }

  private static boolean isPassing(FailedAttempt attempt) {
    OvhException failure = attempt.failure();
    if (failure instanceof OvhApiException api) {
      return STATUSES.contains(api.status());
    }
    if (failure instanceof SignInRequiredException) {
      return false;
    }
    if (failure instanceof TokenException token) {
      return isPassing(token.status());
    }
    if (failure instanceof ServerTimeException time) {
      return isPassing(time.status());
    }
    if (failure instanceof TransportException transport) {
      // A certificate that is not trusted now is not trusted in a second either.
      return !(attempt.isNothingSent() && transport.getCause() instanceof SSLException);
    }
    return failure instanceof CallTimeoutException;
  }

  /** Returns whether a server that was to be asked beforehand may answer better next time. */
  private static boolean isPassing(OptionalInt status) {
    return status.isEmpty() || status.getAsInt() > 504 || STATUSES.contains(status.getAsInt());
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  /** Returns the settings. */
  @Override
  public String toString() {
    return "StandardRetryPolicy[maxAttempts="
        + maxAttempts
        + ", baseDelay="
        + baseDelay
        + ", maxDelay="
        + maxDelay
        + ", maxRetryAfter="
        + maxRetryAfter
        + "]";
  }

  /** Builds a policy. Not thread-safe. */
  public static final class Builder {
    private int maxAttempts = 4;
    private Duration baseDelay = Duration.ofMillis(300);
    private Duration maxDelay = Duration.ofSeconds(10);
    private Duration maxRetryAfter = Duration.ofSeconds(60);
    private DoubleSupplier random = SystemTime.INSTANCE::random;

    private Builder() {}

    /**
     * Sets how many attempts a call makes at most, the first one included; 4 unless set. Fewer
     * where a person waits, more for work in the background.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public Builder maxAttempts(int maxAttempts) {
      if (maxAttempts < 1) {
        throw new IllegalArgumentException("A call makes at least one attempt: " + maxAttempts);
      }
      this.maxAttempts = maxAttempts;
      return this;
    }

    /**
     * Sets the longest wait after the first attempt; 300 ms unless set. It doubles with each
     * further one.
     */
    public Builder baseDelay(Duration baseDelay) {
      this.baseDelay = Arguments.positive(baseDelay, "base delay");
      return this;
    }

    /** Sets what the longest wait grows to; 10 seconds unless set. */
    public Builder maxDelay(Duration maxDelay) {
      this.maxDelay = Arguments.positive(maxDelay, "maximal delay");
      return this;
    }

    /**
     * Sets how much of what the API asks for by {@code Retry-After} is believed; 60 seconds unless
     * set. A longer demand is cut to this.
     */
    public Builder maxRetryAfter(Duration maxRetryAfter) {
      this.maxRetryAfter = Arguments.positive(maxRetryAfter, "maximal Retry-After");
      return this;
    }

    /** Sets where numbers from 0 (inclusive) to 1 (exclusive) come from; for tests. */
    Builder random(DoubleSupplier random) {
      this.random = random;
      return this;
    }

    /** Builds the policy. */
    public StandardRetryPolicy build() {
      return new StandardRetryPolicy(this);
    }
  }
}
