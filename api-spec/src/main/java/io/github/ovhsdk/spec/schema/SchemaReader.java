package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.SectionFile;
import io.github.ovhsdk.spec.internal.json.Json;
import io.github.ovhsdk.spec.internal.json.JsonReader;
import io.github.ovhsdk.spec.internal.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemas in OVHcloud's own form. What it does not know, it keeps and reports; only a file
 * that is no JSON or no section at all is not read, and then the others still are. Stateless and
 * safe for use by several threads.
 */
public final class SchemaReader {

  /**
   * Reads every file of a folder, which is found out as {@link SectionFile#list} does.
   *
   * @param branch the branch that the folder is of; null to find out
   * @return a reading of every file, ordered by branch and file name; of one that cannot be opened,
   *     too
   * @throws NotDirectoryException if there is no such folder
   * @throws IOException if a folder cannot be listed
   */
  public List<SchemaFile> readFolder(Path folder, @Nullable String branch) throws IOException {
    return SectionFile.list(folder, branch).stream().map(this::read).toList();
  }

  private SchemaFile read(SectionFile file) {
    byte[] document;
    try {
      document = file.bytes();
    } catch (IOException e) {
      return new SchemaFile(file.source(), digest(new byte[0]), null, List.of(file.unreadable(e)));
    }
    return read(file.branch(), file.source(), document);
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
      findings.error(Finding.UNKNOWN_FORM, e.place(), "not a section: " + e.getMessage());
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
