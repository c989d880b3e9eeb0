package io.github.ovhsdk.sandbox.internal.auth;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The consumer keys that were asked for, numbered so that a run can be repeated. They are kept as
 * long as the sandbox: OVHcloud tells an expired key from one that never was. Thread-safe.
 */
final class ConsumerKeys {

  private final Clock clock;
  private final AtomicLong count = new AtomicLong();
  private final AtomicLong keyCount = new AtomicLong();
  private final Map<String, ConsumerKey> bySecret = new ConcurrentHashMap<>();
  private final Map<Long, ConsumerKey> byId = new ConcurrentHashMap<>();
  private final Map<String, ConsumerKey> byValidationToken = new ConcurrentHashMap<>();

  ConsumerKeys(Clock clock) {
    this.clock = clock;
  }

  /** Adds a key that opens everything and needs no validation. */
  void addMaster(Application application, String secret) {
    KeyRequest everything = new KeyRequest(AccessRule.everything(), null, List.of());
    add(application, secret, everything).decide(true, null);
  }

  /**
   * Makes a key that waits for its validation.
   *
   * @param validationToken what its validation page is known by
   */
  ConsumerKey request(Application application, KeyRequest request, String validationToken) {
    String secret = "sandbox-consumer-key-" + keyCount.incrementAndGet();
    ConsumerKey key = add(application, secret, request);
    byValidationToken.put(validationToken, key);
    return key;
  }

  private ConsumerKey add(Application application, String secret, KeyRequest request) {
    ConsumerKey key =
        new ConsumerKey(count.incrementAndGet(), application, secret, request, clock.instant());
    bySecret.put(secret, key);
    byId.put(key.id(), key);
    return key;
  }

  /** Returns the key; null where there is none. */
  @Nullable ConsumerKey find(String secret) {
    return bySecret.get(secret);
  }

  /** Returns the key of that number; null where there is none. */
  @Nullable ConsumerKey find(long id) {
    return byId.get(id);
  }

  /** Returns the key whose validation page is known by that; null where there is none. */
  @Nullable ConsumerKey toValidate(@Nullable String validationToken) {
    return validationToken == null ? null : byValidationToken.get(validationToken);
  }

  void clear() {
    bySecret.clear();
    byId.clear();
    byValidationToken.clear();
    count.set(0);
    keyCount.set(0);
  }
}
