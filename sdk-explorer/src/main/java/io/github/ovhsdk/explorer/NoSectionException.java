package io.github.ovhsdk.explorer;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A folder holds no section that can be read; the message says why and what to give instead. */
public final class NoSectionException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient List<Finding> findings;

  NoSectionException(Path folder, int files, List<Finding> findings) {
    super(
        "The folder \""
            + folder
            + "\" holds no section of the API: "
            + reason(files, findings)
            + ". Give a folder of OVHcloud's schemas (with v1 and v2 in it, or the files of one"
            + " branch), or a contract, as \"ovh import\" writes it.");
    this.findings = List.copyOf(findings);
  }

  /** Returns what is wrong with each file. */
  public List<Finding> findings() {
    return findings;
  }

  private static String reason(int files, List<Finding> findings) {
    if (files == 0) {
      return "no file in it ends in .json";
    }
    return (files == 1
            ? "its only file cannot be used"
            : "none of its " + files + " files can be used")
        + findings.stream()
            .filter(f -> f.severity() == Severity.ERROR)
            .findFirst()
            .map(f -> " (" + f.where() + ": " + f.message() + ")")
            .orElse("");
  }
}
