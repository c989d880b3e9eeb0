package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.explorer.Catalog;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** What all commands share: the options that stand anywhere, and where to print. */
@Command(
    name = "ovh",
    description = "Explores OVHcloud's API.",
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    subcommands = {
      ImportCommand.class,
      SectionsCommand.class,
      OperationsCommand.class,
      SearchCommand.class,
      ShowCommand.class,
      ExplainCommand.class,
      ExampleCommand.class,
      CheckCommand.class,
      SandboxCommand.class,
      CompletionCommand.class
    },
    footer = {
      "",
      "Data goes to standard output, everything else to standard error. Exit codes:",
      "0 done, 1 refused or failed, 2 the call itself is wrong.",
      "",
      "Unofficial: not a product of OVHcloud."
    })
final class OvhCommand implements Runnable {

  private final Console console;

  @Option(
      names = "--catalog",
      paramLabel = "FOLDER",
      scope = ScopeType.INHERIT,
      description =
          "Explore this folder instead of the bundled contract: OVHcloud's schemas (v1 and v2, or"
              + " the files of one branch), or a contract, as \"ovh import\" writes it.")
  private @Nullable Path catalog;

  @Option(
      names = "--endpoint",
      paramLabel = "NAME-OR-URL",
      completionCandidates = Candidates.Endpoints.class,
      scope = ScopeType.INHERIT,
      defaultValue = "ovh-eu",
      description =
          "The API that is meant, where they differ: ovh-eu, ovh-ca, ovh-us, or a URL; ovh-eu if not"
              + " given.")
  private String endpoint = "";

  @Option(
      names = "--json",
      scope = ScopeType.INHERIT,
      description = "Print JSON, in a form that stays.")
  private boolean json;

  @Option(
      names = "--no-color",
      scope = ScopeType.INHERIT,
      description = "Print no colours; NO_COLOR in the environment does the same.")
  private boolean noColor;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "With an error, print where it came from.")
  private boolean stacktrace;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Print this help and exit.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Print the version and exit.")
  private boolean version;

  @Spec private CommandSpec spec;

  private @Nullable Catalog opened;

  OvhCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do.");
  }

  Console console() {
    return console;
  }

  /**
   * Returns the catalog that the person chose, read once; what of it cannot be used is told.
   *
   * @throws CommandException if there is nothing to be read where the person said
   */
  Catalog openCatalog() {
    if (catalog == null) {
      return Catalog.bundled();
    }
    if (opened == null) {
      opened = CatalogFolder.read(catalog, console);
    }
    return opened;
  }

  /**
   * Returns the API that the person chose.
   *
   * @throws CommandException if there is none of that name
   */
  Endpoint endpoint() {
    try {
      return Endpoint.of(endpoint);
    } catch (IllegalArgumentException e) {
      throw CommandException.wrongCall(String.valueOf(e.getMessage()));
    }
  }

  boolean hasCatalog() {
    return catalog != null;
  }

  boolean json() {
    return json;
  }

  boolean stacktrace() {
    return stacktrace;
  }
}
