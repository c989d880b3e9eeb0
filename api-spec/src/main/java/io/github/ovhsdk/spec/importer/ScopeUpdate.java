package io.github.ovhsdk.spec.importer;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.Contract;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Puts together what is known of scopes: by the schemas that were read, by records that are given,
 * and by the contract so far. Of a section on an endpoint, only the newest source counts, and
 * counts alone: two together would say what OVHcloud never did. Used once.
 */
final class ScopeUpdate {

  /** The scopes of operations on one endpoint, as one source has them. */
  private record Statement(
      String endpoint, ScopeSource source, Map<OperationKey, List<String>> scopes) {}

  private final Contract before;
  private final List<ScopeSnapshot> snapshots;
  private final Function<Section, String> dateOf;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Prepares an update.
   *
   * @param dateOf the day since when the schema of a section is as it is
   */
  ScopeUpdate(Contract before, List<ScopeSnapshot> snapshots, Function<Section, String> dateOf) {
    this.before = before;
    this.snapshots = snapshots;
    this.dateOf = dateOf;
  }

  /** What was odd. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Returns the sections with the scopes that are known now. */
  List<Section> applyTo(List<Section> sections) {
    List<Operation> operations = sections.stream().flatMap(s -> s.operations().stream()).toList();
    List<OperationKey> keys = operations.stream().map(Operation::key).toList();
    List<Statement> general = new ArrayList<>();
    for (ScopeSnapshot snapshot : snapshots) {
      general.add(statement(snapshot, keys));
      reportThoseWithoutCredentials(snapshot, operations);
    }
    List<Operation> old = before.sections().stream().flatMap(s -> s.operations().stream()).toList();
    general.addAll(kept(old, keys));
    return sections.stream().map(section -> applyTo(section, general)).toList();
  }

  private Statement statement(ScopeSnapshot snapshot, Collection<OperationKey> keys) {
    Map<OperationKey, OperationKey> same = SameOperations.find(snapshot.scopes().keySet(), keys);
    Map<OperationKey, List<String>> scopes = new TreeMap<>();
    snapshot
        .scopes()
        .forEach(
            (key, names) -> {
              OperationKey ours = same.get(key);
              if (ours == null) {
                note("scopes-without-operation", snapshot, key, "is not in the contract; left out");
                return;
              }
              if (!ours.equals(key)) {
                note("scopes-by-other-name", snapshot, key, "taken for " + ours);
              }
              scopes.put(ours, names);
            });
    return new Statement(snapshot.endpoint(), snapshot.source(), scopes);
  }

  private void reportThoseWithoutCredentials(
      ScopeSnapshot snapshot, Collection<Operation> operations) {
    Set<OperationKey> then = new TreeSet<>(snapshot.withoutCredentials());
    for (Operation operation : operations) {
      if (operation.authenticated() && then.contains(operation.key())) {
        note(
            "scopes-not-needed-then",
            snapshot,
            operation.key(),
            "took no credentials then, and does now: its scopes are not known");
      }
    }
  }

  private void note(String code, ScopeSnapshot snapshot, OperationKey key, String message) {
    findings.add(new Finding(Severity.NOTE, code, snapshot.file(), key.toString(), message));
  }

  /** What the contract says so far, by endpoint and source. */
  private static Collection<Statement> kept(
      Collection<Operation> old, Collection<OperationKey> keys) {
    Map<OperationKey, OperationKey> same =
        SameOperations.find(old.stream().map(Operation::key).toList(), keys);
    Map<List<Object>, Statement> kept = new LinkedHashMap<>();
    for (Operation operation : old) {
      OperationKey ours = same.get(operation.key());
      if (ours != null) {
        add(operation, ours, kept);
      }
    }
    return kept.values();
  }

  private static void add(Operation operation, OperationKey key, Map<List<Object>, Statement> to) {
    operation
        .scopes()
        .forEach(
            (endpoint, published) ->
                to.computeIfAbsent(
                        List.of(endpoint, published.source()),
                        k -> new Statement(endpoint, published.source(), new TreeMap<>()))
                    .scopes()
                    .put(key, published.names()));
  }

  private Section applyTo(Section section, List<Statement> general) {
    // First what counts first among those of the same date.
    List<Statement> statements = new ArrayList<>(ownStatements(section));
    statements.addAll(general);
    Map<OperationKey, Map<String, PublishedScopes>> scopes = new TreeMap<>();
    for (String endpoint : statements.stream().map(Statement::endpoint).distinct().toList()) {
      Statement newest = null;
      for (Statement statement : statements) {
        if (statement.endpoint().equals(endpoint)
            && speaksOf(section, statement)
            && (newest == null || date(statement).compareTo(date(newest)) > 0)) {
          newest = statement;
        }
      }
      if (newest != null) {
        put(section, newest, scopes);
      }
    }
    return section.withOperations(
        section.operations().stream()
            .map(o -> o.toBuilder().scopes(scopes.getOrDefault(o.key(), Map.of())).build())
            .toList());
  }

  /** What the schema of the section itself lists, if it was read now. */
  private Collection<Statement> ownStatements(Section section) {
    Map<String, Statement> own = new LinkedHashMap<>();
    for (Operation operation : section.operations()) {
      operation
          .scopes()
          .forEach(
              (endpoint, published) -> {
                if (published.source().date() == null) {
                  ScopeSource source =
                      new ScopeSource(published.source().kind(), dateOf.apply(section));
                  own.computeIfAbsent(
                          endpoint, k -> new Statement(endpoint, source, new TreeMap<>()))
                      .scopes()
                      .put(operation.key(), published.names());
                }
              });
    }
    return own.values();
  }

  private static boolean speaksOf(Section section, Statement statement) {
    return section.operations().stream().anyMatch(o -> statement.scopes().containsKey(o.key()));
  }

  /** As text, dates of all lengths are in order: what says only the month is the older one. */
  private static String date(Statement statement) {
    String date = statement.source().date();
    return date == null ? "" : date;
  }

  private static void put(
      Section section,
      Statement statement,
      Map<OperationKey, Map<String, PublishedScopes>> scopes) {
    for (Operation operation : section.operations()) {
      List<String> names = statement.scopes().get(operation.key());
      if (names != null) {
        scopes
            .computeIfAbsent(operation.key(), k -> new TreeMap<>())
            .put(statement.endpoint(), new PublishedScopes(names, statement.source()));
      }
    }
  }
}
