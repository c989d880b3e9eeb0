package io.github.ovhsdk.spec.naming;

import java.util.Locale;
import java.util.Set;

/** The words around nouns in a summary. */
final class Summaries {

  /** Begin with a vowel but sound as if they did not, or have a letter that is read as a word. */
  private static final Set<String> SOUND_LIKE_CONSONANTS =
      Set.of(
          "user",
          "users",
          "usage",
          "use",
          "url",
          "urls",
          "upn",
          "udp",
          "usb",
          "u2f",
          "uk",
          "unit",
          "upnp",
          "unique",
          "united",
          "sip",
          "raid",
          "lan",
          "nat",
          "ripe",
          "mac",
          "hipaa",
          "hycu",
          "sql",
          "mis",
          "rio",
          "mysql",
          "soyoustart",
          "us",
          "eu",
          "one",
          "nas-ha",
          "ram");

  /** Begin with a consonant but sound as if they did not. */
  private static final Set<String> SOUND_LIKE_VOWELS =
      Set.of("hour", "hourly", "xdsl", "honest", "heir", "l7", "mx", "s3", "m3", "m3db");

  /** Are not counted: "Create software", not "Create a software". */
  private static final Set<String> UNCOUNTABLE =
      Set.of(
          "info",
          "information",
          "hardware",
          "software",
          "firmware",
          "statistics",
          "stats",
          "settings",
          "history",
          "monitoring",
          "traffic",
          "logs",
          "metrics",
          "terms",
          "windows",
          "analytics",
          "credentials",
          "details",
          "options",
          "preferences",
          "cors");

  private Summaries() {}

  /** Returns the words after "a", "an" or nothing. */
  static String article(String prose) {
    String last = prose.substring(prose.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    if (UNCOUNTABLE.contains(last)) {
      return prose;
    }
    return (startsLikeVowel(prose) ? "an " : "a ") + prose;
  }

  static boolean startsLikeVowel(String prose) {
    String first = prose.split(" ")[0];
    String lower = first.toLowerCase(Locale.ROOT);
    if (SOUND_LIKE_VOWELS.contains(lower)) {
      return true;
    }
    if (SOUND_LIKE_CONSONANTS.contains(lower)) {
      return false;
    }
    boolean acronym = first.matches("[A-Z][A-Z0-9-]+s?");
    return (acronym ? "AEFHILMNORSX" : "AEIOUaeiou").indexOf(first.charAt(0)) >= 0;
  }

  /** Returns the text with a capital at its beginning. */
  static String sentence(String text) {
    return Words.capital(text);
  }
}
