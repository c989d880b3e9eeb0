package io.github.ovhsdk.core.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ovhsdk.core.testing.LogLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePermissionsTest {

  @TempDir private Path folder;

  private final LogLines lines = new LogLines();
  private Path file;

  @BeforeEach
  void write() {
    file =
        ConfigFiles.write(
            folder.resolve("ovh.conf"),
            "[default]\nendpoint=ovh-eu\n[ovh-eu]\nclient_id=i\nclient_secret=s\n");
    assumeTrue(ConfigFiles.isPosix(file), "needs POSIX permissions");
  }

  @Test
  void load_secretThatEverybodyCanRead_warnsOfTheFileOnce() throws IOException {
    permit("rw-r--r--");

    load(Map.of());

    assertThat(lines.logged())
        .containsExactly(
            "WARNING "
                + file
                + " has secrets in it, and every user of this machine can read it. Take that"
                + " permission away: chmod o-r");
  }

  @Test
  void load_secretThatAGroupCanRead_warnsOfNothing() throws IOException {
    permit("rw-r-----");

    load(Map.of());

    assertThat(lines.logged()).isEmpty();
  }

  @Test
  void load_secretsFromElsewhere_warnsOfNothing() throws IOException {
    permit("rw-r--r--");

    load(Map.of("OVH_CLIENT_SECRET", "s"));

    assertThat(lines.logged()).isEmpty();
  }

  private void permit(String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  private void load(Map<String, String> environment) {
    new ConfigurationLoader(lines)
        .environment(environment)
        .files(List.of(folder.resolve("none.conf"), file))
        .load();
  }
}
