package io.github.ovhsdk.explorer.internal.search;

import java.util.Map;
import java.util.Set;

/**
 * Brings plural and singular together. Both sides of a search go through it, so that a word that it
 * cuts wrongly is still found.
 */
final class Singular {

  /** Words whose "s" is their own. */
  private static final Set<String> NO_PLURALS =
      Set.of("kubernetes", "sms", "dns", "vps", "dhcps", "https", "ftps", "nas", "kms", "okms");

  private static final Map<String, String> IRREGULAR =
      Map.of("ips", "ip", "ids", "id", "vms", "vm", "caches", "cache", "indices", "index");

  private Singular() {}

  static String of(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return irregular;
    }
    if (word.length() < 4 || !word.endsWith("s") || NO_PLURALS.contains(word)) {
      return word;
    }
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean silent =
        word.endsWith("sses")
            || word.endsWith("xes")
            || word.endsWith("ches")
            || word.endsWith("shes");
    return word.substring(0, word.length() - (silent ? 2 : 1));
  }
}
