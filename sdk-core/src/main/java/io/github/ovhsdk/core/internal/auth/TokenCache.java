package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.CallCancelledException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.internal.http.Deadline;
import io.github.ovhsdk.core.internal.http.DeadlineExceededException;
import io.github.ovhsdk.core.internal.http.StepFailedException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one token. A fresh one is handed out; a stale one too, while a new one is fetched; where
 * there is none, or only an expired one, callers wait for the new one, each no longer than its own
 * deadline.
 *
 * <p>At most one request for a token is under way at any time, on a thread of its own and outside
 * of any lock: a caller that gives up does not end it for the others. After a renewal that failed
 * behind a stale token, the next one waits for 10 seconds.
 */
final class TokenCache {
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);
  private static final System.Logger LOGGER = System.getLogger("io.github.ovhsdk.auth");

  private final Supplier<AccessToken> source;
  private final InstantSource clock;
  private final Executor executor;

  private final AtomicReference<@Nullable CompletableFuture<AccessToken>> renewal =
      new AtomicReference<>();
  private volatile @Nullable AccessToken token;
  private volatile Instant notBefore = Instant.MIN;

  /**
   * Creates an empty cache.
   *
   * @param source asks for a new token and waits for it; fails with {@link TokenException}
   * @param executor where the source is called
   */
  TokenCache(Supplier<AccessToken> source, InstantSource clock, Executor executor) {
    this.source = source;
    this.clock = clock;
    this.executor = executor;
  }

  /** Returns a token that is not expired. */
  AccessToken get(Deadline deadline) throws IOException {
    AccessToken present = token;
    Instant now = clock.instant();
    if (present == null || present.isExpired(now)) {
      return await(renew(), deadline);
    }
    if (!present.isFresh(now) && !now.isBefore(notBefore)) {
      renew();
    }
    return present;
  }

  /** Returns the renewal under way, or begins one. */
  private CompletableFuture<AccessToken> renew() {
    CompletableFuture<AccessToken> mine = new CompletableFuture<>();
    CompletableFuture<AccessToken> running = renewal.compareAndExchange(null, mine);
    if (running != null) {
      return running;
    }
    AccessToken present = token;
    if (present != null && present.isFresh(clock.instant())) {
      // One ended between our look at the token and here.
      renewal.set(null);
      mine.complete(present);
      return mine;
    }
    try {
      executor.execute(() -> fetch(mine));
    } catch (RejectedExecutionException e) {
      renewal.set(null);
      mine.completeExceptionally(new CallCancelledException("The client is closed.", null));
    }
    return mine;
  }

  private void fetch(CompletableFuture<AccessToken> result) {
    try {
      AccessToken fetched = source.get();
      token = fetched;
      renewal.set(null);
      result.complete(fetched);
    } catch (Throwable e) {
      notBefore = clock.instant().plus(PAUSE_AFTER_FAILURE);
      AccessToken present = token;
      if (present != null && !present.isExpired(clock.instant())) {
        // Nobody gets to see this failure.
        LOGGER.log(Level.WARNING, "The OAuth2 token could not be renewed yet: {0}", e.getMessage());
      }
      renewal.set(null);
      result.completeExceptionally(e);
    }
  }

  private static AccessToken await(CompletableFuture<AccessToken> renewal, Deadline deadline)
      throws IOException {
    try {
      return renewal.get(Math.max(0, deadline.remainingNanos()), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw new DeadlineExceededException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException e) {
      // Each caller gets an exception of its own: they are thrown in different threads.
      if (e.getCause() instanceof TokenException failure) {
        throw new StepFailedException(
            new TokenException(
                failure.getMessage(),
                failure.status().isPresent() ? failure.status().getAsInt() : null,
                failure.errorCode().orElse(null),
                failure));
      }
      if (e.getCause() instanceof CallCancelledException cancelled) {
        throw new StepFailedException(
            new CallCancelledException(cancelled.getMessage(), cancelled));
      }
      throw new StepFailedException(
          new TokenException("The OAuth2 token could not be obtained.", null, null, e.getCause()));
    }
  }
}
