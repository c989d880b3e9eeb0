package io.github.ovhsdk.explorer.internal.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleWriterTest {

  private static final String EMPTY_SECTION =
      """
      {
        "components": {
          "schemas": {}
        },
        "info": {
          "title": "OVHcloud v1 /vps",
          "version": "1.0"
        },
        "openapi": "3.0.3",
        "paths": {},
        "x-ovh-branch": "v1",
        "x-ovh-section": "/vps"
      }
      """;

  @TempDir Path folder;

  @Test
  void write_contract_becomesDocumentsWithoutWhitespaceAndIndexes() throws Exception {
    BundleWriter.write(contract("vps", EMPTY_SECTION), classes());

    assertThat(files().keySet())
        .containsExactly(
            "facts.tsv",
            "models.tsv",
            "operations.bin",
            "scopes.tsv",
            "sections.tsv",
            "v1/vps.json",
            "words.bin");
    assertThat(files().get("sections.tsv")).isEqualTo("v1\t/vps\t0\t\n");
    assertThat(files().get("v1/vps.json"))
        .isEqualTo(
            "{\"components\":{\"schemas\":{}},\"info\":{\"title\":\"OVHcloud v1 /vps\","
                + "\"version\":\"1.0\"},\"openapi\":\"3.0.3\",\"paths\":{},"
                + "\"x-ovh-branch\":\"v1\",\"x-ovh-section\":\"/vps\"}");
  }

  @Test
  void write_overAnEarlierBundle_leavesWhatACleanBuildDoes() throws Exception {
    Path contract = contract("vps", EMPTY_SECTION);
    BundleWriter.write(contract, classes());
    Map<String, String> clean = files();
    Path document = classes().resolve("io/github/ovhsdk/explorer/catalog/v1/vps.json");
    FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(document, longAgo);
    Files.writeString(document.resolveSibling("gone.json"), "{}");
    Files.writeString(document.resolveSibling("../sections.tsv"), "old");

    BundleWriter.write(contract, classes());

    assertThat(files()).isEqualTo(clean);
    assertThat(Files.getLastModifiedTime(document)).isEqualTo(longAgo);
  }

  @Test
  void write_noContract_isRefused() {
    assertThatThrownBy(() -> BundleWriter.write(folder.resolve("nothing"), classes()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("There is no contract in ");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{ \"a b\" : [ 1 , 2 ] } | {\"a b\":[1,2]}",
        "[\" \\\" x \", \"\\\\\" , \" \"] | [\" \\\" x \",\"\\\\\",\" \"]",
        "\" é \" | \" é \"",
      })
  void withoutWhitespace_insideAndOutsideOfStrings_dropsOutsideOnly(String json, String compact) {
    assertThat(
            new String(
                BundleWriter.withoutWhitespace(json.getBytes(StandardCharsets.UTF_8)),
                StandardCharsets.UTF_8))
        .isEqualTo(compact);
  }

  private Path contract(String slug, String document) throws IOException {
    Path contract = folder.resolve("contract");
    Files.createDirectories(contract.resolve("v1"));
    Files.writeString(contract.resolve("v1/" + slug + ".json"), document);
    return contract;
  }

  private Path classes() {
    return folder.resolve("classes");
  }

  private Map<String, String> files() throws IOException {
    Path catalog = classes().resolve("io/github/ovhsdk/explorer/catalog");
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(catalog)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            catalog.relativize(path).toString().replace('\\', '/'),
            new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
