package io.github.ovhsdk.cli;

import java.util.regex.Pattern;

/**
 * Text from outside as a terminal may show it: what would steer the terminal, break the line or
 * turn the reading order around is spelled out.
 */
final class Printable {

  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private Printable() {}

  static String of(String text) {
    return INVISIBLE
        .matcher(text)
        .replaceAll(m -> String.format("\\\\u%04X", m.group().codePointAt(0)));
  }
}
