package io.github.ovhsdk.explorer.internal.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The reviewed list of words that stand for others, {@code synonyms.txt}. */
final class Synonyms {

  private final Map<String, List<String>> byWord = new HashMap<>();

  private Synonyms() {}

  static Synonyms read() {
    try (InputStream stream = Synonyms.class.getResourceAsStream("synonyms.txt")) {
      if (stream == null) {
        throw new IllegalStateException("The jar has no synonyms.txt.");
      }
      Synonyms synonyms = new Synonyms();
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      // By hand: in a JVM that has just started, streams take long.
      int start = 0;
      for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        synonyms.add(text.substring(start, end));
        start = end + 1;
      }
      synonyms.add(text.substring(start));
      return synonyms;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words that a word stands for too. */
  List<String> of(String word) {
    return byWord.getOrDefault(word, List.of());
  }

  Set<String> words() {
    return byWord.keySet();
  }

  private void add(String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] sides = line.split(">");
    List<String> from = words(sides[0]);
    List<String> to = sides.length == 1 ? from : words(sides[1]);
    for (String word : from) {
      List<String> others = byWord.get(word);
      if (others == null) {
        others = new ArrayList<>();
        byWord.put(word, others);
      }
      for (String other : to) {
        if (!other.equals(word) && !others.contains(other)) {
          others.add(other);
        }
      }
    }
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split(" "));
  }
}
