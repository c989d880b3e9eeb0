package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What became of reading a folder: the catalog of what could be read, and all that was odd.
 * Immutable and safe for use by several threads.
 *
 * @param catalog the catalog, of one section at least
 * @param findings what was odd, file by file: an error for each file that could not be read or was
 *     left out, a warning or a note for the rest
 */
public record CatalogReading(Catalog catalog, List<Finding> findings) {

  public CatalogReading {
    Objects.requireNonNull(catalog, "catalog");
    findings = List.copyOf(findings);
  }

  /** Says whether all that there is in the folder is in the catalog. */
  public boolean isComplete() {
    return losses().isEmpty();
  }

  /**
   * Returns the findings that tell what is not in the catalog: files, and single operations, models
   * or fields that were left out because of their form.
   */
  public List<Finding> losses() {
    return findings.stream()
        .filter(f -> f.severity() == Severity.ERROR || f.code().equals(Finding.UNKNOWN_FORM))
        .toList();
  }

  /** Returns the findings of that severity. */
  public List<Finding> findings(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).toList();
  }
}
