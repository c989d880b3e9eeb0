package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.Section;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Every name ever given, append-only: what is removed from the API keeps its entry, and its name is
 * not given to anything else. Immutable.
 *
 * <p>As a text it has a heading per section, {@code [v1 /domain]}, and below it a line per name, in
 * order: the kind, what is named, the name, with tabs between. Where several parts of one thing
 * have names, such as the values of an enumeration, the thing stands in a line of its own, and each
 * part in a line that begins with a tab. Common models stand under {@code [common]}. Tabs, line
 * breaks and backslashes in values are written as in Java.
 */
public final class Ledger {

  /** What the file is called, beside the contract. */
  public static final String FILE = "names.txt";

  /** The heading of the models that all sections share. */
  public static final String COMMON = "common";

  /** What is named, in the order of the text. */
  enum Kind {
    PACKAGE,
    OPERATION,
    BODY,
    MODEL,
    CONSTANT,
    PROPERTY,
    FIELD,
    PARAMETER;

    String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** What has a name: an operation or a model, and of these perhaps a value or a property. */
  record Entry(Kind kind, String of, String part) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      return Comparator.comparing(Entry::kind)
          .thenComparing(Entry::of)
          .thenComparing(Entry::part)
          .compare(this, other);
    }
  }

  private static final Ledger EMPTY = new Ledger(new TreeMap<>());

  private final TreeMap<String, TreeMap<Entry, String>> scopes;

  private Ledger(TreeMap<String, TreeMap<Entry, String>> scopes) {
    this.scopes = scopes;
  }

  /** Returns a ledger that knows no name. */
  public static Ledger empty() {
    return EMPTY;
  }

  /**
   * Reads a ledger; one that does not exist yet is empty.
   *
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if it is no ledger; says in which line
   */
  public static Ledger load(Path file) throws IOException {
    return Files.exists(file) ? parse(Files.readString(file, StandardCharsets.UTF_8)) : EMPTY;
  }

  /**
   * Reads the form that {@link #toText()} writes.
   *
   * @throws IllegalArgumentException if it is no ledger; says in which line
   */
  public static Ledger parse(String text) {
    TreeMap<String, TreeMap<Entry, String>> scopes = new TreeMap<>();
    TreeMap<Entry, String> scope = null;
    String[] whole = {};
    int number = 0;
    for (String line : text.split("\n")) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        scope = scopes.computeIfAbsent(line.substring(1, line.length() - 1), s -> new TreeMap<>());
        whole = new String[0];
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (scope != null && cells.length == 2) {
        whole = cells;
      } else if (scope != null && cells.length == 3 && !cells[0].isEmpty()) {
        scope.put(new Entry(kind(cells[0], number), cells[1], ""), cells[2]);
      } else if (scope != null && cells.length == 3 && whole.length == 2) {
        Entry entry = new Entry(kind(whole[0], number), whole[1], unescape(cells[1]));
        scope.put(entry, cells[2]);
      } else {
        throw new IllegalArgumentException("Line " + number + " of the name ledger: " + line);
      }
    }
    return new Ledger(scopes);
  }

  private static Kind kind(String word, int line) {
    for (Kind kind : Kind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    throw new IllegalArgumentException(
        "Line " + line + " of the name ledger: no kind of name: \"" + word + "\"");
  }

  /** Returns all names as a text, the same for the same names. */
  public String toText() {
    StringBuilder text =
        new StringBuilder(
            "# Every name ever given. Written by the importer; only ever added to.\n");
    List<String> order = new ArrayList<>(scopes.keySet());
    order.sort(Comparator.comparing((String scope) -> !scope.equals(COMMON)).thenComparing(s -> s));
    for (String scope : order) {
      text.append("\n[").append(scope).append("]\n");
      String whole = "";
      for (Map.Entry<Entry, String> named : scopes.get(scope).entrySet()) {
        Entry entry = named.getKey();
        String line = entry.kind().word() + "\t" + entry.of();
        if (!hasParts(entry.kind())) {
          text.append(line).append('\t').append(named.getValue()).append('\n');
          continue;
        }
        if (!line.equals(whole)) {
          text.append(line).append('\n');
          whole = line;
        }
        text.append('\t')
            .append(escape(entry.part()))
            .append('\t')
            .append(named.getValue())
            .append('\n');
      }
    }
    return text.toString();
  }

  private static boolean hasParts(Kind kind) {
    return kind.compareTo(Kind.CONSTANT) >= 0;
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        char escaped = text.charAt(++i);
        plain.append(escaped == 't' ? '\t' : escaped == 'n' ? '\n' : escaped);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /**
   * Returns this ledger and the names of a section.
   *
   * @throws IllegalArgumentException if one of them has another name here
   */
  public Ledger with(Section section, SectionNames names) {
    Map<Entry, String> added = new LinkedHashMap<>();
    added.put(new Entry(Kind.PACKAGE, section.path(), ""), names.packageName());
    names
        .operations()
        .forEach((key, name) -> added.put(operation(Kind.OPERATION, key, ""), operationName(name)));
    names.bodyModels().forEach((key, name) -> added.put(operation(Kind.BODY, key, ""), name));
    names
        .bodyFields()
        .forEach(
            (key, fields) ->
                fields.forEach(
                    (field, name) -> added.put(operation(Kind.FIELD, key, field), name)));
    names
        .parameters()
        .forEach(
            (key, parameters) ->
                parameters.forEach(
                    (parameter, name) ->
                        added.put(operation(Kind.PARAMETER, key, parameter), name)));
    Map<Entry, String> common = new LinkedHashMap<>();
    names
        .models()
        .forEach(
            (model, name) -> {
              Map<Entry, String> target = added;
              if (names.commonModels().contains(model)) {
                target = common;
              } else {
                added.put(new Entry(Kind.MODEL, model, ""), name);
              }
              addParts(target, Kind.CONSTANT, model, names.enumConstants());
              addParts(target, Kind.PROPERTY, model, names.properties());
            });
    return with(section.toString(), added).with(COMMON, common);
  }

  private static void addParts(
      Map<Entry, String> target,
      Kind kind,
      String model,
      Map<String, Map<String, String>> partsOfModels) {
    partsOfModels
        .getOrDefault(model, Map.of())
        .forEach((part, name) -> target.put(new Entry(kind, model, part), name));
  }

  /**
   * Returns this ledger and the names of common models, by OVHcloud's name.
   *
   * @throws IllegalArgumentException if one of them has another name here
   */
  public Ledger withCommonModels(Map<String, String> names) {
    Map<Entry, String> added = new LinkedHashMap<>();
    names.forEach((model, name) -> added.put(new Entry(Kind.MODEL, model, ""), name));
    return with(COMMON, added);
  }

  /**
   * Returns this ledger and properties of a model that are called in Java as OVHcloud calls them.
   * Such names need no entry while the property is there; once it is gone, an entry keeps the name
   * from any other.
   *
   * @param scope such as {@code v1 /vps}, or {@code common}
   */
  public Ledger withOwnNames(String scope, String model, Collection<String> properties) {
    Map<Entry, String> added = new LinkedHashMap<>();
    properties.forEach(name -> added.put(new Entry(Kind.PROPERTY, model, name), name));
    return with(scope, added);
  }

  private Ledger with(String scope, Map<Entry, String> added) {
    if (added.isEmpty()) {
      return this;
    }
    TreeMap<Entry, String> entries = new TreeMap<>(scopes.getOrDefault(scope, new TreeMap<>()));
    added.forEach(
        (entry, name) -> {
          String before = entries.put(entry, name);
          if (before != null && !before.equals(name)) {
            throw new IllegalArgumentException(
                scope + ": " + entry + " is called " + before + " and cannot become " + name);
          }
        });
    TreeMap<String, TreeMap<Entry, String>> all = new TreeMap<>(scopes);
    all.put(scope, entries);
    return new Ledger(all);
  }

  private static String operationName(OperationNames names) {
    return names.interfaceName() + "." + names.methodName();
  }

  private static Entry operation(Kind kind, OperationKey key, String part) {
    return new Entry(kind, key.method() + " " + key.path(), part);
  }

  /** Returns the name of an entry, or another if it has none. */
  String name(String scope, Kind kind, String of, String part, String otherwise) {
    return scopes
        .getOrDefault(scope, new TreeMap<>())
        .getOrDefault(new Entry(kind, of, part), otherwise);
  }

  /** Returns the names of operations or of bodies in a section, by operation. */
  Map<OperationKey, String> operations(String branch, String scope, Kind kind) {
    Map<OperationKey, String> names = new TreeMap<>();
    names(scope, kind)
        .forEach(
            (of, name) -> {
              int space = of.indexOf(' ');
              names.put(
                  new OperationKey(branch, of.substring(0, space), of.substring(space + 1)), name);
            });
    return names;
  }

  /** Returns the names of one kind in a section, by what has them. */
  Map<String, String> names(String scope, Kind kind) {
    Map<String, String> names = new TreeMap<>();
    scopes
        .getOrDefault(scope, new TreeMap<>())
        .forEach(
            (entry, name) -> {
              if (entry.kind() == kind) {
                names.put(entry.of(), name);
              }
            });
    return names;
  }

  /** Returns the names of the parts of one thing. */
  Map<String, String> parts(String scope, Kind kind, String of) {
    Map<String, String> names = new TreeMap<>();
    TreeMap<Entry, String> entries = scopes.getOrDefault(scope, new TreeMap<>());
    for (Map.Entry<Entry, String> entry :
        entries.tailMap(new Entry(kind, of, ""), true).entrySet()) {
      if (entry.getKey().kind() != kind || !entry.getKey().of().equals(of)) {
        break;
      }
      names.put(entry.getKey().part(), entry.getValue());
    }
    return names;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ledger ledger && scopes.equals(ledger.scopes);
  }

  @Override
  public int hashCode() {
    return scopes.hashCode();
  }

  /** How many names it knows. */
  @Override
  public String toString() {
    return "Ledger of " + scopes.values().stream().mapToInt(Map::size).sum() + " names";
  }
}
