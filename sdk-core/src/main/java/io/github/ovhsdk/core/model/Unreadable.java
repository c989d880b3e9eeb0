package io.github.ovhsdk.core.model;

import io.github.ovhsdk.core.internal.Text;

/**
 * Says that JSON is not of the type it should have; on its way out, each list and map adds the
 * place.
 */
final class Unreadable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String place;

  Unreadable(String reason) {
    this("", reason);
  }

  private Unreadable(String place, String reason) {
    super(reason, null, false, false);
    this.place = place;
  }

  /** Returns the same with the position inside the enclosing list or map in front. */
  Unreadable in(Object position) {
    return new Unreadable("[" + Text.line(position.toString()) + "]" + place, reason());
  }

  /**
   * Returns the place below where the reading began, such as {@code [2]}; empty for the value
   * itself.
   */
  String place() {
    return place;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}
