package io.github.ovhsdk.spec;

import java.util.Objects;

/**
 * Something odd in what was read.
 *
 * @param severity whether something could not be used because of it
 * @param code what kind of oddity it is, such as {@code unknown-state}
 * @param where the file, and line and column where known: {@code v1/vps.json:12:7}
 * @param subject what it is about: an operation, a model, a section; empty if about the file as a
 *     whole
 * @param message what is odd, and what was made of it
 */
public record Finding(
    Severity severity, String code, String where, String subject, String message) {

  /**
   * The code of what has a form that nobody knows. If it is a warning, a part of the section was
   * left out because of it: an operation, a model, a field.
   */
  public static final String UNKNOWN_FORM = "unknown-form";

  /** How bad it is. */
  public enum Severity {
    /** The section could not be read. */
    ERROR,
    /**
     * Something of the section could not be used, or could not be understood and was kept as it is.
     */
    WARNING,
    /** Something was mended, and nothing is lost. */
    NOTE
  }

  public Finding {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(message, "message");
  }

  /** One line: place, severity, subject, message, code. */
  @Override
  public String toString() {
    return where
        + ": "
        + severity.name().toLowerCase(java.util.Locale.ROOT)
        + ": "
        + (subject.isEmpty() ? "" : subject + ": ")
        + message
        + " ["
        + code
        + "]";
  }
}
