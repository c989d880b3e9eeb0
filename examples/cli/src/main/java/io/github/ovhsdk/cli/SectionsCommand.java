package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import io.github.ovhsdk.explorer.SectionSummary;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code ovh sections}. */
@Command(
    name = "sections",
    description = "Lists the sections of the API.",
    sortOptions = false,
    footer = {"", "Example: ovh sections --branch v1 --filter dedicated"})
final class SectionsCommand implements Runnable {

  @ParentCommand private OvhCommand ovh;

  @Option(
      names = "--branch",
      paramLabel = "BRANCH",
      completionCandidates = Candidates.Branches.class,
      description = "Only this branch: v1 or v2.")
  private @Nullable String branch;

  @Option(
      names = "--filter",
      paramLabel = "TEXT",
      description = "Only sections whose path has this text in it, whatever its case.")
  private @Nullable String filter;

  @Override
  public void run() {
    List<SectionSummary> all = ovh.openCatalog().sections();
    String chosenBranch =
        Facets.choose("branch", branch, all.stream().map(SectionSummary::branch).toList());
    List<SectionSummary> sections =
        all.stream()
            .filter(s -> chosenBranch == null || s.branch().equals(chosenBranch))
            .filter(s -> filter == null || s.matches(filter))
            .toList();
    if (ovh.json()) {
      JsonLines.print(ovh.console(), sections, SectionsCommand::json);
    } else {
      print(sections);
    }
  }

  private void print(List<SectionSummary> sections) {
    Rows rows = new Rows();
    for (SectionSummary section : sections) {
      rows.add(
          Rows.Cell.of(section.branch(), Style.DIM),
          Rows.Cell.of(section.path()),
          Rows.Cell.number(section.operations()));
    }
    rows.print(ovh.console());
    int operations = sections.stream().mapToInt(SectionSummary::operations).sum();
    ovh.console()
        .remark(Counts.of(sections.size(), "section") + ", " + Counts.of(operations, "operation"));
  }

  private static JsonValue json(SectionSummary section) {
    return new JsonMembers()
        .put("branch", section.branch())
        .put("section", section.path())
        .put("operations", JsonValue.of(section.operations()))
        .toJson();
  }
}
