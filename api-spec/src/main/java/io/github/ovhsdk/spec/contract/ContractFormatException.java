package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import java.io.IOException;

/**
 * A file of the contract that is not of the form that this project writes. The message names file,
 * line and column.
 */
public final class ContractFormatException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  /**
   * Says what is wrong.
   *
   * @param code what kind of fault it is, such as {@code no-json}
   * @param where the file, and line and column where known
   * @param reason what is wrong there
   */
  public ContractFormatException(String code, String where, String reason) {
    super(where + ": " + reason);
    this.finding = new Finding(Severity.ERROR, code, where, "", reason);
  }

  /** Returns the same as a finding, for those who go on without the file. */
  public Finding finding() {
    return finding;
  }
}
