package io.github.ovhsdk.spec.naming;

import io.github.ovhsdk.spec.Operation;
import io.github.ovhsdk.spec.OperationKey;
import io.github.ovhsdk.spec.Section;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names for operations that stand in a list, one by one or as families that share a pattern. The
 * most exact pattern wins: the one with the fewest wildcards, then the longest, then the one that
 * is about lists only.
 *
 * <p>A line is {@code v1 POST /order/cart/{}/* = add{1}ToCart : Add {a 1} to a cart}. {@code GET[]}
 * is a GET that answers a list. The summary may be left out.
 */
final class NameRules {

  /** A name, and a summary unless it is empty. */
  record Named(String method, String summary) {}

  /** What the path of an operation and its segments say. */
  interface Filling {

    /** Returns the words of the whole path, the last thing in the plural or not. */
    Phrase path(boolean plural);

    /** Returns the last thing of the path with its article, and what it is for. */
    String lastForParent();

    /** Returns the words of a segment, in the plural or not. */
    Phrase segment(String segment, boolean plural);
  }

  /**
   * A line of the list.
   *
   * @param start what every match begins with: most rules are ruled out by it, without a match
   */
  private record Rule(
      String start,
      Pattern pattern,
      boolean listsOnly,
      int wildcards,
      int length,
      String method,
      String summary) {

    boolean fits(Operation operation) {
      OperationKey key = operation.key();
      return (OperationNaming.answersList(operation) || !listsOnly)
          && pattern.matcher(text(key)).matches();
    }

    /** Says whether an operation has the name; what is made of the path is taken for it. */
    boolean gave(String name) {
      return method.contains("{") || method.equals(name);
    }

    boolean beats(Rule other) {
      if (wildcards != other.wildcards) {
        return wildcards < other.wildcards;
      }
      return length != other.length ? length > other.length : listsOnly && !other.listsOnly;
    }
  }

  private static final Pattern LINE =
      Pattern.compile("(\\S+) ([A-Z]+)(\\[])? (/\\S*)\\s*=\\s*([\\w{}* ]+?)\\s*(?::\\s*(.*))?");
  private static final Pattern PLACE = Pattern.compile("\\{(an? )?(\\d|\\*)(s)?( for)?}");

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
      String path = ResourcePath.template(matcher.group(4));
      String regex =
          Pattern.quote(matcher.group(1) + " " + matcher.group(2) + " " + path)
              .replace("**", "\\E.+\\Q")
              .replace("*", "\\E([^/{}]+)\\Q");
      rules.add(
          new Rule(
              (matcher.group(1) + " " + matcher.group(2) + " " + path).replaceFirst("\\*.*", ""),
              Pattern.compile(regex),
              matcher.group(3) != null,
              wildcards(path),
              path.length(),
              matcher.group(5),
              matcher.group(6) == null ? "" : matcher.group(6).trim()));
    }
    return new NameRules(List.copyOf(rules));
  }

  private static String withArticle(@Nullable String article, String prose, Articles articles) {
    if (article == null) {
      return prose;
    }
    return article.equals("an ") ? articles.article(prose) + prose : articles.withArticle(prose);
  }

  /** Counts the wildcards of a path; one for any number of segments is worth many. */
  private static int wildcards(String path) {
    String single = path.replace("**", "");
    int several = (path.length() - single.length()) / 2;
    return several * 100 + (int) single.chars().filter(c -> c == '*').count();
  }

  /**
   * Returns the name of an operation, if one is listed.
   *
   * @param list whether the operation answers a list
   * @param path what stands for {@code {*}}
   */
  Optional<Named> find(OperationKey key, boolean list, Lexicon lexicon, Filling path) {
    String text = text(key);
    Rule best = null;
    Matcher found = null;
    for (Rule rule : rules) {
      if (!text.startsWith(rule.start)) {
        continue;
      }
      Matcher matcher = rule.pattern.matcher(text);
      if ((list || !rule.listsOnly) && matcher.matches() && (best == null || rule.beats(best))) {
        best = rule;
        found = matcher;
      }
    }
    if (best == null) {
      return Optional.empty();
    }
    String method = fill(best.method, found, lexicon, path, false);
    String summary = fill(best.summary, found, lexicon, path, true);
    return Optional.of(new Named(method, summary));
  }

  private static String text(OperationKey key) {
    return key.branch() + " " + key.method() + " " + ResourcePath.template(key.path());
  }

  /**
   * Returns the rules, as {@code v1 POST /path = method}, that are about these sections and gave no
   * operation of theirs its name.
   */
  List<String> withoutEffect(Collection<Section> sections) {
    List<String> without = new ArrayList<>();
    for (Rule rule : rules) {
      List<Section> concerned =
          sections.stream()
              .filter(s -> rule.start.startsWith(s.branch() + " "))
              .filter(s -> (rule.start + "/").contains(" " + s.path() + "/"))
              .toList();
      boolean had =
          concerned.stream()
              .flatMap(section -> section.operations().stream())
              .filter(operation -> operation.names() != null && rule.fits(operation))
              .anyMatch(operation -> rule.gave(operation.names().methodName()));
      if (!had && !concerned.isEmpty()) {
        without.add(rule.start + " = " + rule.method);
      }
    }
    return without;
  }

  private static String fill(
      String template, Matcher match, Lexicon lexicon, Filling path, boolean sentence) {
    return PLACE
        .matcher(template)
        .replaceAll(
            place -> {
              boolean plural = place.group(3) != null;
              if (place.group(4) != null) {
                return Matcher.quoteReplacement(path.lastForParent());
              }
              Phrase phrase =
                  place.group(2).equals("*")
                      ? path.path(plural)
                      : path.segment(match.group(Integer.parseInt(place.group(2))), plural);
              String text =
                  !sentence
                      ? Words.pascal(phrase.words())
                      : withArticle(place.group(1), phrase.prose(), lexicon.articles());
              return Matcher.quoteReplacement(text);
            });
  }
}
