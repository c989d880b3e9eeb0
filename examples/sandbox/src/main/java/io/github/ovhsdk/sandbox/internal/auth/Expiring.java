package io.github.ovhsdk.sandbox.internal.auth;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Things that are known by a secret for some time. What has expired is thrown away now and then, so
 * that a sandbox that runs for days does not fill the heap. Thread-safe.
 */
final class Expiring<V> {

  private static final int PUTS_BETWEEN_SWEEPS = 256;

  private record Entry<V>(V value, Instant expiry) {}

  private final Clock clock;
  private final Duration lifetime;
  private final Map<String, Entry<V>> entries = new ConcurrentHashMap<>();
  private final AtomicInteger puts = new AtomicInteger();

  Expiring(Clock clock, Duration lifetime) {
    this.clock = clock;
    this.lifetime = lifetime;
  }

  Duration lifetime() {
    return lifetime;
  }

  void put(String secret, V value) {
    Instant now = clock.instant();
    entries.put(secret, new Entry<>(value, now.plus(lifetime)));
    if (puts.incrementAndGet() % PUTS_BETWEEN_SWEEPS == 0) {
      entries.values().removeIf(entry -> !now.isBefore(entry.expiry()));
    }
  }

  /** Returns what is known by that secret; null for nothing. */
  @Nullable V find(@Nullable String secret) {
    return secret == null ? null : living(entries.get(secret));
  }

  /** Returns what is known by that secret and forgets it; of several callers one gets it. */
  @Nullable V take(@Nullable String secret) {
    return secret == null ? null : living(entries.remove(secret));
  }

  private @Nullable V living(@Nullable Entry<V> entry) {
    return entry != null && clock.instant().isBefore(entry.expiry()) ? entry.value() : null;
  }

  void clear() {
    entries.clear();
  }

  /** Returns how many there are: what they are known by is secret. */
  @Override
  public String toString() {
    return "Expiring[" + entries.size() + "]";
  }
}
