package io.github.ovhsdk.spec.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Replaces the content of a folder as a whole: the new content is written beside it, and then the
 * two change places. Whoever looks never sees a mixture of old and new; if anything fails, the old
 * is still there.
 */
final class FolderSwap {

  private FolderSwap() {}

  /**
   * Replaces the files of a folder that are ours, and keeps those that are not. Does nothing if
   * nothing would change.
   *
   * @param files the new content by path in the folder
   * @param ours says of a path in the folder whether the file is replaced, or removed if it is not
   *     among the new ones
   */
  static void replace(Path folder, Map<String, String> files, Predicate<String> ours)
      throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath();
    if (Files.isDirectory(target) && holds(target, files, ours)) {
      return;
    }
    Path parent = Files.createDirectories(target.getParent());
    Path fresh = parent.resolve(target.getFileName() + ".new-" + ProcessHandle.current().pid());
    delete(fresh);
    Files.createDirectory(fresh);
    try {
      if (Files.isDirectory(target)) {
        copyForeign(target, fresh, ours);
      }
      for (var file : files.entrySet()) {
        Path path = fresh.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
      }
      swap(target, fresh);
    } finally {
      delete(fresh);
    }
  }

  private static boolean holds(Path folder, Map<String, String> files, Predicate<String> ours)
      throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (!Files.isRegularFile(path)
          || !Files.readString(path, StandardCharsets.UTF_8).equals(file.getValue())) {
        return false;
      }
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths
          .filter(Files::isRegularFile)
          .map(p -> name(folder, p))
          .filter(ours)
          .allMatch(files::containsKey);
    }
  }

  private static void copyForeign(Path from, Path to, Predicate<String> ours) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        if (Files.isRegularFile(path) && !ours.test(name(from, path))) {
          Path copy = to.resolve(name(from, path));
          Files.createDirectories(copy.getParent());
          Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString();
  }

  private static void swap(Path target, Path fresh) throws IOException {
    if (!Files.exists(target)) {
      Files.move(fresh, target);
      return;
    }
    Path old = fresh.resolveSibling(fresh.getFileName() + ".old");
    Files.move(target, old);
    try {
      Files.move(fresh, target);
    } catch (IOException e) {
      Files.move(old, target);
      throw e;
    }
    delete(old);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(path);
      }
    }
  }
}
