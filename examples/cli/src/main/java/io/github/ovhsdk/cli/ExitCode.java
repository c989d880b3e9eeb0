package io.github.ovhsdk.cli;

/** How {@code ovh} ends. */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** What was asked for was refused, or failed. */
  static final int REFUSED = 1;

  /** The call itself is wrong. */
  static final int WRONG_CALL = 2;

  private ExitCode() {}
}
