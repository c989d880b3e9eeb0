package io.github.ovhsdk.explorer.internal.bundle;

import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.ScopeSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The scopes of operations, a line each: for each endpoint, with a tab between them, its name, the
 * kind and the date of the source, and the scopes, with blanks between these.
 */
final class ScopeLines {

  private ScopeLines() {}

  static String line(Map<String, PublishedScopes> scopes) {
    return scopes.entrySet().stream()
        .map(ScopeLines::column)
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static String column(Map.Entry<String, PublishedScopes> entry) {
    ScopeSource source = entry.getValue().source();
    String date = source.date() == null ? "" : source.date();
    List<String> words = new ArrayList<>(List.of(entry.getKey(), source.kind().name(), date));
    words.addAll(entry.getValue().names());
    return String.join(" ", words);
  }

  static List<Map<String, PublishedScopes>> read(String text) {
    // There are thousands of lines, and few that differ.
    Map<String, Map<String, PublishedScopes>> known = new HashMap<>();
    List<Map<String, PublishedScopes>> scopes = new ArrayList<>();
    Table table = new Table(text);
    String[] line = new String[1];
    while (table.next(line)) {
      scopes.add(known.computeIfAbsent(line[0], ScopeLines::scopes));
    }
    return scopes;
  }

  private static Map<String, PublishedScopes> scopes(String line) {
    Map<String, PublishedScopes> scopes = new TreeMap<>();
    for (String column : line.isEmpty() ? new String[0] : line.split("\t")) {
      String[] words = column.split(" ", -1);
      ScopeSource source =
          new ScopeSource(ScopeSource.Kind.valueOf(words[1]), words[2].isEmpty() ? null : words[2]);
      scopes.put(
          words[0], new PublishedScopes(Arrays.asList(words).subList(3, words.length), source));
    }
    return Collections.unmodifiableMap(scopes);
  }
}
