package io.github.ovhsdk.explorer.internal.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  static Optional<Operator> of(String name) {
    return Arrays.stream(values())
        .filter(o -> o.word().equals(name.toLowerCase(Locale.ROOT)))
        .findAny();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
