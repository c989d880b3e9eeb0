package io.github.ovhsdk.core.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files that OVHcloud's own clients read. */
final class StandardFiles {

  private StandardFiles() {}

  /**
   * Returns them; the first that has a key wins.
   *
   * @param home the folder of the user; null or a question mark where Java knows of none
   */
  static List<Path> of(@Nullable String home) {
    boolean homeless = home == null || home.isBlank() || home.equals("?");
    return Stream.of(
            Path.of(".", "ovh.conf"),
            homeless ? null : Path.of(home, ".ovh.conf"),
            Path.of("/etc/ovh.conf"))
        .filter(Objects::nonNull)
        .toList();
  }
}
