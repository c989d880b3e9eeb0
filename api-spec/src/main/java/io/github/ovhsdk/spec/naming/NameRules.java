package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.OperationKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names for operations that stand in a list, one by one or as families that share a pattern. The
 * most exact pattern wins: the one with the fewest wildcards, then the longest.
 *
 * <p>A line is {@code v1 POST /order/cart/{}/* = add{1}ToCart : Add {a 1} to a cart}. The summary
 * may be left out.
 */
final class NameRules {

  /** A name, and a summary unless it is empty. */
  record Named(String method, String summary) {}

  private record Rule(
      Pattern pattern, int wildcards, int length, String method, String summary, String line) {}

  private static final Pattern LINE =
      Pattern.compile("(\\S+) ([A-Z]+) (/\\S*)\\s*=\\s*([\\w{}.]+)\\s*(?::\\s*(.*))?");
  private static final Pattern PLACE = Pattern.compile("\\{(a )?(\\d)(s)?}");

  private final List<Rule> rules;

  private NameRules(List<Rule> rules) {
    this.rules = rules;
  }

  /** Reads rules, one a line. */
  static NameRules parse(String file, List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            file + ": not \"branch METHOD /path = method : summary\": " + line);
      }
      String path = ResourcePath.template(matcher.group(3));
      String regex =
          Pattern.quote(matcher.group(1) + " " + matcher.group(2) + " " + path)
              .replace("*", "\\E([^/{}]+)\\Q");
      rules.add(
          new Rule(
              Pattern.compile(regex),
              (int) path.chars().filter(c -> c == '*').count(),
              path.length(),
              matcher.group(4),
              matcher.group(5) == null ? "" : matcher.group(5).trim(),
              line));
    }
    return new NameRules(List.copyOf(rules));
  }

  /** Returns the name of an operation, if one is listed. */
  Optional<Named> find(OperationKey key, Lexicon lexicon) {
    String text = key.branch() + " " + key.method() + " " + ResourcePath.template(key.path());
    Rule best = null;
    Matcher found = null;
    for (Rule rule : rules) {
      Matcher matcher = rule.pattern.matcher(text);
      if (matcher.matches()
          && (best == null
              || rule.wildcards < best.wildcards
              || rule.wildcards == best.wildcards && rule.length > best.length)) {
        best = rule;
        found = matcher;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    Matcher match = found;
    String method =
        fill(best.method, match, lexicon, (phrase, article) -> Words.pascal(phrase.words()));
    String summary =
        fill(
            best.summary,
            match,
            lexicon,
            (phrase, article) -> article ? Summaries.article(phrase.prose()) : phrase.prose());
    return Optional.of(new Named(method, summary));
  }

  private interface Filling {
    String of(Phrase phrase, boolean article);
  }

  private static String fill(String template, Matcher match, Lexicon lexicon, Filling filling) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> {
              Phrase phrase = lexicon.phrase(match.group(Integer.parseInt(place.group(2))));
              if (place.group(3) == null) {
                phrase = phrase.singular(lexicon.inflection());
              } else {
                phrase = phrase.plural(lexicon.inflection());
              }
              return Matcher.quoteReplacement(filling.of(phrase, place.group(1) != null));
            });
  }
}
