package io.github.ovhsdk.spec.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.ProjectFiles;
import io.github.ovhsdk.spec.Section;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Reads OVHcloud's own schemas. */
class SharedSchemasTest {

  private static List<Section> read(String folder) throws Exception {
    return new SchemaReader()
        .readFolder(ProjectFiles.shared(folder), null).stream()
            .map(f -> f.section().orElseThrow())
            .toList();
  }

  @Test
  void readFolder_schemasOf2026_haveTheKnownCounts() throws Exception {
    List<Section> sections = read("ovh-api");
    List<Operation> operations = sections.stream().flatMap(s -> s.operations().stream()).toList();

    assertThat(sections).hasSize(84);
    assertThat(sections.stream().filter(s -> !s.operations().isEmpty())).hasSize(83);
    assertThat(count(operations, o -> o.key().branch())).isEqualTo(Map.of("v1", 6398L, "v2", 226L));
    assertThat(count(operations, o -> o.lifecycle().state().value()))
        .isEqualTo(Map.of("PRODUCTION", 5066L, "BETA", 601L, "ALPHA", 129L, "DEPRECATED", 828L));
    assertThat(operations.stream().filter(o -> !o.authenticated())).hasSize(423);
    assertThat(operations.stream().filter(o -> "cursor".equals(o.paging()))).hasSize(85);
  }

  @Test
  void readFolder_schemasOf2024_haveTheKnownCounts() throws Exception {
    List<Section> sections = read("ovh-api-2024-06");

    assertThat(sections).hasSize(89);
    assertThat(sections.stream().filter(s -> !s.operations().isEmpty())).hasSize(88);
    assertThat(sections.stream().mapToInt(s -> s.operations().size()).sum()).isEqualTo(6339);
    assertThat(sections).allMatch(s -> s.branch().equals("v1"));
  }

  private static Map<String, Long> count(
      List<Operation> operations, java.util.function.Function<Operation, String> by) {
    return operations.stream().collect(Collectors.groupingBy(by, Collectors.counting()));
  }
}
