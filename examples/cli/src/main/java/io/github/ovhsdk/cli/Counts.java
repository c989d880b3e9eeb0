package io.github.ovhsdk.cli;

import java.util.Locale;

/** Numbers of things, as one says them. */
final class Counts {

  private Counts() {}

  /** Such as {@code 6,624 operations} and {@code 1 operation}. */
  static String of(long count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
