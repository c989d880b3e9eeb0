package io.github.ovhsdk.sandbox;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.Nearest;
import io.github.ovhsdk.spec.OperationKey;

/** Finds mistakes in names of operations, which would otherwise just never be called. */
final class KnownOperations {

  private KnownOperations() {}

  /**
   * Returns the operation.
   *
   * @throws IllegalArgumentException if there is none of that name; the message names the nearest
   */
  static OperationKey require(Catalog catalog, OperationKey key) {
    if (catalog.summary(key).isEmpty()) {
      String suggestion =
          Nearest.suggestion(
              key.toString(),
              catalog.operations().stream().map(known -> known.key().toString()).toList());
      throw new IllegalArgumentException("There is no operation " + key + "." + suggestion);
    }
    return key;
  }
}
