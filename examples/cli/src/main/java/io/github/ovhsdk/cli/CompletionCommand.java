package io.github.ovhsdk.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code ovh completion}. */
@Command(
    name = "completion",
    description = "Prints a script that makes bash and zsh complete commands, options and values.",
    sortOptions = false,
    footer = {
      "",
      "In ~/.bashrc or ~/.zshrc, where \"ovh\" is an alias or a script that starts this program:",
      "          source <(ovh completion)"
    })
final class CompletionCommand implements Runnable {

  @ParentCommand private OvhCommand ovh;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    ovh.console().out().print(AutoComplete.bash("ovh", spec.root().commandLine()));
  }
}
