package io.github.ovhsdk.core.internal;

/** Makes texts of unknown origin fit for a message. */
public final class Text {
  private static final int LONGEST = 300;

  private Text() {}

  /**
   * Returns the text on one line of at most 300 characters, without what would control, reorder or
   * hide text on a terminal.
   */
  public static String line(String text) {
    int limit = Math.min(text.length(), LONGEST);
    if (limit < text.length() && Character.isHighSurrogate(text.charAt(limit - 1))) {
      limit--;
    }
    StringBuilder line = new StringBuilder(limit + 1);
    for (int i = 0; i < limit; i++) {
      char c = text.charAt(i);
      if (isVisible(c)) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    String stripped = line.toString().stripTrailing();
    return text.length() > limit ? stripped + "…" : stripped;
  }

  /** Returns the line without a full stop at its end, to be followed by more. */
  public static String clause(String text) {
    String line = line(text);
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  private static boolean isVisible(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
