package io.github.ovhsdk.conformance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a test finds wrong with one document: all of it is reported at once. */
final class Problems {

  private final String document;
  private final List<String> found = new ArrayList<>();

  Problems(String document) {
    this.document = document;
  }

  /**
   * Notes a problem.
   *
   * @param where the operation, model or property
   */
  void add(Object where, String problem) {
    found.add(where + ": " + problem);
  }

  /** Notes a problem where something is not what it should be. */
  void expect(Object where, String what, Object expected, @Nullable Object actual) {
    if (!expected.equals(actual)) {
      add(where, what + " should be " + expected + ", is " + actual);
    }
  }

  /** Runs a check whose failure is one more problem. */
  void check(Object where, Check check) {
    try {
      check.run();
    } catch (Exception | AssertionError e) {
      StackTraceElement[] trace = e.getStackTrace();
      add(where, e + (trace.length == 0 ? "" : " at " + trace[0]));
    }
  }

  /** A check that may fail in any way. */
  @FunctionalInterface
  interface Check {
    void run() throws Exception;
  }

  void assertNone() {
    if (!found.isEmpty()) {
      throw new AssertionError(
          "%d problem(s) in %s (%s):%n  %s"
              .formatted(found.size(), document, JsonMaker.seed(), String.join("\n  ", found)));
    }
  }
}
