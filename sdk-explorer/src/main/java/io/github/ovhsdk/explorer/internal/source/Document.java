package io.github.ovhsdk.explorer.internal.source;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Section;
import io.github.ovhsdk.spec.SectionFile;
import io.github.ovhsdk.spec.contract.ContractFormatException;
import io.github.ovhsdk.spec.contract.ContractReader;
import io.github.ovhsdk.spec.schema.SchemaFile;
import io.github.ovhsdk.spec.schema.SchemaReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file, read in the form that it has.
 *
 * @param source the file, as messages name it
 * @param section what it holds; null if it could not be read
 * @param ofContract whether it is a document of a contract, and not one of OVHcloud's schemas
 * @param findings what is odd in it; an error if it could not be read
 */
record Document(
    String source, @Nullable Section section, boolean ofContract, List<Finding> findings) {

  /** A key that every document of a contract has and no schema of OVHcloud's. */
  private static final String CONTRACT_KEY = "\"x-ovh-section\"";

  static Document read(SectionFile file) {
    byte[] bytes;
    try {
      bytes = file.bytes();
    } catch (IOException e) {
      return new Document(file.source(), null, false, List.of(file.unreadable(e)));
    }
    // Far quicker than to read JSON that the other reader will read again.
    boolean ofContract = new String(bytes, StandardCharsets.ISO_8859_1).contains(CONTRACT_KEY);
    return ofContract ? contract(file, bytes) : schema(file, bytes);
  }

  private static Document contract(SectionFile file, byte[] bytes) {
    try {
      Section section = new ContractReader().readSection(file.source(), bytes);
      return new Document(file.source(), section, true, List.of());
    } catch (ContractFormatException e) {
      return new Document(file.source(), null, true, List.of(e.finding()));
    }
  }

  private static Document schema(SectionFile file, byte[] bytes) {
    SchemaFile read = new SchemaReader().read(file.branch(), file.source(), bytes);
    return new Document(file.source(), read.content(), false, read.findings());
  }
}
