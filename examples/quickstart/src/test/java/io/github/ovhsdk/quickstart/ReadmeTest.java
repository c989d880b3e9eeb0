package io.github.ovhsdk.quickstart;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the Java that the README shows to what is compiled among the examples. */
class ReadmeTest {

  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\R(.*?)^```$");

  @Test
  void readme_everyJavaSnippet_standsInACompiledExample() throws IOException {
    Path readme = root().resolve("README.md");
    assumeTrue(Files.exists(readme), "needs README.md");
    List<String> snippets =
        JAVA.matcher(Files.readString(readme)).results().map(r -> r.group(1)).toList();
    List<String> sources = compiledSources();

    assertThat(snippets)
        .isNotEmpty()
        .allSatisfy(
            snippet ->
                assertThat(sources).anyMatch(source -> found(snippet).matcher(source).find()));
  }

  @Test
  void listRecordsInSandbox_answersIds() {
    assertThat(ReadmeExample.listRecordsInSandbox()).isNotEmpty();
  }

  /** Indentation and the ends of lines differ between a README and a method; … leaves lines out. */
  private static Pattern found(String snippet) {
    assertThat(snippet).isNotBlank();
    return Pattern.compile(
        Stream.of(oneLine(snippet).split("…")).map(Pattern::quote).collect(joining(".*?")));
  }

  private static List<String> compiledSources() throws IOException {
    try (Stream<Path> files = Files.walk(root().resolve("examples"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().replace('\\', '/').contains("/src/"))
          .map(ReadmeTest::read)
          .map(ReadmeTest::oneLine)
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String oneLine(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("api-spec/contract"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("The tests are not run inside the project.");
      }
    }
    return folder;
  }
}
