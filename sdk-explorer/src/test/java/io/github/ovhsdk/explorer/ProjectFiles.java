package io.github.ovhsdk.explorer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Where tests find the project, and what lies beside it and is not part of it. */
public final class ProjectFiles {

  private ProjectFiles() {}

  /** The contract that is committed. */
  public static Path contract() {
    return root().resolve("api-spec/contract");
  }

  /** Other people's data: a test that needs it is skipped where it is missing. */
  public static Path shared(String name) {
    String given = System.getProperty("ovh.shared");
    Path data =
        (given == null
                ? Stream.of("../shared", "../../shared").map(root()::resolve)
                : Stream.of(Path.of(given)))
            .map(folder -> folder.resolve("data").resolve(name).normalize())
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    assumeTrue(data != null, "needs ../shared/data/" + name);
    return Objects.requireNonNull(data);
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve("api-spec/contract"))) {
      folder = Objects.requireNonNull(folder.getParent(), "not inside the project");
    }
    return folder;
  }
}
