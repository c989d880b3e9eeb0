package io.github.ovhsdk.spec;

import io.github.ovhsdk.spec.Finding.Severity;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file that is there to hold a section, in whatever form.
 *
 * @param branch the branch that its folder is of, such as {@code v1}
 * @param source the file, as messages name it: {@code v1/vps.json}
 * @param path where it is
 */
public record SectionFile(String branch, String source, Path path) {

  /** The branch of a folder that has files and says nothing of branches. */
  public static final String DEFAULT_BRANCH = "v1";

  private static final Pattern BRANCH_FOLDER = Pattern.compile("v\\d+");
  private static final String INDEX = "_index.json";

  /** In bytes: ten times the largest section of today. */
  private static final long LARGEST = 50_000_000;

  public SectionFile {
    Objects.requireNonNull(branch, "branch");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(path, "path");
  }

  /**
   * Finds the files of a folder: of one branch if one is given (in the folder of that name, or in
   * this one), else of every branch that has a folder in it ({@code v1}, {@code v2}), else of the
   * branch that the folder itself is called after, else of {@value #DEFAULT_BRANCH}.
   *
   * @return everything that ends in {@code .json}, but for the list of sections, ordered by branch
   *     and name
   * @throws NotDirectoryException if there is no such folder
   * @throws IOException if a folder cannot be listed
   */
  public static List<SectionFile> list(Path folder, @Nullable String branch) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    if (branch != null) {
      Path own = folder.resolve(branch);
      return ofBranch(Files.isDirectory(own) ? own : folder, branch);
    }
    List<Path> branches = entries(folder).stream().filter(SectionFile::isBranch).toList();
    if (branches.isEmpty()) {
      Path named = folder.toAbsolutePath().normalize();
      return ofBranch(folder, isBranch(named) ? name(named) : DEFAULT_BRANCH);
    }
    List<SectionFile> files = new ArrayList<>();
    for (Path path : branches) {
      files.addAll(ofBranch(path, name(path)));
    }
    return files;
  }

  private static List<SectionFile> ofBranch(Path folder, String branch) throws IOException {
    return entries(folder).stream()
        .filter(file -> name(file).endsWith(".json") && !name(file).equals(INDEX))
        .map(file -> new SectionFile(branch, branch + "/" + name(file), file))
        .toList();
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static boolean isBranch(Path path) {
    return Files.isDirectory(path) && BRANCH_FOLDER.matcher(name(path)).matches();
  }

  private static String name(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it cannot be opened, is no file but a pipe or a device, or is larger
   *     than any section can be
   */
  public byte[] bytes() throws IOException {
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new FileSystemException(path.toString(), null, "no regular file");
    }
    long size = Files.size(path);
    if (size > LARGEST) {
      throw new FileSystemException(
          path.toString(), null, "has " + size + " bytes, and no section has more than " + LARGEST);
    }
    return Files.readAllBytes(path);
  }

  /** Returns the finding that the file could not be opened, because of what the system said. */
  public Finding unreadable(IOException reason) {
    return new Finding(
        Severity.ERROR, "unreadable", source, "", "cannot be opened: " + text(reason));
  }

  /** What the file system said; Java's own message is often only the file's name. */
  private static String text(IOException e) {
    if (e instanceof FileSystemException failure && failure.getReason() == null) {
      return e.getClass().getSimpleName().replaceFirst("Exception$", "");
    }
    return String.valueOf(
        e instanceof FileSystemException failure ? failure.getReason() : e.getMessage());
  }
}
