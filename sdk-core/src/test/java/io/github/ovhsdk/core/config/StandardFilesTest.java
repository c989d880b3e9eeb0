package io.github.ovhsdk.core.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandardFilesTest {

  @Test
  void of_home_isBetweenTheWorkingFolderAndTheSystem() {
    assertThat(StandardFiles.of("home"))
        .containsExactly(
            Path.of("./ovh.conf"), Path.of("home", ".ovh.conf"), Path.of("/etc/ovh.conf"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "?"})
  void of_noHome_leavesItOut(String home) {
    assertThat(StandardFiles.of(home))
        .containsExactly(Path.of("./ovh.conf"), Path.of("/etc/ovh.conf"));
  }
}
