package io.github.ovhsdk.core.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Reads the spellings of dates that ISO 8601 and RFC 3339 allow, and writes one of them. */
final class Times {

  private Times() {}

  static OffsetDateTime parseDateTime(String text) {
    OffsetDateTime plain = PlainDateTime.parse(text);
    return plain != null ? plain : OffsetDateTime.parse(text, Odd.DATE_TIME);
  }

  static LocalDate parseDate(String text) {
    return LocalDate.parse(text);
  }

  /** Formats with seconds even where they are zero, unlike {@link OffsetDateTime#toString()}. */
  static String format(OffsetDateTime time) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
  }

  /** Apart, so that it is made only where it is needed. */
  private static final class Odd {

    // ISO_OFFSET_DATE_TIME plus: a space for the T, offsets without the colon or without minutes.
    static final DateTimeFormatter DATE_TIME =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("['T'][' ']")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .appendPattern("[XXX][XX][X]")
            .toFormatter();
  }
}
