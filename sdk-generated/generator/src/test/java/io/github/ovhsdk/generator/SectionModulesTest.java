package io.github.ovhsdk.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Keeps contract, section modules, bill of materials and the artifact of all sections one to one.
 */
class SectionModulesTest {

  private static final Path GENERATED = Path.of("..");
  private static final Path CONTRACT = Path.of("../../api-spec/contract");

  @Test
  void modules_areThoseOfTheContract() throws Exception {
    Map<String, String> expected = SectionModules.of(CONTRACT, version()).poms();

    if (Boolean.getBoolean("modules.update")) {
      update(expected);
    }

    assertThat(actual())
        .as(
            "poms of sdk-generated; to write them from the contract:"
                + " mvn -pl sdk-generated/generator -am verify -Dmodules.update=true")
        .isEqualTo(expected);
  }

  @Test
  void modules_ofThisFolder_haveEveryBranch() throws Exception {
    String pom = Files.readString(GENERATED.resolve("pom.xml"));

    assertThat(SectionModules.of(CONTRACT, version()).poms().keySet())
        .filteredOn(path -> path.matches("\\w+/pom.xml"))
        .allSatisfy(
            path -> assertThat(pom).contains("<module>" + path.replace("/pom.xml", "</module>")));
  }

  private static void update(Map<String, String> poms) throws IOException {
    for (String stale : actual().keySet()) {
      Files.delete(GENERATED.resolve(stale));
    }
    for (Map.Entry<String, String> pom : poms.entrySet()) {
      Path file = GENERATED.resolve(pom.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, pom.getValue());
    }
  }

  private static Map<String, String> actual() throws IOException {
    Map<String, String> poms = new TreeMap<>();
    try (Stream<Path> files = Files.walk(GENERATED, 3)) {
      for (Path file : files.filter(each -> each.endsWith("pom.xml")).toList()) {
        String path = GENERATED.relativize(file).toString().replace('\\', '/');
        if (!path.matches("pom.xml|common/.*|generator/.*|.*/target/.*")) {
          poms.put(path, Files.readString(file));
        }
      }
    }
    return poms;
  }

  private static String version() throws IOException {
    Matcher matcher =
        Pattern.compile("<artifactId>ovhcloud-sdk-parent</artifactId>\\s*<version>(.*?)</version>")
            .matcher(Files.readString(GENERATED.resolve("pom.xml")));
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }
}
