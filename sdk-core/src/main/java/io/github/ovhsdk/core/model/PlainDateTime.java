package io.github.ovhsdk.core.model;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the spelling that nearly all dates of the API have, {@code 2024-02-29T10:00:00.5+02:00}
 * with or without the fraction, or with a {@code Z}. A formatter reads many more, and allocates
 * some four kilobytes for each.
 */
final class PlainDateTime {
  private static final String SHAPE = "0000-00-00T00:00:00";
  private static final String OFFSET_SHAPE = "00:00";
  private static final int NANO_DIGITS = 9;
  private static final int LARGEST_OFFSET_HOUR = 17;

  private PlainDateTime() {}

  /** Returns the value of a text; null where it is spelled otherwise, or is no date and time. */
  static @Nullable OffsetDateTime parse(String text) {
    if (!hasShape(text, 0, SHAPE)) {
      return null;
    }
    int offsetAt = SHAPE.length();
    int nanos = 0;
    if (offsetAt < text.length() && text.charAt(offsetAt) == '.') {
      int from = offsetAt + 1;
      offsetAt = endOfDigits(text, from);
      int digits = offsetAt - from;
      if (digits == 0 || digits > NANO_DIGITS) {
        return null;
      }
      nanos = number(text, from, offsetAt);
      for (int i = digits; i < NANO_DIGITS; i++) {
        nanos *= 10;
      }
    }
    ZoneOffset offset = offset(text, offsetAt);
    int year = number(text, 0, 4);
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    int hour = number(text, 11, 13);
    int minute = number(text, 14, 16);
    int second = number(text, 17, 19);
    // What is out of range is left to the formatter, which has its own mind on some of it.
    if (offset == null
        || month < 1
        || month > 12
        || day < 1
        || day > 28 && day > YearMonth.of(year, month).lengthOfMonth()
        || hour > 23
        || minute > 59
        || second > 59) {
      return null;
    }
    return OffsetDateTime.of(year, month, day, hour, minute, second, nanos, offset);
  }

  private static @Nullable ZoneOffset offset(String text, int from) {
    int length = text.length() - from;
    if (length == 1 && text.charAt(from) == 'Z') {
      return ZoneOffset.UTC;
    }
    if (length != 1 + OFFSET_SHAPE.length() || !hasShape(text, from + 1, OFFSET_SHAPE)) {
      return null;
    }
    char sign = text.charAt(from);
    int hours = number(text, from + 1, from + 3);
    int minutes = number(text, from + 4, from + 6);
    if (sign != '+' && sign != '-' || hours > LARGEST_OFFSET_HOUR || minutes > 59) {
      return null;
    }
    int seconds = hours * 3600 + minutes * 60;
    return ZoneOffset.ofTotalSeconds(sign == '+' ? seconds : -seconds);
  }

  /**
   * Returns whether the text has, from there on, digits where the shape has zeros, and the rest.
   */
  private static boolean hasShape(String text, int from, String shape) {
    if (text.length() < from + shape.length()) {
      return false;
    }
    for (int i = 0; i < shape.length(); i++) {
      char expected = shape.charAt(i);
      char c = text.charAt(from + i);
      if (expected == '0' ? !isDigit(c) : c != expected) {
        return false;
      }
    }
    return true;
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int number(String digits, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + digits.charAt(i) - '0';
    }
    return number;
  }
}
