package io.github.ovhsdk.spec.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts identifiers into words and puts words together as Java writes them.
 *
 * <p>An acronym is one word, whatever its case: {@code allowedIPs} is <i>allowed</i> and
 * <i>ips</i>. Digits belong to the word before them: {@code s3Credentials} is <i>s3</i> and
 * <i>credentials</i>.
 */
final class Words {

  private static final Pattern WORD =
      Pattern.compile(
          "U2f|M3db|M3aggregator" // proper names with a digit inside
              + "|[A-Z]{2,}s(?![a-z])" // the plural of an acronym: IPs, URLs
              + "|[A-Z]+(?![a-z])[0-9]*" // an acronym: DNS, V6
              + "|[A-Z]?[a-z]+(?:[0-9]+[a-z]*)*" // a word: Server, ipv6, u2f
              + "|[0-9]+(?:[a-z]+[0-9]*)*"); // 2018v1

  /** The same few thousand identifiers are cut many times over. */
  private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

  private Words() {}

  /** Returns the words of an identifier in lower case. */
  static List<String> split(String identifier) {
    return KNOWN.computeIfAbsent(identifier, Words::cut);
  }

  private static List<String> cut(String identifier) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(ProperNames.standard().asWords(identifier));
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return List.copyOf(words);
  }

  /** Returns the words as a class is named: {@code DnsServer}. */
  static String pascal(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      name.append(ProperNames.standard().capital(word));
    }
    return name.toString();
  }

  /** Returns the words as a method is named: {@code dnsServer}. */
  static String camel(List<String> words) {
    String name = pascal(words);
    return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** Returns the word with a capital at its beginning. */
  static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
