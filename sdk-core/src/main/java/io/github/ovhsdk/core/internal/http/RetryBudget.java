package io.github.ovhsdk.core.internal.http;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Limits the retries of a client as a whole, so that an outage is not multiplied: a bucket that
 * holds a number of retries; each takes one out, each call that succeeds puts a tenth of one back.
 * Thread-safe.
 */
public final class RetryBudget {
  private static final int PARTS = 10;

  private final int capacity;
  private final AtomicInteger parts;

  /**
   * Creates a full bucket.
   *
   * @param retries how many it holds
   */
  public RetryBudget(int retries) {
    this.capacity = Math.multiplyExact(Math.min(retries, Integer.MAX_VALUE / PARTS), PARTS);
    this.parts = new AtomicInteger(capacity);
  }

  /** Takes out a retry, if there is one. */
  boolean take() {
    return parts.getAndUpdate(left -> left >= PARTS ? left - PARTS : left) >= PARTS;
  }

  /** Puts back what a call's success is worth. */
  void putBack() {
    // Most often full: a look is cheaper than a write that all threads see.
    if (parts.get() < capacity) {
      parts.getAndUpdate(left -> Math.min(capacity, left + 1));
    }
  }
}
