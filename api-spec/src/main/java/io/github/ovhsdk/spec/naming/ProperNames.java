package io.github.ovhsdk.spec.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of products and protocols whose capitals are no word boundaries, from a reviewed list. */
final class ProperNames {

  private static final ProperNames STANDARD = new ProperNames(WordList.lines("proper-names.txt"));

  private final Pattern written;
  private final Map<String, String> inClassNames = new HashMap<>();

  private ProperNames(List<String> lines) {
    List<String> names =
        lines.stream()
            .map(line -> line.split("=")[0].trim())
            // OAuth2 before OAuth
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    this.written =
        Pattern.compile(
            names.stream()
                .map(ProperNames::withEitherFirstLetter)
                .collect(Collectors.joining("|", "(?:", ")(?![a-z])")));
    for (String line : lines) {
      String[] halves = line.split("=");
      if (halves.length > 1) {
        inClassNames.put(halves[0].trim().toLowerCase(Locale.ROOT), halves[1].trim());
      }
    }
  }

  /** Returns the names that this project uses. */
  static ProperNames standard() {
    return STANDARD;
  }

  /**
   * A name that is listed with a capital may begin small where an identifier does, but not inside a
   * word: there is no CName in metricName.
   */
  private static String withEitherFirstLetter(String name) {
    String first = name.substring(0, 1);
    String small = first.toLowerCase(Locale.ROOT);
    String big = first.toUpperCase(Locale.ROOT);
    String begin = first.equals(small) ? small : "(?<![A-Za-z])" + small;
    return "(?:" + begin + "|" + big + ")" + Pattern.quote(name.substring(1));
  }

  /** Returns the identifier with each name in it written as an ordinary word: {@code Vrack}. */
  String asWords(String identifier) {
    return written
        .matcher(identifier)
        .replaceAll(match -> Words.capital(match.group().toLowerCase(Locale.ROOT)));
  }

  /** Returns a word in lower case as names of classes write it: {@code OpenSearch}. */
  String capital(String word) {
    String listed = inClassNames.get(word);
    return listed == null ? Words.capital(word) : listed;
  }

  /** Returns, in lower case, the names that keep capitals inside. */
  Set<String> withInnerCapitals() {
    return Set.copyOf(inClassNames.keySet());
  }
}
