package io.github.ovhsdk.core.config;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ConfigurationFileTest {

  @TempDir private Path folder;

  @Test
  void read_noFile_hasNothing() {
    Path path = folder.resolve("ovh.conf");
    ConfigurationFile file = ConfigurationFile.read(path);

    assertThat(file.find(ConfigurationKey.ENDPOINT, SectionName.DEFAULT)).isNull();
    assertThat(file.describe()).isEqualTo(path + " (not there)");
  }

  static Stream<Charset> charsets() {
    return Stream.of(UTF_8, UTF_16LE, UTF_16BE);
  }

  @ParameterizedTest
  @MethodSource("charsets")
  void read_byteOrderMark_isNoPartOfTheText(Charset charset) throws IOException {
    Path path = folder.resolve("ovh.conf");
    Files.write(path, "\uFEFF[default]\r\nendpoint=ovh-eu\r\n".getBytes(charset));

    assertThat(ConfigurationFile.read(path).find(ConfigurationKey.ENDPOINT, SectionName.DEFAULT))
        .isEqualTo(
            new Setting(
                ConfigurationKey.ENDPOINT, "ovh-eu", path + ", section [default], line 2", path));
  }

  @Test
  void read_commentInAnotherEncoding_doesNoHarm() throws IOException {
    Path path = folder.resolve("ovh.conf");
    Files.write(path, new byte[] {'#', (byte) 0xE9, '\n'});

    assertThat(ConfigurationFile.read(path).describe()).isEqualTo(path.toString());
  }

  @Test
  void read_folder_fails() {
    assertThatThrownBy(() -> ConfigurationFile.read(folder))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith(folder + " cannot be read: it is a folder.");
  }

  @Test
  void read_noPermission_fails() throws IOException {
    Path path = ConfigFiles.write(folder.resolve("ovh.conf"), "");
    assumeTrue(ConfigFiles.isPosix(path), "needs POSIX permissions");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    assumeFalse(Files.isReadable(path), "the superuser reads everything");

    assertThatThrownBy(() -> ConfigurationFile.read(path))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining(path + " cannot be read: the permission is missing.")
        .hasMessageContaining("loader().files(…)");
  }

  @Test
  void find_keyThatComesTwice_isTheLaterOne() {
    ConfigurationFile file =
        file(
            """
            [ovh-eu]
            client_id=a
            CLIENT_ID=b
            [ovh-ca]
            client_id=c
            [OVH-EU]
            client_id=d
            client_id=
            """);

    assertThat(file.find(ConfigurationKey.CLIENT_ID, SectionName.of("ovh-eu")))
        .satisfies(setting -> assertThat(setting.value()).isEqualTo("d"))
        .satisfies(setting -> assertThat(setting.origin()).endsWith("section [OVH-EU], line 7"));
  }

  @Test
  void credentialsOutside_otherSections_areTheFirstLineOnly() {
    ConfigurationFile file = file("[a]\nx=1\nclient_id=\nclient_id=b\n[ovh-eu]\nclient_id=c");

    assertThat(file.credentialsOutside(SectionName.of("ovh-eu")))
        .contains(folder.resolve("ovh.conf") + ", line 4");
    assertThat(file.credentialsOutside(SectionName.of("a")))
        .contains(folder.resolve("ovh.conf") + ", line 6");
    assertThat(file("[a]\nclient_id=b").credentialsOutside(SectionName.of("a"))).isEmpty();
  }

  private ConfigurationFile file(String text) {
    return ConfigurationFile.read(ConfigFiles.write(folder.resolve("ovh.conf"), text));
  }
}
