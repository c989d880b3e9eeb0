package io.github.ovhsdk.sandbox;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers answers. Thread-safe. */
final class QueryIds {

  static final String HEADER = "X-Ovh-Queryid";

  private final AtomicLong count = new AtomicLong();

  String next() {
    return String.format("EU.sandbox-1.%08d", count.incrementAndGet());
  }
}
