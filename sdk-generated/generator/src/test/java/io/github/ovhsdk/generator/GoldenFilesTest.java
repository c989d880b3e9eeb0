package io.github.ovhsdk.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what the templates make of a small contract with files in git, so that a change of a
 * template shows in review. After a deliberate change: {@code mvn -pl sdk-generated/generator -am
 * verify -Dgolden.update=true}, and read the diff.
 */
class GoldenFilesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir static Path output;

  private static Map<String, String> generated;

  @BeforeAll
  static void generate() {
    Generation.run("sample", "io.github.ovhsdk.v1.sample", output.resolve("sample"));
    Generation.run("common", "io.github.ovhsdk.common", output.resolve("common"));
    generated = new TreeMap<>(Generation.files(output.resolve("sample")));
    generated.putAll(Generation.files(output.resolve("common")));
  }

  @Test
  void generatedFiles_areThoseInGit() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      update();
    }
    Map<String, String> golden = Generation.files(GOLDEN);

    assertThat(generated.keySet()).isEqualTo(golden.keySet());
    golden.forEach((name, text) -> assertThat(generated.get(name)).as(name).isEqualTo(text));
  }

  private static void update() throws IOException {
    for (String stale : Generation.files(GOLDEN).keySet()) {
      Files.delete(GOLDEN.resolve(stale));
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path target = GOLDEN.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }

  @Test
  void generatedFiles_areFormattedLikeTheRest() throws Exception {
    Formatter formatter = new Formatter();
    for (Map.Entry<String, String> file : generated.entrySet()) {
      assertThat(file.getValue())
          .as(file.getKey())
          .isEqualTo(formatter.formatSourceAndFixImports(file.getValue()));
    }
  }

  @Test
  void generatedFiles_compileWithoutWarnings(@TempDir Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter messages = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources;
      try (var all = Files.walk(output)) {
        sources = all.filter(file -> file.toString().endsWith(".java")).toList();
      }
      Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources);
      List<String> options =
          List.of(
              "-Xlint:all",
              "-Werror",
              "-proc:none",
              "--release",
              "17",
              "-d",
              classes.toString(),
              "-classpath",
              System.getProperty("java.class.path"));

      boolean success = compiler.getTask(messages, files, null, options, null, units).call();

      assertThat(success).as(messages.toString()).isTrue();
    }
  }
}
