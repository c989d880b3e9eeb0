package io.github.ovhsdk.cli;

/** Ends a command with one line that says what is wrong and how to mend it. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** The call itself is wrong: another one is needed. */
  static CommandException wrongCall(String message) {
    return new CommandException(ExitCode.WRONG_CALL, message);
  }

  /** The call was right, and what it asked for was refused. */
  static CommandException refused(String message) {
    return new CommandException(ExitCode.REFUSED, message);
  }

  int exitCode() {
    return exitCode;
  }
}
