package io.github.ovhsdk.conformance;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What classes there are in a place. */
final class ClassFiles {

  private static final String SUFFIX = ".class";

  private ClassFiles() {}

  /** Returns the names of the classes in a jar or in a folder. */
  static Set<String> in(Path place) throws IOException {
    if (Files.isDirectory(place)) {
      return below(place);
    }
    try (FileSystem jar = FileSystems.newFileSystem(place)) {
      return below(jar.getPath("/"));
    }
  }

  private static Set<String> below(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString())
          .filter(file -> file.endsWith(SUFFIX))
          // Classes for later releases of Java, and what describes a module.
          .filter(file -> !file.startsWith("META-INF") && !file.endsWith("module-info.class"))
          .map(
              file -> file.substring(0, file.length() - SUFFIX.length()).replaceAll("[/\\\\]", "."))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
