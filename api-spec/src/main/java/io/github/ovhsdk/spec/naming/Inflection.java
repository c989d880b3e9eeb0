package io.github.ovhsdk.spec.naming;

import java.util.Map;

/**
 * The singular and the plural of English words, from closed lists. Only the plural of a word that
 * does not end in "s" follows a rule.
 */
final class Inflection {

  private final Map<String, String> singulars;
  private final Map<String, String> plurals;

  Inflection(Map<String, String> singulars, Map<String, String> plurals) {
    this.singulars = singulars;
    this.plurals = plurals;
  }

  /** Returns the singular of a word that is known to be a plural, any other word as it is. */
  String singular(String word) {
    return singulars.getOrDefault(word, word);
  }

  /** Returns the plural of a word that is no plural yet. */
  String plural(String word) {
    String listed = plurals.get(word);
    if (listed != null) {
      return listed;
    }
    if (singulars.containsKey(word) || word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh") || word.endsWith("z")) {
      return word + "es";
    }
    if (word.matches(".*[^aeiou]y")) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    return word + "s";
  }

  /** Says whether two words are the same but for their number. */
  boolean same(String one, String other) {
    return one.equals(other)
        || singular(one).equals(singular(other))
        || one.equals(other + "s")
        || other.equals(one + "s");
  }

  /** Says whether the lists know what a word in "s" is. */
  boolean knows(String word) {
    return !word.endsWith("s") || singulars.containsKey(word) || plurals.containsKey(word);
  }

  /** Says whether a word is a plural, as far as the lists know. */
  boolean isPlural(String word) {
    return singulars.containsKey(word) || plurals.containsValue(word);
  }
}
