package io.github.ovhsdk.spec.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reviewed word lists beside this class. Each file says what is in it. Immutable.
 *
 * <p>They decide names only when a name is first given: what has a name keeps it.
 */
final class Lexicon {

  private static final Lexicon STANDARD = new Lexicon();

  private final Map<String, Phrase> verbPhrases = new LinkedHashMap<>();
  private final Set<String> verbs = new LinkedHashSet<>();
  private final Set<String> verbsThatAreNouns = new LinkedHashSet<>();
  private final Set<String> trailingVerbs;
  private final Set<String> adjectives = new LinkedHashSet<>();
  private final Set<String> roamingAdjectives = new LinkedHashSet<>();
  private final Map<String, String> spellings = new LinkedHashMap<>();
  private final Map<String, Phrase> replacements = new LinkedHashMap<>();
  private final Map<String, String> nounVerbs;
  private final Map<String, Noun> roots = new LinkedHashMap<>();
  private final Map<String, Noun> nouns = new LinkedHashMap<>();
  private final Set<String> memberships;
  private final Map<String, Phrase> namespaces = new LinkedHashMap<>();
  private final Map<String, String> compounds;
  private final Joints joints;
  private final NameRules rules;
  private final Inflection inflection;
  private final Articles articles;

  private Lexicon() {
    for (String line : WordList.lines("verbs.txt")) {
      String[] halves = line.split("=");
      String word = halves[0].replace("?", "").trim();
      (halves[0].contains("?") ? verbsThatAreNouns : verbs).add(word);
      verbPhrases.put(word, Phrase.of(halves.length > 1 ? halves[1] : word));
    }
    trailingVerbs = new LinkedHashSet<>(WordList.lines("trailing-verbs.txt"));
    for (String line : WordList.lines("adjectives.txt")) {
      String word = line.replace("+", "").trim();
      adjectives.add(word);
      if (line.endsWith("+")) {
        roamingAdjectives.add(word);
      }
    }
    for (String line : WordList.lines("spellings.txt")) {
      if (line.contains("->")) {
        String[] halves = line.split("->");
        replacements.put(halves[0].trim(), Phrase.of(halves[1]));
      } else {
        String[] halves = line.split("=");
        spellings.put(halves[0].trim(), halves[1].trim());
      }
    }
    nounVerbs = WordList.pairs("noun-verbs.txt", "=");
    memberships = new LinkedHashSet<>(WordList.lines("memberships.txt"));
    inflection =
        new Inflection(WordList.pairs("singulars.txt", " "), WordList.pairs("plurals.txt", " "));
    articles = new Articles(inflection);
    joints = new Joints(WordList.lines("joints.txt"));
    compounds = WordList.pairs("compounds.txt", "=");
    rules = NameRules.parse("rules.txt", WordList.lines("rules.txt"));
    WordList.pairs("namespaces.txt", "=")
        .forEach(
            (namespace, words) ->
                namespaces.put(
                    namespace.toLowerCase(Locale.ROOT),
                    words.equals("-") ? Phrase.EMPTY : Phrase.of(words)));
    WordList.pairs("roots.txt", "=").forEach((path, forms) -> roots.put(path, Noun.ofRoot(forms)));
    WordList.pairs("nouns.txt", "=").forEach((path, forms) -> nouns.put(path, Noun.ofPart(forms)));
  }

  /** Returns the lists that this project uses. */
  static Lexicon standard() {
    return STANDARD;
  }

  Inflection inflection() {
    return inflection;
  }

  Articles articles() {
    return articles;
  }

  Joints joints() {
    return joints;
  }

  /** Returns a sentence with the names of several words as one writes them. */
  String withCompounds(String sentence) {
    String text = sentence;
    for (Map.Entry<String, String> compound : compounds.entrySet()) {
      text = text.replace(" " + compound.getKey(), " " + compound.getValue());
    }
    return text;
  }

  NameRules rules() {
    return rules;
  }

  /** Says whether a word is always a verb where an action's name begins. */
  boolean isVerb(String word) {
    return verbs.contains(word);
  }

  /** Says whether a word may be a verb, but is a noun elsewhere. */
  boolean isVerbOrNoun(String word) {
    return verbs.contains(word) || verbsThatAreNouns.contains(word);
  }

  /** Returns the verb as names and sentences say it: {@code hangup} is <i>hang up</i>. */
  Phrase verb(String word) {
    Phrase phrase = verbPhrases.get(word);
    return phrase == null ? Phrase.of(word) : phrase;
  }

  /** Says whether a method's name may begin with a word. */
  boolean mayBeginName(String word) {
    return verbPhrases.values().stream().anyMatch(phrase -> phrase.words().get(0).equals(word));
  }

  boolean isTrailingVerb(String word) {
    return trailingVerbs.contains(word);
  }

  boolean isAdjective(String word) {
    return adjectives.contains(word);
  }

  /** Says whether a word describes the words before it even where more words follow. */
  boolean isRoamingAdjective(String word) {
    return roamingAdjectives.contains(word);
  }

  /** Returns the noun of a section's main resource, by branch and path. */
  Map<String, Noun> roots() {
    return roots;
  }

  /** Returns the noun that is listed for these segments or for that path. */
  @Nullable Noun noun(String key) {
    return nouns.get(key);
  }

  /** Returns what class names say for a namespace, in lower case; null if that is its own words. */
  @Nullable Phrase namespace(String namespace) {
    return namespaces.get(namespace);
  }

  /** Says whether the collection at a path holds things that exist elsewhere. */
  boolean isMembership(String key) {
    return memberships.contains(key);
  }

  /** Returns the verb for a POST on a noun, by the longest listed end of its path. */
  @Nullable String nounVerb(String branch, String template) {
    String whole = nounVerbs.get(branch + " " + template);
    if (whole != null) {
      return whole;
    }
    for (int slash = template.indexOf('/'); slash >= 0; slash = template.indexOf('/', slash + 1)) {
      String verb = nounVerbs.get(template.substring(slash + 1));
      if (verb != null) {
        return verb;
      }
    }
    return null;
  }

  /** Returns what the words of an identifier say. */
  Phrase phrase(String identifier) {
    return phrase(Words.split(identifier));
  }

  Phrase phrase(List<String> identifierWords) {
    List<String> words = new ArrayList<>();
    StringBuilder prose = new StringBuilder();
    for (String word : identifierWords) {
      Phrase replacement = replacements.getOrDefault(word, new Phrase(List.of(word), word));
      words.addAll(replacement.words());
      for (String part : replacement.prose().split(" ")) {
        prose
            .append(prose.isEmpty() ? "" : " ")
            .append(spellings.getOrDefault(part.toLowerCase(Locale.ROOT), part));
      }
    }
    return new Phrase(words, prose.toString());
  }
}
