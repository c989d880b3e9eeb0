package io.github.ovhsdk.spec.importer;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.internal.References;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Decides which models are generated once for all sections. The list is made once; after that
 * nothing moves into it or out of it, whatever sections say, but for models that are new everywhere
 * and that a model of the list now speaks of.
 *
 * <p>A model of the list only ever speaks of models of the list. All models here are {@link Bare}.
 */
final class CommonModels {

  private final SortedMap<String, Model> definitions;
  private final List<Finding> findings = new ArrayList<>();

  private CommonModels(SortedMap<String, Model> definitions) {
    this.definitions = definitions;
  }

  /**
   * Makes the list: the models that two or more sections have, that are the same in all that have
   * them, with all that they speak of, and that an operation can reach.
   */
  static CommonModels compute(List<Section> sections) {
    SortedMap<String, Model> candidates = new TreeMap<>();
    occurrences(sections)
        .forEach(
            (name, models) -> {
              if (models.size() > 1 && Set.copyOf(models).size() == 1) {
                candidates.put(name, models.iterator().next());
              }
            });
    keepClosed(candidates);
    Set<String> reachable = new HashSet<>();
    sections.forEach(s -> reachable.addAll(References.reachable(s)));
    candidates.keySet().retainAll(reachable);
    return new CommonModels(candidates);
  }

  /**
   * Keeps the list, and takes over a definition that changed to the same thing in every section
   * that uses it.
   *
   * @param list the list so far
   * @param uses says whether a section used the model of that name as a common one so far
   * @param known says whether any section had a model of that name so far
   */
  static CommonModels update(
      SortedMap<String, Model> list,
      List<Section> sections,
      BiPredicate<Section, String> uses,
      Predicate<String> known) {
    CommonModels updated = new CommonModels(new TreeMap<>(list));
    list.forEach(
        (name, old) -> {
          Set<Model> now =
              sections.stream()
                  .filter(s -> s.models().containsKey(name) && uses.test(s, name))
                  .map(s -> s.models().get(name))
                  .collect(Collectors.toSet());
          if (now.size() == 1) {
            updated.definitions.put(name, now.iterator().next());
          }
        });
    updated.admitNewReferences(occurrences(sections), known);
    updated.undoOpenChanges(list);
    updated.reportChanges(list);
    return updated;
  }

  private static Map<String, Collection<Model>> occurrences(List<Section> sections) {
    Map<String, Collection<Model>> occurrences = new TreeMap<>();
    for (Section section : sections) {
      section
          .models()
          .forEach(
              (name, model) ->
                  occurrences.computeIfAbsent(name, n -> new ArrayList<>()).add(model));
    }
    return occurrences;
  }

  /**
   * Takes in what a model of the list speaks of, if no section ever had a class for it and all
   * agree on it.
   */
  private void admitNewReferences(
      Map<String, Collection<Model>> occurrences, Predicate<String> known) {
    boolean admitted = true;
    while (admitted) {
      admitted = false;
      for (String name : openReferences()) {
        Set<Model> models = Set.copyOf(occurrences.getOrDefault(name, List.of()));
        if (models.size() == 1 && !known.test(name)) {
          definitions.put(name, models.iterator().next());
          admitted = true;
        }
      }
    }
  }

  private Set<String> openReferences() {
    Set<String> open = new TreeSet<>();
    definitions.values().forEach(m -> open.addAll(References.of(m)));
    open.removeAll(definitions.keySet());
    return open;
  }

  /** A change that makes a model speak of one that cannot be common is not taken over. */
  private void undoOpenChanges(SortedMap<String, Model> list) {
    Set<String> open = openReferences();
    while (!open.isEmpty()) {
      for (var entry : new TreeMap<>(definitions).entrySet()) {
        if (References.of(entry.getValue()).stream().anyMatch(open::contains)) {
          Model old = list.get(entry.getKey());
          if (old == null) {
            definitions.remove(entry.getKey());
          } else {
            definitions.put(entry.getKey(), old);
          }
        }
      }
      open = openReferences();
    }
  }

  private void reportChanges(SortedMap<String, Model> list) {
    definitions.forEach(
        (name, model) -> {
          Model old = list.get(name);
          if (old == null) {
            note("common-added", name, "is new, and a common model speaks of it: common too");
          } else if (!old.equals(model)) {
            note("common-changed", name, "changed alike wherever it is used");
          }
        });
  }

  private void note(String code, String model, String message) {
    findings.add(new Finding(Severity.NOTE, code, "common.json", model, message));
  }

  /** The list: definitions by name. */
  SortedMap<String, Model> definitions() {
    return definitions;
  }

  /** What changed in the list. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * Returns which models of a section are those of the list: the same, and so is all that they
   * speak of. Another one of the same name gets a class of its own.
   *
   * @param own those that have a class of their own, and keep it even if they became the same
   */
  Set<String> usedBy(Section section, Set<String> own) {
    SortedMap<String, Model> same = new TreeMap<>();
    section
        .models()
        .forEach(
            (name, model) -> {
              if (model.equals(definitions.get(name)) && !own.contains(name)) {
                same.put(name, model);
              }
            });
    keepClosed(same);
    return same.keySet();
  }

  /** Takes out what speaks of something that is not there, until nothing does. */
  private static void keepClosed(SortedMap<String, Model> models) {
    boolean changed = true;
    while (changed) {
      changed = models.values().removeIf(m -> !models.keySet().containsAll(References.of(m)));
    }
  }
}
