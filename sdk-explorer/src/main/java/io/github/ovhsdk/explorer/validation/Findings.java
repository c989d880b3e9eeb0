package io.github.ovhsdk.explorer.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong. The first thousand are kept and the rest are counted: nobody reads more,
 * and a document of millions of wrong values must not need millions of sentences.
 */
final class Findings {

  static final int MOST = 1000;

  private final List<Violation> violations = new ArrayList<>();
  private int moreErrors;
  private int moreWarnings;

  /** Whether what is added now is only counted, so that it needs no suggestion. */
  boolean isFull() {
    return violations.size() >= MOST;
  }

  void add(Place where, Problem problem) {
    if (!isFull()) {
      violations.add(problem.at(where.toString()));
    } else if (problem.severity() == Severity.ERROR) {
      moreErrors++;
    } else {
      moreWarnings++;
    }
  }

  /** All of them; the last one tells of those that are left out, and is as bad as they are. */
  List<Violation> toList() {
    if (moreErrors + moreWarnings == 0) {
      return List.copyOf(violations);
    }
    List<Violation> all = new ArrayList<>(violations);
    all.add(
        new Violation(
            moreErrors > 0 ? Severity.ERROR : Severity.WARNING,
            "",
            ViolationCode.MORE,
            "There is more that is not listed: "
                + moreErrors
                + " errors and "
                + moreWarnings
                + " warnings.",
            null));
    return List.copyOf(all);
  }
}
