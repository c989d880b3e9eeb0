package io.github.ovhsdk.sandbox;

import java.util.concurrent.atomic.AtomicLong;

/** Numbers answers. Thread-safe. */
final class QueryIds {

  static final String HEADER = "X-Ovh-Queryid";

  private static final int DIGITS = 8;

  private final AtomicLong count = new AtomicLong();

  String next() {
    String number = Long.toString(count.incrementAndGet());
    return "EU.sandbox-1." + "0".repeat(Math.max(0, DIGITS - number.length())) + number;
  }
}
