package io.github.ovhsdk.spec.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The classes of models. A name is the shortest end of OVHcloud's own that is free, beginning at
 * what the section's path does not already say: {@code domain.zone.Record} is {@code ZoneRecord} in
 * {@code /domain}. An enumeration drops {@code Enum} unless something else is called so.
 */
final class ModelNaming {

  /** Namespaces that say nothing. */
  private static final Set<String> TECHNICAL = Set.of("complextype", "coretypes", "common", "core");

  private static final Pattern GENERIC = Pattern.compile("([^<]+)<(.+)>");

  /** OVHcloud writes some generics with an underscore: AsyncTaskArray_string. */
  private static final Pattern UNDERSCORED =
      Pattern.compile("((?:\\w+\\.)*[A-Z][A-Za-z]*)_([a-z]\\w*(?:\\.\\w+)*)");

  private final Inflection inflection;

  ModelNaming(Lexicon lexicon) {
    this.inflection = lexicon.inflection();
  }

  /** A name of OVHcloud's in words. */
  private record Parts(List<List<String>> words, boolean enumeration) {}

  /**
   * Names models.
   *
   * @param models OVHcloud's names; whether each is an enumeration
   * @param ownNamespace the namespaces that the section's path says already, longest first
   * @param known the names that are already given
   * @param taken names that no other model may have, whatever their capitals
   */
  Map<String, String> name(
      Map<String, Boolean> models,
      List<List<String>> ownNamespace,
      Map<String, String> known,
      Collection<String> taken) {
    Map<String, String> given = new TreeMap<>();
    Set<String> used = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    used.addAll(taken);
    used.addAll(known.values());
    List<String> open = new ArrayList<>();
    for (String model : models.keySet()) {
      if (known.containsKey(model)) {
        given.put(model, known.get(model));
      } else {
        open.add(model);
      }
    }
    open.sort(
        Comparator.comparing((String model) -> models.get(model))
            .thenComparing(model -> parts(model, false).words().size())
            .thenComparing(model -> Character.isLowerCase(simple(model).charAt(0)))
            .thenComparing(Comparator.naturalOrder()));
    for (String model : open) {
      for (String candidate : candidates(parts(model, models.get(model)), ownNamespace)) {
        if (!JavaWords.isTakenType(candidate) && used.add(candidate)) {
          given.put(model, candidate);
          break;
        }
      }
      if (!given.containsKey(model)) {
        String longest = last(candidates(parts(model, models.get(model)), ownNamespace));
        for (int i = 2; !given.containsKey(model); i++) {
          if (used.add(longest + i)) {
            given.put(model, longest + i);
          }
        }
      }
    }
    return given;
  }

  private static String simple(String model) {
    String outer = model.replaceFirst("<.*", "");
    return outer.substring(outer.lastIndexOf('.') + 1);
  }

  private static String last(Collection<String> candidates) {
    String last = "";
    for (String candidate : candidates) {
      last = candidate;
    }
    return last;
  }

  /** Returns the names that a model may have, the best first. */
  private Set<String> candidates(Parts parts, List<List<String>> ownNamespace) {
    List<List<String>> words = parts.words();
    int own = 0;
    for (List<String> namespace : ownNamespace) {
      int same = 0;
      while (same < namespace.size()
          && same < words.size() - 1
          && String.join("", words.get(same)).equals(namespace.get(same))) {
        same++;
      }
      own = Math.max(own, same);
    }
    while (own < words.size() - 1 && TECHNICAL.contains(String.join("", words.get(own)))) {
      own++;
    }
    Set<String> candidates = new LinkedHashSet<>();
    for (int from = own; from >= 0; from--) {
      List<List<String>> rest = words.subList(from, words.size());
      if (parts.enumeration()) {
        candidates.add(join(withoutEnum(rest)));
      }
      candidates.add(join(rest));
    }
    candidates.add(Words.pascal(words.stream().flatMap(List::stream).toList()));
    candidates.add(Words.pascal(words.stream().flatMap(List::stream).toList()) + "Model");
    return candidates;
  }

  private static List<List<String>> withoutEnum(List<List<String>> words) {
    List<String> last = words.get(words.size() - 1);
    int at = last.indexOf("enum");
    if (at < 1) {
      return words;
    }
    List<List<String>> without = new ArrayList<>(words);
    List<String> shorter = new ArrayList<>(last);
    shorter.remove(at);
    without.set(words.size() - 1, shorter);
    return without;
  }

  private String join(List<List<String>> words) {
    Phrase phrase = Phrase.EMPTY;
    for (List<String> part : words) {
      phrase = phrase.then(new Phrase(part, String.join(" ", part)), inflection);
    }
    return Words.pascal(phrase.words());
  }

  private static Parts parts(String model, boolean enumeration) {
    Matcher generic = GENERIC.matcher(model);
    if (generic.matches()) {
      return of(generic.group(1), generic.group(2), enumeration);
    }
    Matcher underscored = UNDERSCORED.matcher(model);
    if (underscored.matches()) {
      return of(underscored.group(1), underscored.group(2), enumeration);
    }
    return new Parts(namespaces(model), enumeration);
  }

  private static Parts of(String outer, String argument, boolean enumeration) {
    List<List<String>> words = namespaces(outer);
    List<String> last = new ArrayList<>(words.get(words.size() - 1));
    last.add("of");
    String element = argument.replace("[]", "");
    last.addAll(Words.split(simple(element).replaceFirst("Enum$", "")));
    if (!element.equals(argument)) {
      last.add("list");
    }
    words.set(words.size() - 1, last);
    return new Parts(words, enumeration);
  }

  private static List<List<String>> namespaces(String name) {
    List<List<String>> words = new ArrayList<>();
    for (String part : name.split("\\.")) {
      List<String> split = Words.split(part);
      if (!split.isEmpty()) {
        words.add(split);
      }
    }
    return words;
  }

  /** Returns the segments of a path as namespaces spell them. */
  static List<String> namespace(String path) {
    return ResourcePath.segments(path).stream()
        .map(segment -> segment.toLowerCase(Locale.ROOT))
        .toList();
  }
}
