package io.github.ovhsdk.cli;

import io.github.ovhsdk.explorer.Catalog;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The operation that a command is about, in one to three words. */
final class OperationArgument {

  @Parameters(
      arity = "1..3",
      paramLabel = "OPERATION",
      completionCandidates = Candidates.Verbs.class,
      description = "Such as v1 POST /vps/{serviceName}/reboot, or with a real path or URL.")
  private List<String> operation;

  /**
   * Returns the operation that is meant.
   *
   * @throws CommandException if there is none
   */
  OperationChoice chooseFrom(Catalog catalog) {
    return OperationChoice.choose(operation, catalog);
  }
}
