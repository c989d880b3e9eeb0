package io.github.ovhsdk.core.model;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.ovhsdk.core.model.sample.Record;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A program may begin with any class of the package. */
class InitializationTest {

  @ParameterizedTest
  @MethodSource("classes")
  void anyClass_loadedFirst_initializes(String name) throws IOException {
    try (URLClassLoader untouched =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      assertThatCode(() -> Class.forName(name, true, untouched)).doesNotThrowAnyException();
    }
  }

  static Stream<String> classes() throws Exception {
    Path folder =
        Path.of(OvhModel.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve("io/github/ovhsdk/core/model");
    try (Stream<Path> files = Files.list(folder)) {
      Stream<String> own =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".class") && !file.equals("package-info.class"))
              .map(file -> "io.github.ovhsdk.core.model." + file.replace(".class", ""))
              .sorted()
              .toList()
              .stream();
      return Stream.concat(Stream.of(Record.class.getName()), own);
    }
  }

  private static URL[] classPath() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }
}
