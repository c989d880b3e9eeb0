package io.github.ovhsdk.spec.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words between the object of a verb and where that comes from, goes to or belongs. */
final class Joints {

  private static final Map<String, String> OF_VERBS =
      Map.ofEntries(
          Map.entry("add", " to "),
          Map.entry("assign", " to "),
          Map.entry("associate", " with "),
          Map.entry("attach", " to "),
          Map.entry("create", " for "),
          Map.entry("detach", " from "),
          Map.entry("disconnect", " from "),
          Map.entry("dissociate", " from "),
          Map.entry("generate", " for "),
          Map.entry("grant", " to "),
          Map.entry("link", " to "),
          Map.entry("order", " for "),
          Map.entry("register", " for "),
          Map.entry("remove", " from "),
          Map.entry("request", " for "),
          Map.entry("revoke", " from "),
          Map.entry("send", " for "));

  private final Map<String, List<String>> listed = new HashMap<>();

  Joints(List<String> lines) {
    for (String line : lines) {
      int space = line.indexOf(' ');
      listed
          .computeIfAbsent(line.substring(0, space), joint -> new ArrayList<>())
          .add(line.substring(space + 1).toLowerCase(Locale.ROOT));
    }
  }

  /** Returns what stands after the object of a verb, with spaces around it. */
  String after(String verb) {
    return OF_VERBS.getOrDefault(verb, " of ");
  }

  /** Returns what stands between the object of a verb and a thing. */
  String between(String verb, String object, String thing) {
    if (!verb.equals("create")) {
      return after(verb);
    }
    if (endsWithListed("of", object)) {
      return " of ";
    }
    return endsWithListed("in", thing) && !endsWithListed("for", object) ? " in " : after(verb);
  }

  private boolean endsWithListed(String joint, String words) {
    String lower = " " + words.toLowerCase(Locale.ROOT);
    return listed.getOrDefault(joint, List.of()).stream().anyMatch(w -> lower.endsWith(" " + w));
  }
}
