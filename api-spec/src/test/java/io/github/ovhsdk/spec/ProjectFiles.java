package io.github.ovhsdk.spec;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** Where tests find the project, and what lies beside it and is not part of it. */
public final class ProjectFiles {

  private ProjectFiles() {}

  /** The root of the project: the folder that has the contract. */
  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!(Files.isDirectory(folder.resolve("api-spec/contract"))
        && Files.exists(folder.resolve("pom.xml")))) {
      folder = Objects.requireNonNull(folder.getParent(), "not inside the project");
    }
    return folder;
  }

  /** The contract that is committed. */
  public static Path contract() {
    return root().resolve("api-spec/contract");
  }

  /** Other people's data: a test that needs it is skipped where it is missing. */
  public static Path shared(String path) {
    String given = System.getProperty("ovh.shared");
    Path data =
        (given == null
                ? Stream.of("../shared", "../../shared").map(root()::resolve)
                : Stream.of(Path.of(given)))
            .map(folder -> folder.resolve("data").resolve(path).normalize())
            .filter(Files::exists)
            .findFirst()
            .orElse(null);
    assumeTrue(data != null, "needs ../shared/data/" + path);
    return Objects.requireNonNull(data);
  }
}
