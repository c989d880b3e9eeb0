package io.github.ovhsdk.explorer.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong. Immutable. It never repeats the value of a secret.
 *
 * @param severity how bad it is
 * @param where in a body or an answer a JSON pointer such as {@code /records/0/target}, which is
 *     empty for the whole; otherwise the name of a parameter, and the pointer after it where its
 *     value is JSON: {@code iamTags/env/0}. Names of more than 200 characters are cut in it
 * @param code what kind of thing it is
 * @param message a sentence for people
 * @param suggestion the name or value that was probably meant; null where none is near
 */
public record Violation(
    Severity severity,
    String where,
    ViolationCode code,
    String message,
    @Nullable String suggestion) {

  public Violation {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /** Says whether it is more than a warning. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The violation in one line. */
  @Override
  public String toString() {
    String hint = suggestion == null ? "" : " Did you mean " + suggestion + "?";
    String place = where.isEmpty() ? "" : Shown.onOneLine(where) + ": ";
    return severity.word() + " " + place + message + hint;
  }
}
