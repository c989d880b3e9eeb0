package io.github.ovhsdk.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The contract of this checkout. */
final class Contract {

  private static final Path FOLDER = root().resolve("api-spec/contract");
  private static final List<Document> SECTIONS = readSections();
  private static final Document COMMON = Document.common(read(FOLDER.resolve("common.json")));

  private Contract() {}

  /** Returns the sections that have operations. */
  static List<Document> sections() {
    return SECTIONS;
  }

  /** Returns the document of the common models, and the sections that have operations. */
  static List<Document> documents() {
    List<Document> all = new ArrayList<>(SECTIONS);
    all.add(COMMON);
    return all;
  }

  /** Returns how many operations the contract says it has. */
  static int operationsInLock() {
    Tree.Obj lock = read(FOLDER.resolve("lock.json"));
    return ((Tree.Obj) lock.members().get("sections"))
        .members().values().stream()
            .map(section -> ((Tree.Obj) section).members().get("operations"))
            .mapToInt(count -> Integer.parseInt(count.toString()))
            .sum();
  }

  /** Makes a test per document, which lists everything that it found wrong. */
  static Stream<DynamicTest> test(List<Document> documents, BiConsumer<Document, Problems> check) {
    return documents.stream()
        .map(
            document ->
                DynamicTest.dynamicTest(
                    document.label(),
                    () -> {
                      Problems problems = new Problems(document.label());
                      check.accept(document, problems);
                      problems.assertNone();
                    }));
  }

  /** Makes a test per section, which tries each of its operations. */
  static Stream<DynamicTest> testOperations(OperationCheck check) {
    return test(
        sections(),
        (section, problems) ->
            section.operations().forEach(o -> problems.check(o, () -> check.run(o, problems))));
  }

  /** Notes what is wrong with an operation, or fails. */
  @FunctionalInterface
  interface OperationCheck {
    void run(Operation operation, Problems problems) throws Exception;
  }

  private static List<Document> readSections() {
    try (Stream<Path> files = Files.walk(FOLDER, 2)) {
      return files
          .filter(file -> FOLDER.relativize(file).toString().matches("v\\d+.[^.]+\\.json"))
          .sorted()
          .map(file -> Document.section(read(file)))
          .filter(document -> !document.operations().isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tree.Obj read(Path file) {
    try {
      return (Tree.Obj) Tree.parse(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve("api-spec/contract"))
        || !Files.exists(folder.resolve("pom.xml"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("the tests do not run inside the project");
      }
    }
    return folder;
  }
}
