package io.github.ovhsdk.explorer.internal.source;

import static java.util.Comparator.comparing;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Collects sections and sees to it that everything is there once: of what two files say, that of
 * the first one counts, and the other is reported.
 */
final class Distinct {

  private static final Pattern PARAMETER = Pattern.compile("(?<=/)\\{[^/]*}(?=/|$)");

  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final Map<String, String> sectionSources = new HashMap<>();
  private final Map<OperationKey, String> operationSources = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  void add(String source, Section section) {
    String name = section.toString();
    String first = sectionSources.putIfAbsent(name, source);
    if (first != null) {
      report(
          Severity.ERROR,
          "duplicate-section",
          source,
          name,
          "the section is also in " + first + ", which counts");
      return;
    }
    List<Operation> operations =
        section.operations().stream().filter(operation -> isNew(source, operation)).toList();
    sections.put(
        name,
        operations.size() == section.operations().size()
            ? section
            : section.withOperations(operations));
  }

  private boolean isNew(String source, Operation operation) {
    String first = operationSources.putIfAbsent(operation.key(), source);
    if (first != null) {
      report(
          Severity.WARNING,
          "duplicate-operation",
          source,
          operation.toString(),
          "the operation is also in " + first + ", which counts");
    }
    return first == null;
  }

  /** Returns the sections, by branch and path. */
  List<Section> sections() {
    return sections.values().stream()
        .sorted(comparing(Section::branch).thenComparing(Section::path))
        .toList();
  }

  /** Returns what was reported, and which operations no URL can tell from each other. */
  List<Finding> findings() {
    List<Finding> all = new ArrayList<>(findings);
    Map<OperationKey, OperationKey> byUrl = new HashMap<>();
    for (Section section : sections()) {
      for (Operation operation : section.operations()) {
        OperationKey key = operation.key();
        OperationKey first = byUrl.putIfAbsent(withoutNames(key), key);
        if (first != null) {
          all.add(
              new Finding(
                  Severity.WARNING,
                  "same-url",
                  operationSources.getOrDefault(key, ""),
                  key.toString(),
                  "has the URLs of " + first + ", which is what they are taken for"));
        }
      }
    }
    return all;
  }

  /** What remains of an operation without the names of the parameters in its path. */
  private static OperationKey withoutNames(OperationKey key) {
    return new OperationKey(
        key.branch(), key.method(), PARAMETER.matcher(key.path()).replaceAll("{}"));
  }

  private void report(
      Severity severity, String code, String source, String subject, String message) {
    findings.add(new Finding(severity, code, source, subject, message));
  }
}
