package io.github.ovhsdk.explorer.internal.search;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What may stand before a colon in a search. */
enum Operator {
  METHOD,
  STATE,
  SECTION,
  BRANCH,
  IAM,
  BODY,
  PARAM,
  RESPONSE,
  ERROR,
  DEPRECATED_BEFORE;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The one of that name, in capitals or not; null if there is none. */
  static @Nullable Operator of(String name) {
    for (Operator operator : values()) {
      if (operator.word.equalsIgnoreCase(name)) {
        return operator;
      }
    }
    return null;
  }
}
