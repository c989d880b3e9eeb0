package io.github.ovhsdk.explorer.internal.source;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.SectionFile;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is in a folder.
 *
 * @param files how many files were there to be read
 * @param sections the sections of those that could be read, by branch and path, each once, and each
 *     operation once
 * @param findings what is odd, file by file, and then what is odd between files
 */
public record FolderReading(int files, List<Section> sections, List<Finding> findings) {

  public FolderReading {
    sections = List.copyOf(sections);
    findings = List.copyOf(findings);
  }

  /**
   * Reads a folder.
   *
   * @throws NotDirectoryException if there is no such folder
   * @throws IOException if a folder cannot be listed
   */
  public static FolderReading of(Path folder) throws IOException {
    List<Document> documents =
        SectionFile.list(folder, null).parallelStream().map(Document::read).toList();
    List<Finding> findings = new ArrayList<>();
    Distinct distinct = new Distinct();
    BundledFacts bundled = null;
    for (Document document : documents) {
      findings.addAll(document.findings());
      Section section = document.section();
      if (section != null && !document.ofContract()) {
        bundled = bundled == null ? BundledFacts.read() : bundled;
        section = bundled.addTo(section);
      }
      if (section != null) {
        distinct.add(document.source(), section);
      }
    }
    findings.addAll(distinct.findings());
    return new FolderReading(documents.size(), distinct.sections(), findings);
  }
}
