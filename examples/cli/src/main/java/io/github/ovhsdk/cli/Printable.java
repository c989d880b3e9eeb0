package io.github.ovhsdk.cli;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from outside as a terminal may show it: what would steer the terminal, break the line or
 * turn the reading order around is spelled out, as JSON spells it.
 */
final class Printable {

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  /** All but the ends of lines and tabs. */
  private static final Pattern INVISIBLE_IN_LINES =
      Pattern.compile("(?![\n\t])[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private static final Pattern STYLE = Pattern.compile("\u001b\\[(0|2|3[1-6])m");

  private Printable() {}

  /** Returns the text in one line. */
  static String of(String text) {
    return INVISIBLE.matcher(text).replaceAll(Printable::spelled);
  }

  /**
   * Returns the text with its lines.
   *
   * @param styled whether to let what {@link Style} writes pass
   */
  static String lines(String text, boolean styled) {
    if (!styled) {
      return INVISIBLE_IN_LINES.matcher(text).replaceAll(Printable::spelled);
    }
    StringBuilder lines = new StringBuilder();
    Matcher style = STYLE.matcher(text);
    int start = 0;
    while (style.find()) {
      lines.append(lines(text.substring(start, style.start()), false)).append(style.group());
      start = style.end();
    }
    return lines.append(lines(text.substring(start), false)).toString();
  }

  private static String spelled(MatchResult match) {
    StringBuilder spelled = new StringBuilder();
    // Two units where one is not enough, as in JSON.
    for (char unit : match.group().toCharArray()) {
      spelled.append(String.format("\\\\u%04X", (int) unit));
    }
    return spelled.toString();
  }
}
