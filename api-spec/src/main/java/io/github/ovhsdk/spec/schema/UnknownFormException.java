package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.internal.json.Json;

/** JSON that is no section in OVHcloud's form, and where it stopped being one. */
final class UnknownFormException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Json.Place place;

  UnknownFormException(String message, Json at) {
    super(message);
    this.place = at.place();
  }

  Json.Place place() {
    return place;
  }
}
