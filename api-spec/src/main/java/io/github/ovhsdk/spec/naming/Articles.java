package io.github.ovhsdk.spec.naming;

import java.util.Locale;
import java.util.Set;

/** Puts articles before nouns. */
final class Articles {

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
          "cors",
          "anycast",
          "bandwidth",
          "cpanel",
          "express",
          "kvm",
          "mfa",
          "outlook",
          "plesk",
          "space",
          "use",
          "veeam");

  private final Inflection inflection;

  Articles(Inflection inflection) {
    this.inflection = inflection;
  }

  /** Returns the words after "a", "an" or nothing. */
  String withArticle(String prose) {
    return isCounted(prose) ? article(prose) + prose : prose;
  }

  /** Says whether one can say "a" or "an" before these words. */
  boolean isCounted(String prose) {
    String last = prose.substring(prose.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return !UNCOUNTABLE.contains(last) && inflection.singular(last).equals(last);
  }

  /** Returns "a " or "an ", as the words sound. */
  String article(String prose) {
    return startsLikeVowel(prose) ? "an " : "a ";
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
}
