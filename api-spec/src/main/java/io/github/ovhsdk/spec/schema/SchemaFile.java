package io.github.ovhsdk.spec.schema;

import io.github.ovhsdk.spec.Finding;
import io.github.ovhsdk.spec.Section;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read from one schema file.
 *
 * @param source the file, as messages name it: {@code v1/vps.json}
 * @param digest the SHA-256 of its bytes in hexadecimal digits
 * @param content the section, without any Java names; null if it could not be read
 * @param findings what is odd in it; an error if it could not be read
 */
public record SchemaFile(
    String source, String digest, @Nullable Section content, List<Finding> findings) {

  public SchemaFile {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(digest, "digest");
    findings = List.copyOf(findings);
  }

  /** Returns the section, if it could be read. */
  public Optional<Section> section() {
    return Optional.ofNullable(content);
  }
}
