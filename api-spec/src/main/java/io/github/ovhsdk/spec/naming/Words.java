package io.github.ovhsdk.spec.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

  /** Proper names whose capitals are no word boundaries. */
  private static final Pattern PROPER_NAME =
      Pattern.compile(
          "vRack|VRack|cPanel|CPanel|DDoS|OAuth|OpenID|MySQL|PostgreSQL|MongoDB|M3DB|VMware|OVHcloud|U2F|"
              + "IPv4|IPv6|PaaS|IaaS|SaaS|DBaaS|OpenSSH|iSCSI|DevOps|GitHub|GitLab|macOS|WiFi|PaaSMon");

  private static final Pattern WORD =
      Pattern.compile(
          "U2f"
              + "|[A-Z]{2,}s(?![a-z])" // the plural of an acronym: IPs, URLs
              + "|[A-Z]+(?![a-z])[0-9]*" // an acronym: DNS, V6
              + "|[A-Z]?[a-z]+(?:[0-9]+[a-z]*)*" // a word: Server, ipv6, u2f
              + "|[0-9]+(?:[a-z]+[0-9]*)*"); // 2018v1

  private Words() {}

  /** Returns the words of an identifier in lower case. */
  static List<String> split(String identifier) {
    String text =
        PROPER_NAME
            .matcher(identifier)
            .replaceAll(
                match -> {
                  String name = match.group();
                  return capital(name.toLowerCase(Locale.ROOT));
                });
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }

  /** Returns the words as a class is named: {@code DnsServer}. */
  static String pascal(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      name.append(capital(word));
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
