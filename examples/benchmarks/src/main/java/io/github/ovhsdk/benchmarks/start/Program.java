package io.github.ovhsdk.benchmarks.start;

import io.github.ovhsdk.benchmarks.sides.Sides;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A program whose start is measured.
 *
 * @param side its side's name, which is also its folder's
 * @param main its main class, by name: this JVM does not load it
 */
record Program(String side, String main) {

  /** All of them; the first is what the others are compared with. */
  static final List<Program> ALL =
      List.of(
          of(Sides.BY_HAND, "OkHttpStart"), of(Sides.SDK, "SdkStart"), of(Sides.JDK, "JdkStart"));

  private static Program of(String side, String main) {
    return new Program(side, Program.class.getPackageName() + "." + main);
  }

  /** Returns its class path: the jars of its folder, and nothing else. */
  String classPath(Path folder) throws IOException {
    try (Stream<Path> jars = Files.list(folder.resolve(side))) {
      return jars.map(Path::toString)
          .filter(name -> name.endsWith(".jar"))
          .sorted()
          .collect(Collectors.joining(File.pathSeparator));
    }
  }
}
