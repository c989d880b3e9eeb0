package io.github.ovhsdk.explorer.internal.bundle;

import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.SectionSummary;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link BundleWriter} wrote, from the class path. Lists are lines of columns with a tab
 * between them, which is read several times faster than JSON in a cold JVM.
 */
public final class Bundle implements Source {

  static final String FOLDER = "/io/github/ovhsdk/explorer/catalog/";
  static final String SECTIONS = "sections.tsv";
  static final String OPERATIONS = "operations.tsv";
  static final String FACTS = "facts.tsv";
  static final String SCOPES = "scopes.tsv";
  static final String INDEX = "words.bin";

  /** Reads the list of sections, ordered by branch and path. */
  public List<SectionSummary> sections() {
    return text(SECTIONS)
        .lines()
        .map(line -> line.split("\t", -1))
        .map(column -> new SectionSummary(column[0], column[1], Integer.parseInt(column[2])))
        .toList();
  }

  /** Reads the list of operations, section by section in the order of {@link #sections()}. */
  public List<OperationSummary> operations() {
    List<OperationSummary> operations = new ArrayList<>();
    String section = "";
    Table table = new Table(text(OPERATIONS));
    String[] column = new String[9];
    while (table.next(column)) {
      // One string for all operations of a section.
      section = section.equals(column[1]) ? section : column[1];
      operations.add(
          new OperationSummary(
              new OperationKey(column[0].intern(), column[2].intern(), column[3]),
              section,
              state(column[4]),
              column[5].isEmpty(),
              names(column[6].intern(), column[7], column[8])));
    }
    return operations;
  }

  /** Reads the Java packages of sections, each by branch and path: {@code v1 /vps}. */
  public Map<String, String> packages() {
    return text(SECTIONS)
        .lines()
        .map(line -> line.split("\t", -1))
        .filter(column -> !column[3].isEmpty())
        .collect(Collectors.toMap(column -> column[0] + " " + column[1], column -> column[3]));
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
    String[] column = new String[5];
    while (table.next(column)) {
      facts.add(Facts.ofColumns(column));
    }
    return facts;
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
        operation.key().branch(),
        operation.section(),
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

  private static OperationState state(String value) {
    return OperationState.PRODUCTION.value().equals(value)
        ? OperationState.PRODUCTION
        : new OperationState(value);
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
