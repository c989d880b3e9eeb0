package io.github.ovhsdk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The file that clients of a sandbox read its certificate from. Where nobody chose one, it is a
 * temporary one, which is deleted in the end.
 */
final class CertificateFile implements AutoCloseable {

  private final Path path;
  private final boolean temporary;

  private CertificateFile(Path path, boolean temporary) {
    this.path = path;
    this.temporary = temporary;
  }

  /**
   * Writes it.
   *
   * @throws CommandException if that fails
   */
  static CertificateFile write(@Nullable Path chosen, String pem) {
    try {
      Path path = chosen == null ? Files.createTempFile("ovh-sandbox-", ".pem") : chosen;
      Files.writeString(path, pem);
      return new CertificateFile(path.toAbsolutePath().normalize(), chosen == null);
    } catch (IOException e) {
      throw CommandException.refused("The certificate was not written: " + IoMessages.of(e));
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() {
    if (temporary) {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        // It holds no secret, and is where the system looks for what may be deleted.
      }
    }
  }
}
