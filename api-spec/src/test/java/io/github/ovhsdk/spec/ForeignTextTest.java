package io.github.ovhsdk.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ovhsdk.spec.internal.json.Json;
import io.github.ovhsdk.spec.internal.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Looks for OVHcloud's own sentences in the project. A sentence is one of eight words or more;
 * case, punctuation and line breaks do not count.
 */
class ForeignTextTest {

  private static final int WORDS = 8;
  private static final Set<String> TEXT_KEYS =
      Set.of("description", "longDescription", "summary", "title");
  private static final Set<String> FOLDERS_LEFT_OUT = Set.of(".git", "target", ".idea");
  private static final Set<String> BINARY = Set.of("jar", "class", "png", "ico", "gz", "zip");

  /** The sentences by their first words. */
  private final Map<String, List<List<String>>> sentences = new HashMap<>();

  @Test
  void project_comparedWithTheSchemas_hasNoSentenceOfOvhclouds() throws Exception {
    for (String folder : List.of("ovh-api", "ovh-api-2024-06", "openapi3-samples")) {
      for (Path file : filesIn(ProjectFiles.shared(folder))) {
        collect(JsonReader.read(Files.readAllBytes(file)));
      }
    }
    assertThat(sentences).hasSizeGreaterThan(3000);

    Set<String> found = new TreeSet<>();
    for (Path file : filesIn(ProjectFiles.root())) {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      for (List<String> sentence : sentencesIn(words(text))) {
        found.add(ProjectFiles.root().relativize(file) + ": " + String.join(" ", sentence));
      }
    }

    assertThat(found).isEmpty();
  }

  @Test
  void sentencesIn_textThatQuotesOne_findsIt() {
    add("The quick brown fox jumps over the lazy dog. Too short.");

    assertThat(
            sentencesIn(
                words("/** The quick brown\n * fox \"jumps\" + \"over\" THE lazy dog */ int a;")))
        .hasSize(1);
    assertThat(sentencesIn(words("the quick brown fox jumps over the lazy cat. Too short.")))
        .isEmpty();
  }

  private void collect(Json json) {
    if (json instanceof Json.Obj object) {
      object
          .members()
          .forEach(
              (key, value) -> {
                if (value instanceof Json.Text text && TEXT_KEYS.contains(key)) {
                  add(text.value());
                } else {
                  collect(value);
                }
              });
    } else if (json instanceof Json.Arr array) {
      array.elements().forEach(this::collect);
    }
  }

  /** Takes in a text as a whole and each of its sentences. */
  private void add(String text) {
    Set<String> parts = new HashSet<>(List.of(text.split("(?<=[.!?])\\s+|\\n")));
    parts.add(text);
    for (String part : parts) {
      List<String> words = words(part);
      if (words.size() >= WORDS) {
        sentences.computeIfAbsent(start(words, 0), s -> new ArrayList<>()).add(words);
      }
    }
  }

  private Collection<List<String>> sentencesIn(List<String> words) {
    Set<List<String>> found = new HashSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      for (List<String> sentence : sentences.getOrDefault(start(words, i), List.of())) {
        int end = i + sentence.size();
        if (end <= words.size() && words.subList(i, end).equals(sentence)) {
          found.add(sentence);
        }
      }
    }
    return found;
  }

  private static String start(List<String> words, int at) {
    return String.join(" ", words.subList(at, at + WORDS));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inWord = i < text.length() && isAsciiLetterOrDigit(text.charAt(i));
      if (inWord && start < 0) {
        start = i;
      } else if (!inWord && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return words;
  }

  /**
   * Other letters are left out on both sides, so that it does not matter which encoding a file is
   * in.
   */
  private static boolean isAsciiLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return FOLDERS_LEFT_OUT.contains(dir.getFileName().toString())
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = file.getFileName().toString();
            if (attributes.isRegularFile()
                && !BINARY.contains(name.substring(name.lastIndexOf('.') + 1))) {
              files.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return files;
  }
}
