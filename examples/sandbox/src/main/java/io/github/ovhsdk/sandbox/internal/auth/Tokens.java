package io.github.ovhsdk.sandbox.internal.auth;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The tokens that were given out, numbered so that a run can be repeated. Thread-safe. */
final class Tokens {

  /** How long OVHcloud's own access tokens live. */
  private static final Duration ACCESS_LIFETIME = Duration.ofHours(1);

  private static final Duration REFRESH_LIFETIME = Duration.ofDays(30);

  private final AtomicLong accessCount = new AtomicLong();
  private final AtomicLong refreshCount = new AtomicLong();
  private final Expiring<Grant> access;
  private final Expiring<Grant> refresh;

  /** Kept as numbers, so that a token which is issued a moment too late is worthless, too. */
  private final Set<Long> revokedSignIns = ConcurrentHashMap.newKeySet();

  Tokens(Clock clock) {
    this.access = new Expiring<>(clock, ACCESS_LIFETIME);
    this.refresh = new Expiring<>(clock, REFRESH_LIFETIME);
  }

  Duration accessLifetime() {
    return access.lifetime();
  }

  String issueAccess(Grant grant) {
    String token = "sandbox-token-" + accessCount.incrementAndGet();
    access.put(token, grant);
    return token;
  }

  String issueRefresh(Grant grant) {
    String token = "sandbox-refresh-" + refreshCount.incrementAndGet();
    refresh.put(token, grant);
    return token;
  }

  /** Returns what an access token stands for; null where it is none, or none any more. */
  @Nullable Grant access(String token) {
    return unrevoked(access.find(token));
  }

  /** Returns what a refresh token stands for; null where it is none, or none any more. */
  @Nullable Grant refresh(String token) {
    return unrevoked(refresh.find(token));
  }

  private @Nullable Grant unrevoked(@Nullable Grant grant) {
    return grant != null && revokedSignIns.contains(grant.signIn()) ? null : grant;
  }

  /** Uses a refresh token up; returns whether it could be. */
  boolean spendRefresh(String token) {
    return refresh.take(token) != null;
  }

  /** Makes the tokens of a sign-in worthless. */
  void revoke(long signIn) {
    revokedSignIns.add(signIn);
  }

  /** Makes one access token worthless. */
  void expireAccess(String token) {
    access.take(token);
  }

  /** Makes all access tokens worthless; refresh tokens give others. */
  void expireAccess() {
    access.clear();
  }
}
