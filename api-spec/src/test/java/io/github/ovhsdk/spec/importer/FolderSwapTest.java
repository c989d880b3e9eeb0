package io.github.ovhsdk.spec.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSwapTest {

  @TempDir Path parent;

  private void replace(Map<String, String> files) throws IOException {
    try (FolderSwap swap = FolderSwap.begin(parent.resolve("f"))) {
      swap.replace(files, name -> name.endsWith(".json"));
    }
  }

  private List<String> everything() throws IOException {
    try (Stream<Path> paths = Files.walk(parent)) {
      return paths
          .filter(Files::isRegularFile)
          .map(p -> parent.relativize(p).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void replace_noFolderYet_makesIt() throws Exception {
    replace(Map.of("a/b.json", "1"));

    assertThat(everything()).containsExactly("f/a/b.json");
  }

  @Test
  void replace_folderThatIsThere_takesOutWhatIsOursAndKeepsTheRest() throws Exception {
    replace(Map.of("a/b.json", "1", "c.json", "1"));
    Files.writeString(parent.resolve("f/a/notes.txt"), "mine");

    replace(Map.of("c.json", "2"));

    assertThat(everything()).containsExactly("f/a/notes.txt", "f/c.json");
    assertThat(parent.resolve("f/c.json")).hasContent("2");
  }

  @Test
  void replace_nothingToChange_touchesNothing() throws Exception {
    replace(Map.of("a.json", "1"));
    Object before = Files.readAttributes(parent.resolve("f"), "*").get("fileKey");

    replace(Map.of("a.json", "1"));

    assertThat(Files.readAttributes(parent.resolve("f"), "*").get("fileKey")).isEqualTo(before);
  }

  @Test
  void replace_somethingThatCannotBeWritten_leavesTheOld() throws Exception {
    replace(Map.of("a.json", "1"));

    assertThatThrownBy(() -> replace(Map.of("a.json", "2", "a.json/b.json", "3")))
        .isInstanceOf(IOException.class);

    assertThat(everything()).containsExactly("f/a.json");
    assertThat(parent.resolve("f/a.json")).hasContent("1");
  }

  @Test
  void replace_linkToAFolder_replacesTheFolderAndKeepsTheLink() throws Exception {
    Path real = Files.createDirectory(parent.resolve("real"));
    Path link = Files.createSymbolicLink(parent.resolve("f"), real);

    replace(Map.of("a.json", "1"));

    assertThat(link).isSymbolicLink();
    assertThat(real.resolve("a.json")).hasContent("1");
  }

  @Test
  void replace_linkInTheFolder_keepsTheLink() throws Exception {
    replace(Map.of("a.json", "1"));
    Files.createSymbolicLink(parent.resolve("f/link"), Path.of("elsewhere"));

    replace(Map.of("a.json", "2"));

    assertThat(Files.readSymbolicLink(parent.resolve("f/link"))).isEqualTo(Path.of("elsewhere"));
  }

  @Test
  void begin_whileAnotherIsAtWork_isRefusedUntilThatEnds() throws Exception {
    try (FolderSwap swap = FolderSwap.begin(parent.resolve("f"))) {
      assertThatThrownBy(() -> replace(Map.of("a.json", "1")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("f.importing\" is there")
          .hasMessageEndingWith("delete it.");
    }

    replace(Map.of("a.json", "1"));

    assertThat(everything()).containsExactly("f/a.json");
  }

  @Test
  void begin_afterOneBrokeOffBetweenTheTwoMoves_saysWhereTheOldIs() throws Exception {
    Files.createDirectories(parent.resolve("f.importing/old"));

    assertThatThrownBy(() -> replace(Map.of("a.json", "1")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("move \"" + parent.toRealPath().resolve("f.importing/old"));
  }
}
