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
 *     left out, a warning or a note for what was read and is unusual
 */
public record CatalogReading(Catalog catalog, List<Finding> findings) {

  public CatalogReading {
    Objects.requireNonNull(catalog, "catalog");
    findings = List.copyOf(findings);
  }

  /** Says whether every file could be read, and is in the catalog. */
  public boolean isComplete() {
    return findings(Severity.ERROR).isEmpty();
  }

  /** Returns the findings of that severity. */
  public List<Finding> findings(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).toList();
  }
}
