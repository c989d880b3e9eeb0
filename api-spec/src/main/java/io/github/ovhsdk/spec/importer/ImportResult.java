package io.github.ovhsdk.spec.importer;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.internal.json.Json;
import io.github.ovhsdk.spec.internal.json.JsonPrinter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What became of an import.
 *
 * @param succeeded whether every file could be read
 * @param written whether the contract on disk is now what was imported; false only if something
 *     failed and partial results were not asked for
 * @param sections how many sections were read
 * @param operations how many operations they have
 * @param models how many models they have
 * @param findings everything that was odd
 */
public record ImportResult(
    boolean succeeded,
    boolean written,
    int sections,
    int operations,
    int models,
    List<Finding> findings) {

  public ImportResult {
    findings = List.copyOf(findings);
  }

  /** Returns the findings of that severity. */
  public List<Finding> findings(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).toList();
  }

  /** Returns the report as text: a line per finding, and one that sums up. */
  public String toText() {
    return findings.stream().map(f -> f + "\n").collect(Collectors.joining()) + summary() + "\n";
  }

  /** Returns one line: what was read, and whether it was written. */
  public String summary() {
    String outcome =
        !written
            ? "nothing was written"
            : succeeded ? "written" : "written without what could not be read";
    return sections
        + " sections, "
        + operations
        + " operations, "
        + models
        + " models; "
        + findings(Severity.ERROR).size()
        + " errors, "
        + findings(Severity.WARNING).size()
        + " warnings, "
        + findings(Severity.NOTE).size()
        + " notes: "
        + outcome;
  }

  /** Returns the report as a JSON document. */
  public String toJson() {
    Json.Arr all = new Json.Arr();
    for (Finding finding : findings) {
      all.add(
          new Json.Obj()
              .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
              .put("code", finding.code())
              .put("where", finding.where())
              .put("subject", finding.subject())
              .put("message", finding.message()));
    }
    return JsonPrinter.print(
        new Json.Obj()
            .put("succeeded", succeeded)
            .put("written", written)
            .put("sections", sections)
            .put("operations", operations)
            .put("models", models)
            .put("findings", all));
  }
}
