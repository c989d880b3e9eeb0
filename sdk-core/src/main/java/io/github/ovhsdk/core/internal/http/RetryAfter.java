package io.github.ovhsdk.core.internal.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the header field {@code Retry-After}: a number of seconds or a date of HTTP. What is
 * neither counts as absent, what has passed as no wait at all.
 */
final class RetryAfter {
  /** What is longer is as good as never. */
  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  static @Nullable Duration read(@Nullable String value, Instant now) {
    if (value == null) {
      return null;
    }
    String text = value.strip();
    if (text.matches("[0-9]+")) {
      return text.length() > 5 ? LONGEST : clamped(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
      return clamped(Duration.between(now, date));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Duration clamped(Duration wait) {
    return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
