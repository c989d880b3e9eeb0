package io.github.ovhsdk.benchmarks.explorer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What the contract takes in the explorer's jar. */
final class BundledData {

  private static final String FOLDER = "io/github/ovhsdk/explorer/catalog/";

  private BundledData() {}

  /** The compressed bytes in the explorer's jar among these. */
  static long size(Path jars) throws IOException {
    try (ZipFile jar = new ZipFile(explorer(jars).toFile())) {
      return jar.stream()
          .filter(entry -> entry.getName().startsWith(FOLDER))
          .mapToLong(ZipEntry::getCompressedSize)
          .sum();
    }
  }

  private static Path explorer(Path jars) throws IOException {
    try (Stream<Path> files = Files.list(jars)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("ovhcloud-sdk-explorer-"))
          .findFirst()
          .orElseThrow(() -> new IOException("No jar of the explorer is in " + jars));
    }
  }
}
