package io.github.ovhsdk.explorer.internal.bundle;

import io.github.ovhsdk.explorer.OperationSummary;
import io.github.ovhsdk.explorer.internal.search.Facts;
import io.github.ovhsdk.explorer.internal.search.IndexBuilder;
import io.github.ovhsdk.explorer.internal.search.UsedModels;
import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.contract.ContractReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the bundled catalog out of the contract; the build runs it. The same contract gives the
 * same bytes. A file that is already as it should be is not touched, and one that no longer belongs
 * there is deleted, so that a build over an earlier one gives what a clean one does.
 */
public final class BundleWriter {

  private BundleWriter() {}

  /**
   * Writes the catalog.
   *
   * @param args the folder of the contract, then the folder of compiled classes
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]), Path.of(args[1]));
  }

  static void write(Path contract, Path classes) throws IOException {
    Path folder = classes.resolve(Bundle.FOLDER.substring(1));
    SortedMap<String, byte[]> files = files(contract);
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), file.getValue())) {
        Files.createDirectories(path.getParent());
        Files.write(path, file.getValue());
      }
    }
    try (Stream<Path> present = Files.walk(folder)) {
      for (Path path : present.filter(Files::isRegularFile).toList()) {
        if (!files.containsKey(folder.relativize(path).toString().replace('\\', '/'))) {
          Files.delete(path);
        }
      }
    }
  }

  private static SortedMap<String, byte[]> files(Path contract) throws IOException {
    List<Section> sections = new ContractReader().read(contract).sections();
    if (sections.isEmpty()) {
      throw new IOException("There is no contract in " + contract.toAbsolutePath().normalize());
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    StringBuilder sectionLines = new StringBuilder();
    SortedMap<String, String> operations = new TreeMap<>();
    StringBuilder factLines = new StringBuilder();
    StringBuilder scopeLines = new StringBuilder();
    StringBuilder modelLines = new StringBuilder();
    IndexBuilder index = new IndexBuilder();
    for (Section section : sections) {
      String document = Bundle.document(section.branch(), section.path());
      files.put(document, withoutWhitespace(Files.readAllBytes(contract.resolve(document))));
      sectionLines.append(Bundle.line(section));
      StringBuilder operationLines = new StringBuilder();
      for (Operation operation : section.operations()) {
        operationLines.append(Bundle.line(OperationSummary.of(section, operation)));
        factLines.append(Bundle.line(Facts.of(operation)));
        scopeLines.append(ScopeLines.line(operation.scopes()));
        modelLines.append(String.join(" ", UsedModels.of(section, operation))).append('\n');
        index.add(section, operation);
      }
      operations.put(section.toString(), operationLines.toString());
    }
    files.put(Bundle.SECTIONS, sectionLines.toString().getBytes(StandardCharsets.UTF_8));
    files.put(Bundle.OPERATIONS, TextPack.pack(operations));
    files.put(Bundle.FACTS, factLines.toString().getBytes(StandardCharsets.UTF_8));
    files.put(Bundle.SCOPES, scopeLines.toString().getBytes(StandardCharsets.UTF_8));
    files.put(Bundle.MODELS, modelLines.toString().getBytes(StandardCharsets.UTF_8));
    files.put(Bundle.INDEX, index.build().toBytes());
    return files;
  }

  /** Drops what stands between the tokens of a JSON document. */
  static byte[] withoutWhitespace(byte[] json) {
    ByteArrayOutputStream compact = new ByteArrayOutputStream(json.length);
    boolean inString = false;
    boolean escaped = false;
    for (byte b : json) {
      if (inString) {
        inString = escaped || b != '"';
        escaped = !escaped && b == '\\';
      } else if (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
        continue;
      } else {
        inString = b == '"';
      }
      compact.write(b);
    }
    return compact.toByteArray();
  }
}
