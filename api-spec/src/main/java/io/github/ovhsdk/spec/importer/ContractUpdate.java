package io.github.ovhsdk.spec.importer;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.Contract;
import io.github.ovhsdk.spec.contract.Lock;
import io.github.ovhsdk.spec.naming.Ledger;
import io.github.ovhsdk.spec.naming.Overrides;
import io.github.ovhsdk.spec.naming.SectionNames;
import io.github.ovhsdk.spec.naming.SectionNaming;
import io.github.ovhsdk.spec.schema.SchemaFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings one contract up to date with what was read from schemas. Used once. */
final class ContractUpdate {

  private final ContractFolder before;
  private final List<ScopeSnapshot> scopes;
  private final String source;
  private final String date;
  private final SectionNaming naming = SectionNaming.standard();
  private final List<Finding> findings = new ArrayList<>();

  ContractUpdate(ContractFolder before, List<ScopeSnapshot> scopes, String source, LocalDate date) {
    this.before = before;
    this.scopes = scopes;
    this.source = source;
    this.date = date.toString();
  }

  /** What was odd. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * Returns the contract with these sections in the place of those that it had.
   *
   * @param complete whether the branches that were read have no other sections
   */
  ContractFolder.Content with(Collection<SchemaFile> read, boolean complete) {
    Map<String, String> digests = digests(read);
    List<Section> sections = withScopes(sections(read, complete), digests);
    CommonModels common = common(sections);
    findings.addAll(common.findings());
    Ledger ledger = withGoneProperties(ledger(), sections, common);

    Map<String, String> commonNames =
        naming.nameCommonModels(common.definitions().values(), ledger, before.overrides());
    ledger = ledger.withCommonModels(commonNames);
    SortedMap<String, Model> commonModels = named(common.definitions(), commonNames, ledger);

    List<Section> named = new ArrayList<>();
    for (Section section : sections) {
      Set<String> used = common.usedBy(section, ownModels(section));
      SectionNames names =
          naming.nameSection(section, only(used, commonNames), ledger, before.overrides());
      ledger = ledger.with(section, names);
      named.add(Naming.apply(section, names, only(used, commonModels)));
      reportDiverged(section, used, common);
    }
    reportOverrides(named);
    return new ContractFolder.Content(
        new Contract(named, commonModels, lock(digests, named)), ledger);
  }

  /** The ledger; where there is none, what the contract says was named so. */
  private Ledger ledger() {
    Ledger ledger = before.ledger();
    if (ledger.equals(Ledger.empty())) {
      for (Section section : before.contract().sections()) {
        ledger = ledger.with(section, Naming.namesOf(section));
      }
    }
    return ledger;
  }

  /** Adds the names of the properties that are gone, so that nothing else gets them. */
  private Ledger withGoneProperties(Ledger ledger, List<Section> sections, CommonModels common) {
    Contract old = before.contract();
    Ledger kept =
        GoneProperties.keep(ledger, Ledger.COMMON, old.commonModels(), common.definitions());
    for (Section section : sections) {
      Section was = old.section(section.branch(), section.path()).orElse(null);
      if (was != null) {
        kept = GoneProperties.keep(kept, section.toString(), was.models(), section.models());
      }
    }
    return kept;
  }

  private boolean usedCommon(Section section, String model) {
    return before
        .contract()
        .section(section.branch(), section.path())
        .flatMap(old -> old.model(model))
        .filter(Model::common)
        .isPresent();
  }

  /** The models that have a class of their own in this section, and not the common one. */
  private Set<String> ownModels(Section section) {
    return before.contract().section(section.branch(), section.path()).stream()
        .flatMap(old -> old.models().values().stream())
        .filter(model -> !model.common())
        .map(Model::name)
        .collect(Collectors.toSet());
  }

  /** The sections that were read, and those of the contract that they do not replace. */
  private List<Section> sections(Collection<SchemaFile> read, boolean complete) {
    List<Section> sections =
        new ArrayList<>(
            read.stream().flatMap(f -> f.section().stream()).map(Bare::section).toList());
    Set<String> there = sections.stream().map(Section::toString).collect(Collectors.toSet());
    Set<String> branches = sections.stream().map(Section::branch).collect(Collectors.toSet());
    for (Section old : before.contract().sections()) {
      if (there.contains(old.toString())) {
        continue;
      }
      if (complete && branches.contains(old.branch())) {
        findings.add(
            new Finding(
                Severity.WARNING,
                "section-removed",
                old.branch() + "/" + old.slug() + ".json",
                old.toString(),
                "is not among the schemas any more; removed"));
      } else {
        sections.add(Bare.section(old));
      }
    }
    return sections;
  }

  private CommonModels common(List<Section> sections) {
    if (!before.hasCommon()) {
      return CommonModels.compute(sections);
    }
    SortedMap<String, Model> list = new TreeMap<>(before.contract().commonModels());
    list.replaceAll((name, model) -> Bare.model(model));
    Set<String> known = new HashSet<>();
    before.contract().sections().forEach(s -> known.addAll(s.models().keySet()));
    return CommonModels.update(list, sections, this::usedCommon, known::contains);
  }

  /** The common models form a section of their own, which has no operations. */
  private SortedMap<String, Model> named(
      SortedMap<String, Model> models, Map<String, String> javaNames, Ledger ledger) {
    Section section = new Section("common", "/", "1.0", null, List.of(), models, Map.of());
    SectionNames names = naming.nameSection(section, javaNames, ledger, before.overrides());
    SortedMap<String, Model> named = new TreeMap<>(models);
    named.replaceAll((name, model) -> Naming.model(model, names, true));
    return named;
  }

  private void reportDiverged(Section section, Set<String> used, CommonModels common) {
    for (String name : section.models().keySet()) {
      if (common.definitions().containsKey(name) && !used.contains(name)) {
        findings.add(
            new Finding(
                Severity.NOTE,
                "common-diverged",
                section.branch() + "/" + section.slug() + ".json",
                name,
                "differs from the common model of that name: " + section + " has its own"));
      }
    }
  }

  private void reportOverrides(List<Section> named) {
    for (String override : before.overrides().withoutEffect(named)) {
      findings.add(
          new Finding(
              Severity.NOTE,
              "override-without-effect",
              Overrides.FILE,
              override,
              "names nothing that is there, or what has had another name before"));
    }
  }

  private List<Section> withScopes(List<Section> sections, Map<String, String> digests) {
    ScopeUpdate update =
        new ScopeUpdate(
            before.contract(),
            scopes,
            section -> {
              Lock.Entry old = unchanged(section, digests);
              return old == null ? date : old.date();
            });
    List<Section> updated = update.applyTo(sections);
    findings.addAll(update.findings());
    return updated;
  }

  /** The digests of the schemas, by the sections in them. */
  private static Map<String, String> digests(Collection<SchemaFile> read) {
    return read.stream()
        .collect(
            Collectors.toMap(
                f -> Objects.requireNonNull(f.content()).toString(), SchemaFile::digest));
  }

  /**
   * Returns what the lock says of a section whose schema is as it was, or was not read; else null.
   * A date says since when the schema is as it is: importing it again does not change it.
   */
  private Lock.@Nullable Entry unchanged(Section section, Map<String, String> digests) {
    Lock.Entry old = before.contract().lock().sections().get(section.toString());
    String digest = digests.get(section.toString());
    return old != null && (digest == null || digest.equals(old.digest())) ? old : null;
  }

  private Lock lock(Map<String, String> digests, List<Section> named) {
    SortedMap<String, Lock.Entry> entries = new TreeMap<>();
    for (Section section : named) {
      Lock.Entry old = unchanged(section, digests);
      entries.put(
          section.toString(),
          new Lock.Entry(
              old == null ? source : old.source(),
              old == null ? date : old.date(),
              old == null ? String.valueOf(digests.get(section.toString())) : old.digest(),
              section.operations().size(),
              section.models().size()));
    }
    return new Lock(entries);
  }

  private static <V> Map<String, V> only(Set<String> keys, Map<String, V> map) {
    Map<String, V> only = new TreeMap<>(map);
    only.keySet().retainAll(keys);
    return only;
  }
}
