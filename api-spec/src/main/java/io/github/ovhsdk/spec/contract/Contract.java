package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Section;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The contract: every section, and what they share.
 *
 * @param sections the sections, ordered by branch and path
 * @param commonModels the models that are generated once for all sections, by OVHcloud's name
 * @param lock what each section was made from
 */
public record Contract(List<Section> sections, SortedMap<String, Model> commonModels, Lock lock) {

  public Contract {
    sections =
        sections.stream()
            .sorted(java.util.Comparator.comparing(Section::branch).thenComparing(Section::path))
            .toList();
    commonModels = Collections.unmodifiableSortedMap(new TreeMap<>(commonModels));
  }

  /** Returns a contract that says nothing yet. */
  public static Contract empty() {
    return new Contract(List.of(), new TreeMap<>(), new Lock(new TreeMap<>()));
  }

  /** Returns the section of that branch and path. */
  public Optional<Section> section(String branch, String path) {
    return sections.stream()
        .filter(s -> s.branch().equals(branch) && s.path().equals(path))
        .findFirst();
  }

  /**
   * Returns the files of the contract, by path in its folder: {@code v1/domain.json}, {@code
   * common.json}, …
   */
  public Map<String, String> toFiles() {
    return ContractFiles.write(this);
  }
}
