package io.github.ovhsdk.explorer.validation;

import org.jspecify.annotations.Nullable;

/** A violation before it is known where it is. */
record Problem(Severity severity, ViolationCode code, String message, @Nullable String suggestion) {

  static Problem error(ViolationCode code, String message) {
    return error(code, message, null);
  }

  static Problem warning(ViolationCode code, String message, @Nullable String suggestion) {
    return new Problem(Severity.WARNING, code, message, suggestion);
  }

  static Problem error(ViolationCode code, String message, @Nullable String suggestion) {
    return new Problem(Severity.ERROR, code, message, suggestion);
  }

  Violation at(String where) {
    return new Violation(severity, where, code, message, suggestion);
  }
}
