package io.github.ovhsdk.explorer.schema;

/** Says that a dotted path leads nowhere, and what it was probably meant to be. */
public final class UnknownFieldException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  UnknownFieldException(String message) {
    super(message);
  }
}
