package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.OvhException;
import io.github.ovhsdk.core.error.SignInRequiredException;
import io.github.ovhsdk.core.error.TokenException;
import io.github.ovhsdk.core.internal.http.WaitLimit;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
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
  private final SingleFlight<AccessToken> renewal;

  private final AtomicReference<@Nullable AccessToken> token = new AtomicReference<>();
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
    this.renewal = new SingleFlight<>(this::fetch, executor);
  }

  /** Returns a token that is not expired. */
  AccessToken get(WaitLimit limit) throws IOException {
    AccessToken present = token.get();
    Instant now = clock.instant();
    if (present == null || present.isExpired(now)) {
      return SingleFlight.await(renewal.join(this::freshToken), limit, TokenCache::copy);
    }
    if (!present.isFresh(now) && !now.isBefore(notBefore)) {
      renewal.join(this::freshToken);
    }
    return present;
  }

  /**
   * Forgets the token with this value, if it is the one that is kept: of many callers whose token
   * was refused, the first one makes room for a new one, and the others find that.
   */
  void invalidate(String value) {
    AccessToken present = token.get();
    if (present != null && present.value().equals(value)) {
      token.compareAndSet(present, null);
    }
  }

  private @Nullable AccessToken freshToken() {
    AccessToken present = token.get();
    return present != null && present.isFresh(clock.instant()) ? present : null;
  }

  private AccessToken fetch() {
    try {
      AccessToken fetched = source.get();
      token.set(fetched);
      return fetched;
    } catch (Throwable e) {
      notBefore = clock.instant().plus(PAUSE_AFTER_FAILURE);
      AccessToken present = token.get();
      if (present != null && !present.isExpired(clock.instant())) {
        // Nobody gets to see this failure.
        LOGGER.log(Level.WARNING, "The OAuth2 token could not be renewed yet: {0}", e.getMessage());
      }
      throw e;
    }
  }

  private static OvhException copy(Throwable failure) {
    if (failure instanceof TokenException token) {
      Integer status = token.status().isPresent() ? token.status().getAsInt() : null;
      String code = token.errorCode().orElse(null);
      return token instanceof SignInRequiredException
          ? new SignInRequiredException(token.getMessage(), status, code, token)
          : new TokenException(token.getMessage(), status, code, token);
    }
    return new TokenException("The OAuth2 token could not be obtained.", null, null, failure);
  }
}
