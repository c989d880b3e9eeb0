package io.github.ovhsdk.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what the templates make of a small contract with files in git, so that a change of a
 * template shows in review. After a deliberate change: {@code mvn -pl sdk-generated/generator -am
 * verify -Dgolden.update=true}, and read the diff.
 */
class GoldenFilesTest {

  private static final Path CONTRACT = Path.of("src/test/resources/contract/sample.json");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @Test
  void generate_ofTheSampleContract_isWhatIsInGit(@TempDir Path output) throws Exception {
    Generation.run(CONTRACT, "io.github.ovhsdk.v1.sample", output);
    Map<String, String> generated = Generation.files(output);

    if (Boolean.getBoolean("golden.update")) {
      for (String stale : Generation.files(GOLDEN).keySet()) {
        Files.delete(GOLDEN.resolve(stale));
      }
      for (Map.Entry<String, String> file : generated.entrySet()) {
        Path target = GOLDEN.resolve(file.getKey());
        Files.createDirectories(target.getParent());
        Files.writeString(target, file.getValue());
      }
    }

    Map<String, String> golden = Generation.files(GOLDEN);
    assertThat(generated.keySet()).isEqualTo(golden.keySet());
    golden.forEach((name, text) -> assertThat(generated.get(name)).as(name).isEqualTo(text));
  }
}
