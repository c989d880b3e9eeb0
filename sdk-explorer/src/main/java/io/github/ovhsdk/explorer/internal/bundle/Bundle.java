package io.github.ovhsdk.explorer.internal.bundle;

import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.SectionSummary;
import io.github.ovhsdk.explorer.internal.Lazy;
import io.github.ovhsdk.explorer.internal.search.Facts;
import io.github.ovhsdk.explorer.internal.search.Index;
import io.github.ovhsdk.explorer.internal.search.Source;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.OperationNames;
import io.github.ovhsdk.spec.OperationState;
import io.github.ovhsdk.spec.PublishedScopes;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.ContractReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link BundleWriter} wrote, from the class path. Lists are lines of columns with a tab
 * between them, which is read several times faster than JSON in a cold JVM.
 */
public final class Bundle implements Source {

  static final String FOLDER = "/io/github/ovhsdk/explorer/catalog/";
  static final String SECTIONS = "sections.tsv";
  static final String OPERATIONS = "operations.bin";
  static final String FACTS = "facts.tsv";
  static final String SCOPES = "scopes.tsv";
  static final String MODELS = "models.tsv";
  static final String INDEX = "words.bin";

  // The operations of each section, by what it calls itself.
  private final Lazy<TextPack> packed = new Lazy<>(() -> new TextPack(bytes(OPERATIONS)));

  /** Reads the list of sections, ordered by branch and path. */
  public List<SectionSummary> sections() {
    List<SectionSummary> sections = new ArrayList<>();
    Table table = new Table(text(SECTIONS));
    String[] column = new String[4];
    while (table.next(column)) {
      sections.add(new SectionSummary(column[0], column[1], Integer.parseInt(column[2])));
    }
    return sections;
  }

  /** Reads the lists of all sections' operations, in the order of {@link #sections()}. */
  public List<OperationSummary> operations() {
    return sections().stream().flatMap(section -> operations(section).stream()).toList();
  }

  /** Reads the list of a section's operations, by path and verb. */
  public List<OperationSummary> operations(SectionSummary section) {
    List<OperationSummary> operations = new ArrayList<>(section.operations());
    Map<String, String> interfaces = new HashMap<>();
    Table table = new Table(packed.get().text(section.toString()));
    String[] column = new String[7];
    while (table.next(column)) {
      String named = interfaces.putIfAbsent(column[4], column[4]);
      operations.add(
          new OperationSummary(
              new OperationKey(section.branch(), verb(column[0]), column[1]),
              section.path(),
              state(column[2]),
              column[3].isEmpty(),
              names(named == null ? column[4] : named, column[5], column[6])));
    }
    return operations;
  }

  /** Reads the Java packages of sections, each by branch and path: {@code v1 /vps}. */
  public Map<String, String> packages() {
    Map<String, String> packages = new HashMap<>();
    Table table = new Table(text(SECTIONS));
    String[] column = new String[4];
    while (table.next(column)) {
      if (!column[3].isEmpty()) {
        packages.put(column[0] + " " + column[1], column[3]);
      }
    }
    return packages;
  }

  /** Reads the scopes of operations, by endpoint, in the order of {@link #operations()}. */
  public List<Map<String, PublishedScopes>> scopes() {
    return ScopeLines.read(text(SCOPES));
  }

  /** Reads a section. */
  public Section section(String branch, String path) {
    String name = document(branch, path);
    try {
      return new ContractReader().readSection(name, bytes(name));
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled catalog is damaged.", e);
    }
  }

  @Override
  public Index index() {
    return Index.ofBytes(bytes(INDEX));
  }

  @Override
  public List<Facts> facts() {
    List<Facts> facts = new ArrayList<>();
    Table table = new Table(text(FACTS));
    String[] column = new String[4];
    Map<String, List<String>> lists = new HashMap<>();
    while (table.next(column)) {
      facts.add(Facts.ofColumns(column, lists));
    }
    return facts;
  }

  @Override
  public List<List<String>> models() {
    List<List<String>> models = new ArrayList<>();
    Table table = new Table(text(MODELS));
    String[] column = new String[1];
    while (table.next(column)) {
      models.add(column[0].isEmpty() ? List.of() : List.of(column[0].split(" ")));
    }
    return models;
  }

  static String document(String branch, String path) {
    return branch + "/" + Section.slug(path) + ".json";
  }

  static String line(Section section) {
    String packageName = section.packageName();
    return columns(
        section.branch(),
        section.path(),
        Integer.toString(section.operations().size()),
        packageName == null ? "" : packageName);
  }

  static String line(OperationSummary operation) {
    OperationNames names = operation.names();
    return columns(
        operation.key().method(),
        operation.key().path(),
        operation.state().value(),
        operation.authenticated() ? "" : "open",
        names == null ? "" : names.interfaceName(),
        names == null ? "" : names.methodName(),
        names == null ? "" : names.summary());
  }

  static String line(Facts facts) {
    return columns(facts.columns());
  }

  private static String columns(String... columns) {
    for (String column : columns) {
      if (column.indexOf('\t') >= 0 || column.lines().count() > 1) {
        throw new IllegalArgumentException("A tab or a line break in: " + column);
      }
    }
    return String.join("\t", columns) + "\n";
  }

  /** One text for all operations, without asking the table of all texts of the JVM. */
  private static String verb(String verb) {
    return switch (verb) {
      case "GET" -> "GET";
      case "POST" -> "POST";
      case "PUT" -> "PUT";
      case "DELETE" -> "DELETE";
      default -> verb;
    };
  }

  private static OperationState state(String value) {
    return switch (value) {
      case "PRODUCTION" -> OperationState.PRODUCTION;
      case "BETA" -> OperationState.BETA;
      case "ALPHA" -> OperationState.ALPHA;
      case "DEPRECATED" -> OperationState.DEPRECATED;
      default -> new OperationState(value);
    };
  }

  private static @Nullable OperationNames names(
      String interfaceName, String methodName, String summary) {
    return methodName.isEmpty() ? null : new OperationNames(interfaceName, methodName, summary);
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream stream = Bundle.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new IllegalStateException(
            "The bundled catalog has no " + name + ": the jar was built without the contract.");
      }
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled catalog is damaged.", e);
    }
  }
}
