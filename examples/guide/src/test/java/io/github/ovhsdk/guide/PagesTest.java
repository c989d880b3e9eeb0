package io.github.ovhsdk.guide;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the Java that the README and the guide show to what is compiled among the examples. */
class PagesTest {

  private static final Pattern JAVA = Pattern.compile("(?ms)^```java\\R(.*?)^```\\R?$");
  private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)[^)]*\\)");

  @ParameterizedTest
  @MethodSource("pages")
  void page_everyJavaSnippet_standsInACompiledExample(Path page) throws IOException {
    assumeTrue(Files.exists(page), "needs " + page.getFileName());
    List<String> sources = compiledSources();

    assertThat(snippets(page))
        .allSatisfy(
            snippet ->
                assertThat(sources).anyMatch(source -> found(snippet).matcher(source).find()));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_everyRelativeLink_leadsToAFile(Path page) throws IOException {
    assumeTrue(Files.exists(page), "needs " + page.getFileName());

    assertThat(LINK.matcher(Files.readString(page)).results().map(r -> r.group(1)))
        .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
  }

  @Test
  void index_linksEveryPage_andEveryPageHasASnippet() throws IOException {
    String index = Files.readString(guide().resolve("README.md"));

    assertThat(docs())
        .isNotEmpty()
        .allSatisfy(page -> assertThat(index).contains("(docs/" + page.getFileName() + ")"))
        .allSatisfy(page -> assertThat(snippets(page)).isNotEmpty());
  }

  static List<Path> pages() {
    return Stream.concat(
            Stream.of(root().resolve("README.md"), guide().resolve("README.md")), docs().stream())
        .toList();
  }

  private static List<Path> docs() {
    try (Stream<Path> files = Files.list(guide().resolve("docs"))) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> snippets(Path page) {
    return JAVA.matcher(read(page)).results().map(r -> r.group(1)).toList();
  }

  /** Indentation and the ends of lines differ between a page and a method; … leaves lines out. */
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
          .map(PagesTest::read)
          .map(PagesTest::oneLine)
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

  private static Path guide() {
    return root().resolve("examples/guide");
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
