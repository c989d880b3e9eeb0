package io.github.ovhsdk.explorer.internal.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A search, read.
 *
 * @param words the words to rank by, without those that say nothing
 * @param conditions what every result must meet
 * @param url a path or a URL; null if there is none
 * @param verb the verb before it, in capitals; null if there is none
 */
record Query(
    List<String> words, List<Condition> conditions, @Nullable String url, @Nullable String verb) {

  /** In letters. Who pastes a page searches by its beginning, and pays for no more. */
  private static final int LONGEST = 2_000;

  private static final int MOST_WORDS = 32;

  private static final Set<String> VERBS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

  /**
   * Something that every result must meet.
   *
   * @param value what the person gave, not empty
   */
  record Condition(Operator operator, String value) {

    /** The point in time that a {@link Operator#DEPRECATED_BEFORE} gives. */
    Instant time() {
      try {
        LocalDate date =
            switch (value.length()) {
              case 4 -> Year.parse(value).atDay(1);
              case 7 -> YearMonth.parse(value).atDay(1);
              default -> LocalDate.parse(value);
            };
        return date.atStartOfDay(ZoneOffset.UTC).toInstant();
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException(
            "\"" + value + "\" is no date. Write it like 2026-01-31, 2026-01 or 2026.", e);
      }
    }
  }

  /**
   * Reads a search.
   *
   * @param isKnown whether a word is one of the API's: a name of several words, such as {@code
   *     rescueMail}, that is known as a whole is not taken apart
   * @throws IllegalArgumentException if an operator's value is of no use; the message says why
   */
  static Query parse(String text, Predicate<String> isKnown) {
    List<String> words = new ArrayList<>();
    List<String> fillers = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    String url = null;
    String verb = null;
    String before = null;
    for (String part : parts(text.substring(0, Math.min(text.length(), LONGEST)))) {
      Condition condition = condition(part);
      if (condition != null) {
        conditions.add(condition);
      } else if (url == null && isUrl(part)) {
        url = part;
        verb = before != null && isVerb(before) ? before.toUpperCase(Locale.ROOT) : null;
      } else {
        for (String word : words(part, isKnown)) {
          if (word.length() <= Index.LONGEST) {
            (Words.isFiller(word) ? fillers : words).add(word);
          }
        }
      }
      before = part;
    }
    List<String> asked = words.isEmpty() ? fillers : words;
    return new Query(asked.stream().distinct().limit(MOST_WORDS).toList(), conditions, url, verb);
  }

  private static List<String> words(String part, Predicate<String> isKnown) {
    List<String> words = Words.of(part);
    if (words.size() > 1) {
      String whole = Words.joined(part);
      return isKnown.test(whole) ? List.of(whole) : words;
    }
    return words;
  }

  /** What stands between blanks. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (blank && start >= 0) {
        parts.add(text.substring(start, i));
        start = -1;
      } else if (!blank && start < 0) {
        start = i;
      }
    }
    return parts;
  }

  private static @Nullable Condition condition(String part) {
    int colon = part.indexOf(':');
    if (colon <= 0) {
      return null;
    }
    Operator operator = Operator.of(part.substring(0, colon));
    if (operator == null) {
      return null;
    }
    String value = part.substring(colon + 1);
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing stands behind \"" + part + "\": write the value without a blank.");
    }
    Condition condition = new Condition(operator, value);
    if (operator == Operator.DEPRECATED_BEFORE) {
      condition.time();
    }
    return condition;
  }

  private static boolean isUrl(String part) {
    return part.length() > 1 && part.indexOf('/') >= 0;
  }

  private static boolean isInCapitals(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'A' || word.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  /** A word before a URL that is a known verb, or in capitals, as a verb nobody knows yet is. */
  private static boolean isVerb(String word) {
    return VERBS.contains(word.toUpperCase(Locale.ROOT)) || isInCapitals(word);
  }
}
