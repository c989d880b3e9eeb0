package io.github.ovhsdk.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The access tokens that were given out, numbered so that a run can be repeated. */
final class Tokens {

  /** How long OVHcloud's own tokens live. */
  static final Duration LIFETIME = Duration.ofHours(1);

  private final Clock clock;
  private final AtomicLong count = new AtomicLong();
  private final Map<String, Instant> expiries = new ConcurrentHashMap<>();

  Tokens(Clock clock) {
    this.clock = clock;
  }

  String issue() {
    String token = "sandbox-token-" + count.incrementAndGet();
    expiries.put(token, clock.instant().plus(LIFETIME));
    return token;
  }

  boolean isValid(String token) {
    Instant expiry = expiries.get(token);
    return expiry != null && clock.instant().isBefore(expiry);
  }
}
