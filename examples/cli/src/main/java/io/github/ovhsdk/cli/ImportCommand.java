package io.github.ovhsdk.cli;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.contract.ContractFormatException;
import io.github.ovhsdk.spec.importer.ImportResult;
import io.github.ovhsdk.spec.importer.Importer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code ovh import}. */
@Command(
    name = "import",
    description = "Makes the contract from OVHcloud's schemas, or brings it up to date.",
    sortOptions = false,
    footer = {
      "",
      "What already has a name in CONTRACT keeps it. Whatever is odd is kept and",
      "reported. A file that cannot be read is named, and then nothing is written",
      "unless --partial is given. Without --scopes, CONTRACT keeps what it says of",
      "scopes, unless SCHEMAS say it themselves.",
      "",
      "Example: ovh import schemas --out contract --report odd.txt"
    })
final class ImportCommand implements Callable<Integer> {

  private static final Pattern BRANCH = Pattern.compile("v[0-9]+");

  @ParentCommand private OvhCommand ovh;

  @Parameters(
      paramLabel = "SCHEMAS",
      description = "A folder with a folder per branch (v1, v2), or with the files of one branch.")
  private Path schemas;

  @Option(
      names = "--out",
      paramLabel = "CONTRACT",
      required = true,
      description = "The contract's folder; made if it is not there.")
  private Path contract;

  @Option(
      names = "--branch",
      paramLabel = "BRANCH",
      description = "SCHEMAS holds the files of this branch.")
  private @Nullable String branch;

  @Option(
      names = "--scopes",
      paramLabel = "RECORDS",
      description = "A folder of records of OAuth2 scopes, a file per endpoint.")
  private @Nullable Path scopes;

  @Option(
      names = "--partial",
      description = "Write what could be read, even if something could not.")
  private boolean partial;

  @Option(
      names = "--report",
      paramLabel = "FILE",
      description = "Write all that was odd to this file: as JSON if it ends in .json.")
  private @Nullable Path report;

  @Override
  public Integer call() {
    checkCall();
    long start = System.nanoTime();
    ovh.console().remark("Reading " + schemas + " …");
    ImportResult result = runImport();
    double seconds = (System.nanoTime() - start) / 1e9;
    writeReport(result);
    sayErrors(result);
    if (ovh.json()) {
      ovh.console().out().println(result.toJson().strip());
    } else {
      print(result, seconds);
    }
    return result.succeeded() ? ExitCode.DONE : ExitCode.REFUSED;
  }

  private void checkCall() {
    if (ovh.hasCatalog()) {
      throw CommandException.wrongCall(
          "\"ovh import\" reads schemas, not a catalog: leave out --catalog.");
    }
    if (branch != null && !BRANCH.matcher(branch).matches()) {
      throw CommandException.wrongCall(
          "\"" + branch + "\" is no branch of the API: --branch takes v1, v2 and the like.");
    }
    if (!Files.isDirectory(schemas)) {
      throw CommandException.wrongCall(
          "There is no folder \"" + schemas + "\". SCHEMAS is a folder of OVHcloud's schemas.");
    }
    if (scopes != null && !Files.isDirectory(scopes)) {
      throw CommandException.wrongCall(
          "There is no folder \"" + scopes + "\". --scopes takes a folder of records.");
    }
    if (Files.exists(contract) && !Files.isDirectory(contract)) {
      throw CommandException.wrongCall(
          "\"" + contract + "\" is no folder: --out takes the folder of a contract.");
    }
    // Before anything is written: the report is what tells what was.
    if (report != null) {
      OutputFile.check("--report", report);
    }
    // A contract has the same folders as the schemas: its files would take the place of theirs.
    if (real(schemas).startsWith(real(contract))) {
      throw CommandException.wrongCall(
          "The schemas are in \"" + contract + "\": --out takes another folder than theirs.");
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  private ImportResult runImport() {
    Importer importer =
        Importer.builder()
            .schemas(schemas)
            .contract(contract)
            .branch(branch)
            .scopes(scopes)
            .partial(partial)
            .build();
    try {
      return importer.run();
    } catch (ContractFormatException e) {
      throw CommandException.refused(
          "The contract that is already in \""
              + contract
              + "\" cannot be read, and was left as it is: "
              + e.getMessage());
    } catch (IOException e) {
      throw CommandException.refused("Nothing was imported: " + IoMessages.of(e));
    }
  }

  private void writeReport(ImportResult result) {
    if (report == null) {
      return;
    }
    boolean asJson = report.toString().toLowerCase(Locale.ROOT).endsWith(".json");
    try {
      Files.writeString(report, asJson ? result.toJson() : result.toText());
    } catch (IOException e) {
      throw CommandException.refused("The report was not written: " + IoMessages.of(e));
    }
  }

  private void sayErrors(ImportResult result) {
    for (Finding error : result.findings(Severity.ERROR)) {
      ovh.console().err().println(error);
    }
  }

  private void print(ImportResult result, double seconds) {
    ovh.console()
        .out()
        .printf(
            Locale.ROOT,
            "%s, %s, %s, in %.1f s%n",
            Counts.of(result.sections(), "section"),
            Counts.of(result.operations(), "operation"),
            Counts.of(result.models(), "model"),
            seconds);
    printOdd(result);
    ovh.console().out().println(outcome(result));
  }

  /** A line for each kind of oddity: how often it was met, and where first. */
  private void printOdd(ImportResult result) {
    Map<String, List<Finding>> byCode =
        result.findings().stream()
            .filter(f -> f.severity() != Severity.ERROR)
            .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()));
    if (byCode.isEmpty()) {
      return;
    }
    ovh.console()
        .out()
        .println("What was odd" + (report == null ? " (--report FILE lists all):" : ":"));
    Rows rows = new Rows();
    byCode.forEach(
        (code, findings) ->
            rows.add(
                Rows.Cell.number(findings.size()),
                Rows.Cell.of(code, Style.YELLOW),
                Rows.Cell.of("first in " + findings.get(0).where(), Style.DIM)));
    rows.print(ovh.console());
  }

  private String outcome(ImportResult result) {
    if (result.succeeded()) {
      return "Written to " + contract + ".";
    }
    String errors = Counts.of(result.findings(Severity.ERROR).size(), "error");
    if (result.written()) {
      return "Written to " + contract + " without what could not be read: " + errors + ".";
    }
    return "Nothing was written, because of "
        + errors
        + "."
        + (result.sections() > 0 ? " With --partial, the rest would be." : "");
  }
}
