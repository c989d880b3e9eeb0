package io.github.ovhsdk.spec.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a path says in nouns: {@code /domain/zone/{zoneName}/record} is the records of a zone.
 *
 * @param nouns the things that the path goes through, without the section's own
 * @param root the section's own noun
 * @param rootIsItem whether the path names one of the section's own: {@code
 *     /vps/{serviceName}/disks}
 * @param last the last segment, unless it is a parameter
 */
record ResourcePath(List<Noun> nouns, Noun root, boolean rootIsItem, @Nullable String last) {

  private static final Phrase AVAILABLE = Phrase.of("available");

  private static final Pattern PARAMETER = Pattern.compile("\\{[^}]*}");

  ResourcePath {
    nouns = List.copyOf(nouns);
  }

  /** Returns the path with nameless parameters: {@code /vps/{}/disks}. */
  static String template(String path) {
    return PARAMETER.matcher(path).replaceAll("{}");
  }

  /** Returns the names of the parameters of a path, in order. */
  static List<String> parameters(String path) {
    return PARAMETER
        .matcher(path)
        .results()
        .map(result -> result.group().substring(1, result.group().length() - 1))
        .toList();
  }

  /** Returns the segments of a path. */
  static List<String> segments(String path) {
    return List.of(path.replaceFirst("^/", "").split("/"));
  }

  /**
   * Reads a path.
   *
   * @param branch the branch, such as {@code v1}
   * @param section the path of the section
   * @param path the path of an operation of that section
   * @param withoutLast leaves out the last segment: it is the action, not a thing
   */
  static ResourcePath of(
      String branch, String section, String path, boolean withoutLast, Lexicon lexicon) {
    String template = template(path);
    String rootPath = rootPath(branch, section, template, lexicon);
    List<String> all = segments(template);
    List<String> rest = new ArrayList<>();
    if (template.length() > rootPath.length()) {
      rest.addAll(segments(template.substring(rootPath.length())));
    }
    boolean rootIsItem = !rest.isEmpty() && rest.get(0).equals("{}");
    while (!rest.isEmpty() && rest.get(0).equals("{}")) {
      rest.remove(0);
    }
    String last = all.get(all.size() - 1);
    if (withoutLast) {
      rest.remove(rest.size() - 1);
    }
    Noun root = rootNoun(branch, rootPath, lexicon);
    int consumed = all.size() - rest.size() - (withoutLast ? 1 : 0);
    return new ResourcePath(
        nouns(branch + " " + section, all, consumed, rest, lexicon),
        root,
        rootIsItem,
        last.equals("{}") ? null : last);
  }

  /** Returns the longest listed root that the path is below, or the section's own path. */
  private static String rootPath(String branch, String section, String template, Lexicon lexicon) {
    String longest = section;
    for (String key : lexicon.roots().keySet()) {
      String root = key.startsWith(branch + " ") ? key.substring(branch.length() + 1) : "";
      if (root.length() > longest.length()
          && root.startsWith(section)
          && (template + "/").startsWith(root + "/")) {
        longest = root;
      }
    }
    return longest;
  }

  private static Noun rootNoun(String branch, String rootPath, Lexicon lexicon) {
    Noun root = lexicon.roots().get(branch + " " + rootPath);
    if (root != null) {
      return root;
    }
    List<String> segments = segments(rootPath);
    return Noun.of(
        lexicon.phrase(words(segments.get(segments.size() - 1))), true, lexicon.inflection());
  }

  private static List<Noun> nouns(
      String section, List<String> all, int consumed, List<String> rest, Lexicon lexicon) {
    List<Noun> nouns = new ArrayList<>();
    Phrase describing = Phrase.EMPTY;
    int at = 0;
    while (at < rest.size()) {
      if (rest.get(at).equals("{}")) {
        at++;
        continue;
      }
      int run = 0;
      while (at + run < rest.size() && !rest.get(at + run).equals("{}")) {
        run++;
      }
      Noun noun = null;
      int length = run;
      for (; length > 0 && noun == null; length--) {
        boolean item = at + length < rest.size() && rest.get(at + length).equals("{}");
        noun = listed(section, all.subList(0, consumed + at + length), length, item, lexicon);
      }
      length++;
      if (noun == null) {
        length = 1;
        String segment = rest.get(at);
        if (segment.equals("capabilities") && run > 1) {
          // The capabilities of a thing are what is available for it.
          int group = nouns.size();
          while (group > 0 && !nouns.get(group - 1).item()) {
            group--;
          }
          if (group < nouns.size()) {
            Noun first = nouns.get(group);
            nouns.set(group, first.after(AVAILABLE, false, lexicon.inflection()));
          } else {
            describing = AVAILABLE;
          }
          at++;
          continue;
        }
        boolean item = at + 1 < rest.size() && rest.get(at + 1).equals("{}");
        List<String> words = words(segment);
        Noun before = nouns.isEmpty() ? null : nouns.get(nouns.size() - 1);
        if (words.size() == 1
            && lexicon.isAdjective(words.get(0))
            && before != null
            && !before.item()) {
          nouns.remove(nouns.size() - 1);
          noun = before.after(lexicon.phrase(words), item, lexicon.inflection());
        } else {
          noun =
              Noun.of(lexicon.phrase(describedFirst(words, lexicon)), item, lexicon.inflection());
        }
      }
      nouns.add(
          describing.isEmpty() ? noun : noun.after(describing, noun.item(), lexicon.inflection()));
      describing = Phrase.EMPTY;
      at += length;
    }
    return nouns;
  }

  /** Returns the noun of a segment, wherever it stands in a section. */
  static Noun segment(String section, String segment, Lexicon lexicon) {
    Noun noun = listed(section, List.of(segment), 1, false, lexicon);
    return noun != null
        ? noun
        : Noun.of(
            lexicon.phrase(describedFirst(words(segment), lexicon)), false, lexicon.inflection());
  }

  /** Returns the words of a segment; a segment of signs only is called a thing. */
  static List<String> words(String segment) {
    List<String> words = Words.split(segment);
    return words.isEmpty() ? List.of("thing") : words;
  }

  /** Says whether the last segment of a path stands in the lists as a thing. */
  static boolean isListedThing(String branch, String section, String path, Lexicon lexicon) {
    return listed(branch + " " + section, segments(template(path)), 1, false, lexicon) != null;
  }

  /**
   * Looks up the noun for the last segments of a path, which may stand in the lists in any length.
   */
  private static @Nullable Noun listed(
      String section, List<String> path, int length, boolean item, Lexicon lexicon) {
    String branch = section.substring(0, section.indexOf(' '));
    String part = String.join("/", path.subList(path.size() - length, path.size()));
    List<String> keys = new ArrayList<>();
    if (length == 1) {
      keys.add(branch + " /" + String.join("/", path));
    }
    keys.add(section + " > " + part);
    keys.add(part);
    for (String key : keys) {
      Noun noun = item ? lexicon.noun(key + "/{}") : null;
      noun = noun == null ? lexicon.noun(key) : noun;
      if (noun != null) {
        return noun.asItem(item);
      }
    }
    return null;
  }

  /** Puts a describing word before the others: firmwareAvailable is availableFirmware. */
  private static List<String> describedFirst(List<String> words, Lexicon lexicon) {
    if (lexicon.isAdjective(words.get(0))) {
      return words;
    }
    for (int i = 1; i < words.size(); i++) {
      if (i == words.size() - 1
          ? lexicon.isAdjective(words.get(i))
          : lexicon.isRoamingAdjective(words.get(i))) {
        List<String> turned = new ArrayList<>(words);
        turned.add(0, turned.remove(i));
        return turned;
      }
    }
    return words;
  }
}
