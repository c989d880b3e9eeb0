package io.github.ovhsdk.spec.contract;

import java.io.IOException;

/**
 * A file of the contract that is not of the form that this project writes. The message names file,
 * line and column.
 */
public final class ContractFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  public ContractFormatException(String message) {
    super(message);
  }
}
