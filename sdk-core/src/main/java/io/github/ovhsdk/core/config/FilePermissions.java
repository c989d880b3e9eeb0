package io.github.ovhsdk.core.config;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.Objects;

/**
 * Warns of files with secrets that every user of the machine can read. That is how they are created
 * unless somebody takes care, and nothing else shows it. A group's permission is deliberate,
 * mostly: it is how a service reads a file in {@code /etc}.
 */
final class FilePermissions {

  /** The name of the logger. */
  static final String LOGGER = "io.github.ovhsdk.config";

  private FilePermissions() {}

  /** Warns once for each file that a secret came from. */
  static void check(Collection<Setting> settings, System.Logger logger) {
    settings.stream()
        .filter(setting -> setting.key().isSecret())
        .map(Setting::file)
        .filter(Objects::nonNull)
        .distinct()
        .filter(FilePermissions::isReadableByOthers)
        .forEach(
            file ->
                logger.log(
                    Level.WARNING,
                    "{0} has secrets in it, and every user of this machine can read it. Take that"
                        + " permission away: chmod o-r",
                    file.toString()));
  }

  private static boolean isReadableByOthers(Path file) {
    try {
      return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException | UnsupportedOperationException e) {
      // Unknown here: other systems have other means, and a warning is a courtesy.
      return false;
    }
  }
}
