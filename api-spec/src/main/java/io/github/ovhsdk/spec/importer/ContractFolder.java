package io.github.ovhsdk.spec.importer;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.contract.Contract;
import io.github.ovhsdk.spec.contract.ContractFormatException;
import io.github.ovhsdk.spec.contract.ContractReader;
import io.github.ovhsdk.spec.naming.Ledger;
import io.github.ovhsdk.spec.naming.Overrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A contract on disk with what stands beside it: the ledger of names, and the overrides, which only
 * people change.
 *
 * @param path the folder
 * @param contract the contract in it
 * @param hasCommon whether the list of common models has been made
 */
record ContractFolder(
    Path path, Contract contract, boolean hasCommon, Ledger ledger, Overrides overrides) {

  /** What a contract is made of. */
  record Content(Contract contract, Ledger ledger) {}

  /**
   * Reads the folder.
   *
   * @throws ContractFormatException if a file in it is not of the form that it must have, or there
   *     are only other things in it: it is somebody else's folder then
   */
  static ContractFolder read(Path path) throws IOException {
    requireContractOrNothing(path);
    return new ContractFolder(
        path,
        new ContractReader().read(path),
        Files.exists(path.resolve("common.json")),
        load(path.resolve(Ledger.FILE), Ledger::load),
        load(path.resolve(Overrides.FILE), Overrides::load));
  }

  private static void requireContractOrNothing(Path path) throws IOException {
    if (!Files.isDirectory(path)) {
      return;
    }
    try (Stream<Path> entries = Files.list(path)) {
      List<String> names =
          entries.map(e -> e.getFileName().toString()).filter(n -> !n.startsWith(".")).toList();
      if (!names.isEmpty() && names.stream().noneMatch(ContractFolder::isOfContract)) {
        throw new ContractFormatException(
            Finding.UNKNOWN_FORM, path.toString(), "there are files here, and none of a contract");
      }
    }
  }

  private static boolean isOfContract(String name) {
    return name.matches("v\\d+") || name.equals(Overrides.FILE) || isOurs(name);
  }

  private interface Load<T> {
    T from(Path file) throws IOException;
  }

  private static <T> T load(Path file, Load<T> load) throws IOException {
    try {
      return load.from(file);
    } catch (IllegalArgumentException e) {
      throw new ContractFormatException(
          Finding.UNKNOWN_FORM, file.toString(), String.valueOf(e.getMessage()));
    }
  }

  void write(Content content, FolderSwap swap) throws IOException {
    Map<String, String> files = new TreeMap<>(content.contract.toFiles());
    files.put(Ledger.FILE, content.ledger.toText());
    swap.replace(files, ContractFolder::isOurs);
  }

  /** The documents of the branches, and what the importer writes beside them. */
  private static boolean isOurs(String file) {
    return file.matches("v\\d+/[^/]+\\.json")
        || file.equals("common.json")
        || file.equals("lock.json")
        || file.equals(Ledger.FILE);
  }
}
