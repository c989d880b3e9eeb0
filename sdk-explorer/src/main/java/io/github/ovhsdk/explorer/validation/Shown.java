package io.github.ovhsdk.explorer.validation;

/** A value as a message repeats it: short, on one line, and not at all where it is a secret. */
record Shown(boolean secret) {

  private static final int MOST = 60;

  /** The value in quotes, to start a sentence with. */
  String value(String text) {
    return secret ? "The value (not shown, it is a secret)" : quoted(text);
  }

  /** A name in quotes, on one line, and cut where it is long. */
  static String quoted(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= MOST
        ? "\"" + onOneLine(text) + "\""
        : "\"" + onOneLine(text.substring(0, text.offsetByCodePoints(0, MOST))) + "…\"";
  }

  /** A text of which each character can be seen. */
  static String onOneLine(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (isPrintable(c)) {
                shown.appendCodePoint(c);
              } else {
                shown.append(String.format("\\u%04X", c));
              }
            });
    return shown.toString();
  }

  /** Neither a control character, nor one that changes how those around it are shown. */
  private static boolean isPrintable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
