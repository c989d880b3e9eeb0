package io.github.ovhsdk.spec.importer;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Finding.Severity;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.ScopeSource;
import io.github.ovhsdk.spec.internal.ScopeList;
import io.github.ovhsdk.spec.internal.json.Json;
import io.github.ovhsdk.spec.internal.json.JsonReader;
import io.github.ovhsdk.spec.internal.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a folder of records of scopes, a file per endpoint: {@code {"endpoint": "ovh-eu", "branch":
 * "v1", "snapshot": "2022-12", "operations": {"GET /vps": {"scopes": […], "noAuthentication":
 * false}}}}. Used once.
 */
final class ScopeFolder {

  /** Those that give out OAuth2 tokens. */
  private static final Set<String> ENDPOINTS = Set.of("ovh-eu", "ovh-ca", "ovh-us");

  private static final Pattern BRANCH = Pattern.compile("v\\d+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2})?");
  private static final Pattern OPERATION = Pattern.compile("[A-Z]+ /\\S*");

  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  /** What was odd. */
  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /**
   * Reads the files of the endpoints that have scopes.
   *
   * @throws NotDirectoryException if there is no such folder
   * @throws IOException if a file cannot be opened
   */
  List<ScopeSnapshot> read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    List<ScopeSnapshot> snapshots = new ArrayList<>();
    for (Path file : files) {
      ScopeSnapshot snapshot = read(file.getFileName().toString(), Files.readAllBytes(file));
      if (snapshot != null) {
        snapshots.add(snapshot);
      }
    }
    if (files.isEmpty()) {
      add(Severity.ERROR, "no-scopes", folder.toString(), "", "there is no record of scopes here");
    }
    return snapshots;
  }

  private @Nullable ScopeSnapshot read(String file, byte[] document) {
    Json json;
    try {
      json = JsonReader.read(document);
    } catch (JsonSyntaxException e) {
      add(Severity.ERROR, "no-json", file + ":" + e.place(), "", "not JSON: " + e.getMessage());
      return null;
    }
    Json.Obj root = json instanceof Json.Obj object ? object : new Json.Obj();
    String endpoint = root.text("endpoint");
    String branch = root.text("branch");
    String date = root.text("snapshot");
    if (endpoint == null
        || branch == null
        || date == null
        || !BRANCH.matcher(branch).matches()
        || !DATE.matcher(date).matches()
        || !(root.get("operations") instanceof Json.Obj operations)) {
      String message = "not a record of scopes: endpoint, branch, snapshot (a date), operations";
      add(Severity.ERROR, Finding.UNKNOWN_FORM, file, "", message);
      return null;
    }
    if (!ENDPOINTS.contains(endpoint)) {
      String message = endpoint + " gives out no tokens with scopes; left out";
      add(Severity.NOTE, "scopes-of-other-endpoint", file, "", message);
      return null;
    }
    if (!seen.add(endpoint + " " + branch)) {
      String message = endpoint + " " + branch + " is in a file before this one; left out";
      add(Severity.ERROR, "duplicate-scopes", file, "", message);
      return null;
    }
    return snapshot(
        file, endpoint, branch, new ScopeSource(ScopeSource.Kind.SNAPSHOT, date), operations);
  }

  private ScopeSnapshot snapshot(
      String file, String endpoint, String branch, ScopeSource source, Json.Obj operations) {
    TreeMap<OperationKey, List<String>> scopes = new TreeMap<>();
    List<OperationKey> withoutCredentials = new ArrayList<>();
    operations
        .members()
        .forEach(
            (name, value) -> {
              Json.Obj facts = value instanceof Json.Obj object ? object : new Json.Obj();
              List<String> names = ScopeList.of(facts.get("scopes"));
              if (names == null || !OPERATION.matcher(name).matches()) {
                String where = file + ":" + value.place();
                String message = "not an operation with its scopes; left out";
                add(Severity.WARNING, Finding.UNKNOWN_FORM, where, name, message);
                return;
              }
              OperationKey key = OperationKey.parse(branch + " " + name);
              if (names.isEmpty() && facts.isTrue("noAuthentication")) {
                withoutCredentials.add(key);
              } else {
                scopes.put(key, names);
              }
            });
    return new ScopeSnapshot(file, endpoint, source, scopes, withoutCredentials);
  }

  private void add(Severity severity, String code, String where, String subject, String message) {
    findings.add(new Finding(severity, code, where, subject, message));
  }
}
