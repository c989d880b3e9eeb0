package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.internal.json.Json;
import io.github.ovhsdk.spec.internal.json.JsonReader;
import io.github.ovhsdk.spec.internal.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemas in OVHcloud's own form. What it does not know, it keeps and reports; only a file
 * that is no JSON or no section at all is not read, and then the others still are. Stateless and
 * safe for use by several threads.
 */
public final class SchemaReader {

  /** The branch of a folder that has files and says nothing of branches. */
  public static final String DEFAULT_BRANCH = "v1";

  private static final Pattern BRANCH_FOLDER = Pattern.compile("v\\d+");
  private static final String INDEX = "_index.json";

  /**
   * Reads a folder: that of one branch if one is given (or the one of that name in it), else one
   * that has a folder per branch ({@code v1}, {@code v2}), else that of {@value #DEFAULT_BRANCH}.
   *
   * @return a reading of every file, ordered by branch and file name; of one that cannot be opened,
   *     too
   * @throws NotDirectoryException if there is no such folder
   * @throws IOException if a folder cannot be listed
   */
  public List<SchemaFile> readFolder(Path folder, @Nullable String branch) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(folder.toString());
    }
    if (branch != null) {
      Path own = folder.resolve(branch);
      return readBranch(Files.isDirectory(own) ? own : folder, branch);
    }
    List<Path> branches =
        list(folder).stream()
            .filter(Files::isDirectory)
            .filter(p -> BRANCH_FOLDER.matcher(p.getFileName().toString()).matches())
            .toList();
    if (branches.isEmpty()) {
      return readBranch(folder, DEFAULT_BRANCH);
    }
    List<SchemaFile> files = new ArrayList<>();
    for (Path path : branches) {
      files.addAll(readBranch(path, path.getFileName().toString()));
    }
    return files;
  }

  private List<SchemaFile> readBranch(Path folder, String branch) throws IOException {
    List<SchemaFile> files = new ArrayList<>();
    for (Path file : list(folder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(".json") && !name.equals(INDEX)) {
        files.add(read(branch, branch + "/" + name, file));
      }
    }
    return files;
  }

  private SchemaFile read(String branch, String source, Path file) {
    try {
      return read(branch, source, Files.readAllBytes(file));
    } catch (IOException e) {
      Findings findings = new Findings(source);
      findings.error("unreadable", Json.Place.NONE, "cannot be opened: " + reason(e));
      return new SchemaFile(source, digest(new byte[0]), null, findings.all());
    }
  }

  /** What the file system said; Java's own message is often only the file's name. */
  private static String reason(IOException e) {
    if (e instanceof FileSystemException failure && failure.getReason() == null) {
      return e.getClass().getSimpleName().replaceFirst("Exception$", "");
    }
    return String.valueOf(
        e instanceof FileSystemException failure ? failure.getReason() : e.getMessage());
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /**
   * Reads one section.
   *
   * @param branch the branch it is of: what the document says of its base path is not trusted
   * @param source what findings name the document by
   * @param document JSON in UTF-8
   */
  public SchemaFile read(String branch, String source, byte[] document) {
    Findings findings = new Findings(source);
    return new SchemaFile(
        source, digest(document), section(branch, document, findings), findings.all());
  }

  private static @Nullable Section section(String branch, byte[] document, Findings findings) {
    try {
      Json json = JsonReader.read(document);
      return new SectionReader(branch, findings).read(json);
    } catch (JsonSyntaxException e) {
      findings.error("no-json", e.place(), "not JSON: " + e.getMessage());
    } catch (UnknownFormException e) {
      findings.error("unknown-form", e.place(), "not a section: " + e.getMessage());
    }
    return null;
  }

  private static String digest(byte[] document) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
