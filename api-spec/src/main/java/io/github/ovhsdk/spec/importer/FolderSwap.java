package io.github.ovhsdk.spec.importer;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
 *
 * <p>The folder beside it, {@code NAME.importing}, is there from {@link #begin} to {@link #close},
 * and keeps a second import out.
 */
final class FolderSwap implements AutoCloseable {

  private final Path target;
  private final Path workshop;

  private FolderSwap(Path target, Path workshop) {
    this.target = target;
    this.workshop = workshop;
  }

  /**
   * Reserves a folder, which need not exist.
   *
   * @throws IOException if that cannot be done, or another one has it
   */
  static FolderSwap begin(Path folder) throws IOException {
    Path target = Files.exists(folder) ? folder.toRealPath() : folder.toAbsolutePath().normalize();
    if (target.getParent() == null) {
      throw new IOException("\"" + target + "\" has no folder around it to work in.");
    }
    Path parent = Files.createDirectories(target.getParent());
    Path workshop = parent.resolve(target.getFileName() + ".importing");
    FolderSwap swap = new FolderSwap(target, workshop);
    try {
      Files.createDirectory(workshop);
    } catch (FileAlreadyExistsException e) {
      throw new IOException(swap.occupied());
    }
    return swap;
  }

  private String occupied() {
    return "\""
        + workshop
        + "\" is there: another import is at work, or one was broken off. If none is at work, "
        + (Files.exists(old()) && !Files.exists(target)
            ? "move \"" + old() + "\" back to \"" + target + "\" and delete the rest."
            : "delete it.");
  }

  private Path fresh() {
    return workshop.resolve("new");
  }

  private Path old() {
    return workshop.resolve("old");
  }

  /**
   * Replaces the files of the folder that are ours, and keeps those that are not. Does nothing if
   * nothing would change.
   *
   * @param files the new content by path in the folder, with {@code /} between names
   * @param ours says of a path in the folder whether the file is replaced, or removed if it is not
   *     among the new ones
   */
  void replace(Map<String, String> files, Predicate<String> ours) throws IOException {
    if (Files.isDirectory(target) && holds(target, files, ours)) {
      return;
    }
    Path fresh = Files.createDirectory(fresh());
    if (Files.isDirectory(target)) {
      copyForeign(target, fresh, ours);
    }
    for (var file : files.entrySet()) {
      Path path = fresh.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
    swap();
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
        boolean file = Files.isRegularFile(path) || Files.isSymbolicLink(path);
        if (file && !ours.test(name(from, path))) {
          Path copy = to.resolve(name(from, path));
          Files.createDirectories(copy.getParent());
          Files.copy(path, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
      }
    }
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace(File.separatorChar, '/');
  }

  private void swap() throws IOException {
    if (!Files.exists(target)) {
      Files.move(fresh(), target);
      return;
    }
    Files.move(target, old());
    try {
      Files.move(fresh(), target);
    } catch (IOException e) {
      Files.move(old(), target);
      throw e;
    }
  }

  /** Gives the folder free, and leaves nothing beside it. */
  @Override
  public void close() throws IOException {
    // Where the old could not even be moved back, it is all that there is.
    if (Files.exists(target) || !Files.exists(old())) {
      delete(workshop);
    }
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
