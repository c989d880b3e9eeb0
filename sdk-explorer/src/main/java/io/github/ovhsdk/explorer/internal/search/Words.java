package io.github.ovhsdk.explorer.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes names and sentences apart into words, in small letters and in the singular. */
final class Words {

  /** What people type between the words that they mean. */
  private static final Set<String> FILLERS =
      Set.of(
          "a", "an", "the", "of", "for", "to", "on", "in", "at", "by", "with", "from", "my", "is",
          "it", "i", "and", "or", "how", "what", "do", "does", "can", "into", "all", "this");

  private Words() {}

  static boolean isFiller(String word) {
    return FILLERS.contains(word);
  }

  /** The words of a text as a person sees them: {@code nodePool} is two, {@code s3} is one. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = end(text, start);
      if (end > start) {
        words.add(word(text.substring(start, end)));
      }
      start = Math.max(end, start + 1);
    }
    return words;
  }

  /**
   * All that a name is to be found by: its words, the whole of it joined, and the parts between
   * letters and digits.
   */
  static List<String> forms(String name) {
    List<String> words = of(name);
    List<String> forms = new ArrayList<>(words);
    if (words.size() > 1) {
      forms.add(joined(name));
    }
    for (String word : words) {
      addParts(word, forms);
    }
    return forms;
  }

  /**
   * The whole of a name as one word: {@code nodepool} for {@code nodePools} and {@code node-pool}.
   */
  static String joined(String name) {
    StringBuilder joined = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      if (Character.isLetterOrDigit(name.charAt(i))) {
        joined.append(name.charAt(i));
      }
    }
    return word(joined.toString());
  }

  private static String word(String text) {
    return Singular.of(text.toLowerCase(Locale.ROOT));
  }

  /** Where the word that starts here ends; the start itself if none starts. */
  private static int end(String text, int start) {
    int i = start;
    while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
      if (i > start && isBorder(text, i)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** A capital after a small letter or digit, and the last of several capitals before a small. */
  private static boolean isBorder(String text, int i) {
    if (!Character.isUpperCase(text.charAt(i))) {
      return false;
    }
    boolean afterCapital = Character.isUpperCase(text.charAt(i - 1));
    boolean beforeSmall = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
    // The "s" of "listIPs" starts no word.
    boolean plural =
        i + 1 < text.length()
            && text.charAt(i + 1) == 's'
            && (i + 2 == text.length() || !Character.isLowerCase(text.charAt(i + 2)));
    return !afterCapital || beforeSmall && !plural;
  }

  private static void addParts(String word, List<String> forms) {
    int start = 0;
    for (int i = 1; i <= word.length(); i++) {
      boolean border =
          i == word.length()
              || Character.isDigit(word.charAt(i)) != Character.isDigit(word.charAt(i - 1));
      if (border) {
        if (i - start > 1 && i - start < word.length()) {
          forms.add(Singular.of(word.substring(start, i)));
        }
        start = i;
      }
    }
  }
}
