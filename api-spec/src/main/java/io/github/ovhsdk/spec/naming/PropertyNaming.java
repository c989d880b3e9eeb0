package io.github.ovhsdk.spec.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The Java names of properties, fields and parameters: the name on the wire where that is good
 * Java, else the same words in lower camel case.
 */
final class PropertyNaming {

  private static final Pattern GOOD = Pattern.compile("[a-z][a-z0-9]+(?:[A-Z][a-z0-9]+)*");

  private PropertyNaming() {}

  /** Returns the Java name that a name on the wire should have. */
  static String plain(String name) {
    List<String> words = Words.split(name);
    String java = words.isEmpty() ? "value" : Words.camel(words);
    // Good Java stays, even where it writes a proper name in its own way.
    if (GOOD.matcher(name).matches()) {
      java = name;
    }
    if (Character.isDigit(java.charAt(0))) {
      java = "_" + java;
    }
    return JavaWords.isTakenMethod(java) ? java + "Value" : java;
  }

  /**
   * Names what belongs to one class.
   *
   * @param names the names on the wire
   * @param known the Java names that are already given, some perhaps to what is no longer there
   * @param reserved names that none of them may have
   * @return the Java names that differ from the name on the wire
   */
  static Map<String, String> name(
      Collection<String> names, Map<String, String> known, Set<String> reserved) {
    Map<String, String> given = new HashMap<>();
    Set<String> taken = new HashSet<>(known.values());
    taken.addAll(reserved);
    List<String> open = new ArrayList<>();
    for (String name : names) {
      if (known.containsKey(name)) {
        given.put(name, known.get(name));
      } else {
        open.add(name);
      }
    }
    Map<String, String> plainNames = new HashMap<>();
    open.forEach(name -> plainNames.put(name, plain(name)));
    // Who is called in Java as on the wire has the first claim.
    open.sort(
        Comparator.comparing((String name) -> !name.equals(plainNames.get(name)))
            .thenComparing(Comparator.naturalOrder()));
    for (String name : open) {
      String plain = plainNames.get(name);
      String java = plain;
      for (int i = 2; taken.contains(java); i++) {
        java = plain + i;
      }
      taken.add(java);
      given.put(name, java);
    }
    Map<String, String> differing = new TreeMap<>(given);
    differing.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    return differing;
  }
}
