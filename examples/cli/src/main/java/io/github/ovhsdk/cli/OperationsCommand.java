package io.github.ovhsdk.cli;

import io.github.ovhsdk.explorer.Catalog;
import io.github.ovhsdk.explorer.OperationSummary;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ovh operations}. */
@Command(
    name = "operations",
    description = "Lists the operations of the API, or of one section.",
    sortOptions = false,
    footer = {
      "",
      "Examples: ovh operations /vps",
      "          ovh operations v2 /iam --method POST",
      "          ovh operations --state BETA --json"
    })
final class OperationsCommand implements Runnable {

  @ParentCommand private OvhCommand ovh;

  @Parameters(
      arity = "0..2",
      paramLabel = "SECTION",
      completionCandidates = Candidates.Sections.class,
      description = "A section: /vps, vps, v1/vps or v1 /vps.")
  private List<String> section = List.of();

  @Option(
      names = "--branch",
      paramLabel = "BRANCH",
      completionCandidates = Candidates.Branches.class,
      description = "Only this branch: v1 or v2.")
  private @Nullable String branch;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      completionCandidates = Candidates.States.class,
      description = "Only this state: PRODUCTION, BETA, ALPHA or DEPRECATED.")
  private @Nullable String state;

  @Option(
      names = "--method",
      paramLabel = "VERB",
      completionCandidates = Candidates.Verbs.class,
      description = "Only this verb, such as GET.")
  private @Nullable String method;

  @Override
  public void run() {
    Catalog catalog = ovh.openCatalog();
    List<OperationSummary> operations = inSection(catalog);
    List<OperationSummary> all = catalog.operations();
    String chosenBranch = choose("branch", branch, all, o -> o.key().branch());
    String chosenState = choose("state", state, all, o -> o.state().value());
    String chosenMethod = choose("verb", method, all, o -> o.key().method());
    List<OperationSummary> chosen =
        operations.stream()
            .filter(o -> chosenBranch == null || o.key().branch().equals(chosenBranch))
            .filter(o -> chosenState == null || o.state().value().equals(chosenState))
            .filter(o -> chosenMethod == null || o.key().method().equals(chosenMethod))
            .toList();
    if (ovh.json()) {
      JsonLines.print(ovh.console(), chosen, o -> OperationView.members(o).toJson());
    } else {
      print(chosen);
    }
  }

  private List<OperationSummary> inSection(Catalog catalog) {
    if (section.isEmpty()) {
      return catalog.operations();
    }
    return SectionChoice.choose(String.join(" ", section), catalog.sections()).stream()
        .flatMap(s -> catalog.operations(s).stream())
        .toList();
  }

  private static @Nullable String choose(
      String what,
      @Nullable String asked,
      List<OperationSummary> operations,
      Function<OperationSummary, String> value) {
    return Facets.choose(what, asked, operations.stream().map(value).distinct().toList());
  }

  private void print(List<OperationSummary> operations) {
    Rows rows = new Rows();
    for (OperationSummary operation : operations) {
      rows.add(OperationView.cells(operation));
    }
    rows.print(ovh.console());
    ovh.console().remark(Counts.of(operations.size(), "operation"));
  }
}
