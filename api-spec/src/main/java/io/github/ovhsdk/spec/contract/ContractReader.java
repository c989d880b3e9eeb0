package io.github.ovhsdk.spec.contract;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Model;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.internal.json.Json;
import io.github.ovhsdk.spec.internal.json.JsonReader;
import io.github.ovhsdk.spec.internal.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the contract. Stateless and safe for use by several threads. */
public final class ContractReader {

  private static final Pattern BRANCH_FOLDER = Pattern.compile("v\\d+");

  /**
   * Reads the contract in a folder; one that does not exist, or is empty, holds the empty contract.
   *
   * @throws ContractFormatException if a file is not of the contract's form, naming it and the
   *     place in it
   * @throws IOException if a file cannot be opened
   */
  public Contract read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Contract.empty();
    }
    List<Section> sections = new ArrayList<>();
    for (Path branch : list(folder)) {
      if (Files.isDirectory(branch)
          && BRANCH_FOLDER.matcher(branch.getFileName().toString()).matches()) {
        for (Path file : list(branch)) {
          if (file.getFileName().toString().endsWith(".json")) {
            sections.add(readSection(file));
          }
        }
      }
    }
    Path common = folder.resolve(ContractFiles.COMMON);
    Path lock = folder.resolve(ContractFiles.LOCK);
    return new Contract(
        sections,
        Files.exists(common)
            ? new TreeMap<String, Model>(read(common, ContractFiles::readCommon))
            : new TreeMap<>(),
        Files.exists(lock) ? read(lock, ContractFiles::readLock) : Contract.empty().lock());
  }

  /**
   * Reads the document of one section.
   *
   * @throws ContractFormatException if it is not of the contract's form, naming it and the place in
   *     it
   * @throws IOException if it cannot be opened
   */
  public Section readSection(Path file) throws IOException {
    return read(file, SectionParser::parse);
  }

  /**
   * Reads the document of one section.
   *
   * @param name what the document is called in an error
   * @throws ContractFormatException if it is not of the contract's form, naming it and the place in
   *     it
   */
  public Section readSection(String name, byte[] document) throws ContractFormatException {
    return read(name, document, SectionParser::parse);
  }

  private static <T> T read(Path file, Function<Json, T> form) throws IOException {
    return read(file.toString(), Files.readAllBytes(file), form);
  }

  private static <T> T read(String name, byte[] document, Function<Json, T> form)
      throws ContractFormatException {
    try {
      return form.apply(JsonReader.read(document));
    } catch (JsonSyntaxException e) {
      throw new ContractFormatException(
          "no-json", name + ":" + e.place(), "not JSON: " + e.getMessage());
    } catch (MalformedException e) {
      throw new ContractFormatException(
          Finding.UNKNOWN_FORM,
          name + ":" + e.place(),
          "not of the contract's form: " + e.getMessage());
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }
}
