package io.github.ovhsdk.core.internal.auth;

import java.time.Duration;
import java.time.Instant;

/**
 * An OAuth2 access token and its three ages: fresh; stale, when it still serves but a new one is
 * fetched meanwhile; expired, when it is not sent any more.
 *
 * <p>It becomes stale 5 minutes before its end, or after half its life where that is later; it
 * counts as expired 30 seconds before its end, or after nine tenths of its life where that is
 * later, so that it does not run out on the way.
 */
final class AccessToken {
  private static final Duration STALE = Duration.ofMinutes(5);
  private static final Duration EXPIRED = Duration.ofSeconds(30);

  private final String value;
  private final Instant staleFrom;
  private final Instant expiredFrom;

  AccessToken(String value, Instant issued, Duration lifetime) {
    this.value = value;
    Instant end = issued.plus(lifetime);
    this.staleFrom = end.minus(shorter(STALE, lifetime.dividedBy(2)));
    this.expiredFrom = end.minus(shorter(EXPIRED, lifetime.dividedBy(10)));
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }

  String value() {
    return value;
  }

  boolean isFresh(Instant now) {
    return now.isBefore(staleFrom);
  }

  boolean isExpired(Instant now) {
    return !now.isBefore(expiredFrom);
  }

  @Override
  public String toString() {
    return "AccessToken[********, expired from " + expiredFrom + "]";
  }
}
