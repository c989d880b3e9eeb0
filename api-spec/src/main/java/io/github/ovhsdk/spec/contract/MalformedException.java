package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.internal.json.Json;

/**
 * JSON that is not of the contract's form. Whoever knows the file makes a {@link
 * ContractFormatException} of it.
 */
final class MalformedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Json.Place place;

  MalformedException(String message, Json at) {
    super(message);
    this.place = at.place();
  }

  Json.Place place() {
    return place;
  }
}
