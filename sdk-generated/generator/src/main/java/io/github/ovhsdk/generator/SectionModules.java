package io.github.ovhsdk.generator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Maven modules that the contract asks for: one per section that has operations, one per branch
 * above them, the bill of materials, and the artifact that depends on all sections. Their poms are
 * made here and never by hand, so that contract and modules cannot drift apart.
 */
final class SectionModules {

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <project xmlns="http://maven.apache.org/POM/4.0.0"
               xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
               xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
        <modelVersion>4.0.0</modelVersion>
      """;

  /**
   * A section that has operations.
   *
   * @param branch the branch, such as {@code v1}
   * @param slug the name of its document and its module, such as {@code dedicated-server}
   * @param path OVHcloud's name, such as {@code /dedicated/server}
   * @param packageName the Java package
   */
  private record Section(String branch, String slug, String path, String packageName) {
    String artifactId() {
      return "ovhcloud-sdk-" + branch + "-" + slug;
    }
  }

  private final String version;
  private final List<Section> sections = new ArrayList<>();

  private SectionModules(String version) {
    this.version = version;
  }

  /**
   * Reads what sections there are.
   *
   * @param contract the folder of the contract
   * @param version the version of all modules
   */
  static SectionModules of(Path contract, String version) throws IOException {
    SectionModules modules = new SectionModules(version);
    ObjectMapper mapper = new ObjectMapper();
    for (Path file : documents(contract)) {
      JsonNode document = mapper.readTree(file.toFile());
      if (!document.path("paths").isEmpty()) {
        modules.sections.add(
            new Section(
                file.getParent().getFileName().toString(),
                file.getFileName().toString().replace(".json", ""),
                document.path("x-ovh-section").asText(),
                document.path("x-ovh-package").asText()));
      }
    }
    return modules;
  }

  private static List<Path> documents(Path contract) throws IOException {
    try (Stream<Path> files = Files.walk(contract, 2)) {
      return files
          .filter(file -> !file.getParent().equals(contract) && file.toString().endsWith(".json"))
          .sorted()
          .toList();
    }
  }

  /** Returns the poms, by path relative to {@code sdk-generated}. */
  Map<String, String> poms() {
    Map<String, String> poms = new TreeMap<>();
    sections.stream()
        .collect(Collectors.groupingBy(Section::branch, TreeMap::new, Collectors.toList()))
        .forEach(
            (branch, all) -> {
              poms.put(branch + "/pom.xml", branchPom(branch, all));
              all.forEach(
                  each -> poms.put(branch + "/" + each.slug() + "/pom.xml", sectionPom(each)));
            });
    poms.put("bom/pom.xml", bom());
    poms.put("all/pom.xml", all());
    return poms;
  }

  private String sectionPom(Section section) {
    return HEAD
        + """

          <parent>
            <groupId>io.github.ovhsdk</groupId>
            <artifactId>ovhcloud-sdk-%1$s</artifactId>
            <version>%2$s</version>
          </parent>

          <artifactId>%3$s</artifactId>
          <name>%3$s</name>
          <description>Typed client of OVHcloud's section %1$s %4$s.</description>

          <properties>
            <codegen.skip>false</codegen.skip>
            <ovh.contract>%1$s/%5$s</ovh.contract>
            <ovh.package>%6$s</ovh.package>
          </properties>
        </project>
        """
            .formatted(
                section.branch(),
                version,
                section.artifactId(),
                section.path(),
                section.slug(),
                section.packageName());
  }

  private String branchPom(String branch, List<Section> all) {
    return HEAD
        + """

          <parent>
            <groupId>io.github.ovhsdk</groupId>
            <artifactId>ovhcloud-sdk-generated</artifactId>
            <version>%2$s</version>
          </parent>

          <artifactId>ovhcloud-sdk-%1$s</artifactId>
          <name>ovhcloud-sdk-%1$s</name>
          <description>The sections of branch %1$s of OVHcloud's API.</description>

          <packaging>pom</packaging>

          <modules>
        %3$s  </modules>

          <properties>
            <ovh.contract.folder>${project.basedir}/../../../api-spec/contract</ovh.contract.folder>
          </properties>

          <dependencies>
            <dependency>
              <groupId>io.github.ovhsdk</groupId>
              <artifactId>ovhcloud-sdk-common</artifactId>
              <version>${project.version}</version>
            </dependency>
          </dependencies>
        </project>
        """
            .formatted(
                branch,
                version,
                all.stream()
                    .map(each -> "    <module>" + each.slug() + "</module>\n")
                    .collect(Collectors.joining()));
  }

  /**
   * Without a parent: whoever imports it gets our artifacts, and no other version that this build
   * happens to use.
   */
  private String bom() {
    TreeSet<String> artifacts = new TreeSet<>(artifacts());
    artifacts.addAll(
        List.of(
            "ovhcloud-sdk",
            "ovhcloud-sdk-common",
            "ovhcloud-sdk-core",
            "ovhcloud-sdk-explorer",
            "ovhcloud-sdk-sandbox",
            "ovhcloud-sdk-spec"));
    return HEAD
        + """

          <groupId>io.github.ovhsdk</groupId>
          <artifactId>ovhcloud-sdk-bom</artifactId>
          <version>%s</version>
          <name>ovhcloud-sdk-bom</name>
          <description>One version for all artifacts of the SDK.</description>

          <packaging>pom</packaging>

          <licenses>
            <license>
              <name>Apache-2.0</name>
              <url>https://www.apache.org/licenses/LICENSE-2.0.txt</url>
            </license>
          </licenses>

          <dependencyManagement>
            <dependencies>
        %s    </dependencies>
          </dependencyManagement>
        </project>
        """
            .formatted(version, dependencies(artifacts, 6));
  }

  private String all() {
    return HEAD
        + """

          <parent>
            <groupId>io.github.ovhsdk</groupId>
            <artifactId>ovhcloud-sdk-parent</artifactId>
            <version>%s</version>
            <relativePath>../../pom.xml</relativePath>
          </parent>

          <artifactId>ovhcloud-sdk</artifactId>
          <name>ovhcloud-sdk</name>
          <description>All sections of OVHcloud's API: depends on each of them and holds nothing itself.</description>

          <dependencies>
        %s  </dependencies>

          <build>
            <resources>
              <resource>
                <directory>${project.basedir}/../..</directory>
                <targetPath>META-INF</targetPath>
                <includes>
                  <include>LICENSE</include>
                </includes>
              </resource>
            </resources>
            <plugins>
              <plugin>
                <artifactId>maven-jar-plugin</artifactId>
                <configuration>
                  <archive>
                    <manifestEntries>
                      <Automatic-Module-Name>io.github.ovhsdk.all</Automatic-Module-Name>
                    </manifestEntries>
                  </archive>
                </configuration>
              </plugin>
            </plugins>
          </build>
        </project>
        """
            .formatted(version, dependencies(new TreeSet<>(artifacts()), 4));
  }

  private List<String> artifacts() {
    return sections.stream().map(Section::artifactId).toList();
  }

  private static String dependencies(TreeSet<String> artifacts, int indent) {
    return artifacts.stream()
        .map(
            """
            <dependency>
              <groupId>io.github.ovhsdk</groupId>
              <artifactId>%s</artifactId>
              <version>${project.version}</version>
            </dependency>
            """
                ::formatted)
        .collect(Collectors.joining())
        .indent(indent);
  }
}
