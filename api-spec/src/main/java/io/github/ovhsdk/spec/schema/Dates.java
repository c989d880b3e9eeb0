package io.github.ovhsdk.spec.schema;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the spellings that OVHcloud's schemas have for dates. */
final class Dates {

  /** ISO 8601, and what Go prints: {@code 2022-12-15 00:00:00 +0000 UTC}. */
  private static final List<DateTimeFormatter> SPELLINGS =
      List.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xx zzz", Locale.ROOT));

  private Dates() {}

  static Optional<Instant> toInstant(String text) {
    for (DateTimeFormatter spelling : SPELLINGS) {
      try {
        return Optional.of(OffsetDateTime.parse(text, spelling).toInstant());
      } catch (DateTimeParseException e) {
        // The next one may fit.
      }
    }
    return Optional.empty();
  }
}
