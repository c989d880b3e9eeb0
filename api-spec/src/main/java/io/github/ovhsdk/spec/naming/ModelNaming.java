package io.github.ovhsdk.spec.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The classes of models. A name is the shortest end of OVHcloud's own that is free, beginning at
 * what the section's path does not already say: {@code domain.zone.Record} is {@code ZoneRecord} in
 * {@code /domain}. An enumeration drops {@code Enum} unless something else is called so.
 */
final class ModelNaming {

  private static final Pattern GENERIC = Pattern.compile("([^<]+)<(.+)>");

  /** OVHcloud writes some generics with an underscore: AsyncTaskArray_string. */
  private static final Pattern UNDERSCORED =
      Pattern.compile("((?:\\w+\\.)*[A-Z][A-Za-z]*)_([a-z]\\w*(?:\\.\\w+)*)");

  private final Lexicon lexicon;

  ModelNaming(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A name of OVHcloud's in words. */
  private record Parts(List<List<String>> words, boolean enumeration) {}

  /**
   * Names models.
   *
   * @param models OVHcloud's names; whether each is an enumeration
   * @param spokenOf those that operations speak of: they have the first claim on a name, since the
   *     others become no classes
   * @param ownNamespace the namespaces that the section's path says already, longest first
   * @param known the names that are already given
   * @param taken names that no other model may have, whatever their capitals
   */
  Map<String, String> name(
      Map<String, Boolean> models,
      Set<String> spokenOf,
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
    Map<String, Parts> parts = new HashMap<>();
    open.forEach(model -> parts.put(model, parts(model, models.get(model))));
    open.sort(
        Comparator.comparing((String model) -> !spokenOf.contains(model))
            .thenComparing(models::get)
            .thenComparing(model -> parts.get(model).words().size())
            .thenComparing(model -> simple(model).matches("\\p{Ll}.*"))
            .thenComparing(Comparator.naturalOrder()));
    for (String model : open) {
      Set<String> candidates = candidates(parts.get(model), ownNamespace);
      for (String candidate : candidates) {
        if (!JavaWords.isTakenType(candidate) && used.add(candidate)) {
          given.put(model, candidate);
          break;
        }
      }
      if (!given.containsKey(model)) {
        String longest = last(candidates);
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
    int argument = model.indexOf('<');
    String outer = argument < 0 ? model : model.substring(0, argument);
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
    Set<String> candidates = new LinkedHashSet<>();
    if (parts.enumeration()) {
      addForms(candidates, withoutEnum(words), own);
    }
    addForms(candidates, words, own);
    String whole = join(List.of(words.stream().flatMap(List::stream).toList()));
    candidates.add(whole);
    candidates.add(whole + "Model");
    return candidates;
  }

  /** Adds what is left without so many namespaces, then without fewer. */
  private void addForms(Set<String> candidates, List<List<String>> words, int without) {
    for (int from = Math.min(without, words.size() - 1); from >= 0; from--) {
      if (from == 0) {
        candidates.add(join(shortened(words)));
      }
      candidates.add(join(words.subList(from, words.size())));
    }
  }

  /** Says a listed namespace in fewer words. */
  private List<List<String>> shortened(List<List<String>> words) {
    for (int length = words.size() - 1; length > 0; length--) {
      String namespace =
          words.subList(0, length).stream()
              .map(part -> String.join("", part))
              .collect(Collectors.joining("."));
      Phrase said = lexicon.namespace(namespace);
      if (said != null) {
        List<List<String>> shorter = new ArrayList<>(words.subList(length, words.size()));
        if (!said.isEmpty()) {
          shorter.add(0, said.words());
        }
        return shorter;
      }
    }
    return words;
  }

  private static List<List<String>> withoutEnum(List<List<String>> words) {
    List<String> last = words.get(words.size() - 1);
    int at = last.indexOf("enum");
    if (last.size() == 1 && at == 0 && words.size() > 1) {
      return words.subList(0, words.size() - 1);
    }
    if (at < 1) {
      return words;
    }
    List<List<String>> without = new ArrayList<>(words);
    List<String> shorter = new ArrayList<>(last);
    shorter.remove(at);
    without.set(words.size() - 1, shorter);
    return without;
  }

  /** Puts the words together and says once what OVHcloud says twice. */
  private String join(List<List<String>> parts) {
    Phrase phrase = Phrase.EMPTY;
    Phrase next = Phrase.EMPTY;
    for (int i = parts.size() - 1; i >= 0; i--) {
      Phrase part = lexicon.phrase(withoutStutter(parts.get(i)));
      if (!says(next, part)) {
        phrase = part.then(phrase, lexicon.inflection());
        next = part;
      }
    }
    String name = JavaWords.cut(Words.pascal(phrase.words()));
    return Character.isJavaIdentifierStart(name.charAt(0)) ? name : "Model" + name;
  }

  /** Leaves out a word that stands twice in a row: {@code ClusterClusterType}. */
  private static List<String> withoutStutter(List<String> words) {
    List<String> once = new ArrayList<>();
    for (String word : words) {
      if (once.isEmpty() || !once.get(once.size() - 1).equals(word)) {
        once.add(word);
      }
    }
    return once;
  }

  /** Says whether a phrase has all the words of another in a row: {@code quota, AllowedQuota}. */
  private boolean says(Phrase phrase, Phrase other) {
    int size = other.words().size();
    for (int from = 0; from + size <= phrase.words().size(); from++) {
      boolean same = true;
      for (int i = 0; i < size && same; i++) {
        same = lexicon.inflection().same(phrase.words().get(from + i), other.words().get(i));
      }
      if (same) {
        return true;
      }
    }
    return false;
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
    if (words.isEmpty()) {
      words.add(List.of("model"));
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
