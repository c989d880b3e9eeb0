package io.github.ovhsdk.spec.naming;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the word lists beside this class. */
final class WordList {

  private WordList() {}

  /** Returns the lines of a list, without comments. */
  static List<String> lines(String file) {
    try (InputStream in = WordList.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No word list " + file + " beside " + WordList.class);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::trim)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the word list " + file, e);
    }
  }

  /**
   * Returns the lines of a list as what stands before the separator and what stands after it.
   *
   * @throws IllegalStateException if a line has none, or two begin alike
   */
  static Map<String, String> pairs(String file, String separator) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : lines(file)) {
      int at = line.indexOf(separator);
      if (at < 0) {
        throw new IllegalStateException(file + ": no \"" + separator + "\" in \"" + line + "\"");
      }
      String key = line.substring(0, at).trim();
      if (pairs.put(key, line.substring(at + 1).trim()) != null) {
        throw new IllegalStateException(file + ": \"" + key + "\" is listed twice");
      }
    }
    return pairs;
  }
}
