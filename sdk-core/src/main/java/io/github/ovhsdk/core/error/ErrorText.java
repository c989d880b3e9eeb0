package io.github.ovhsdk.core.error;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts errors into words: one line, of bounded length, whatever the server sent. */
final class ErrorText {
  private static final int LONGEST_PART = 300;

  private ErrorText() {}

  /**
   * Returns, for example, {@code v1 GET /vps/{serviceName} failed with status 404: This service
   * does not exist (Client::NotFound). HINT Query id: EU.ext-1.}
   *
   * @param hint what to do about it, as a sentence; may be empty
   */
  static String describe(ApiError error, String hint) {
    String code =
        Stream.of(error.errorCode(), error.errorClass())
            .flatMap(Optional::stream)
            .map(ErrorText::line)
            .collect(Collectors.joining(", ", " (", ")"));
    return error.operation().map(ErrorText::line).orElse("The call")
        + " failed with status "
        + error.status()
        + error.message().map(ErrorText::withoutStop).map(text -> ": " + text).orElse("")
        + (code.length() > 3 ? code : "")
        + "."
        + (hint.isEmpty() ? "" : " " + hint)
        + error.queryId().map(id -> " Query id: " + line(id) + ".").orElse("");
  }

  private static String withoutStop(String text) {
    String line = line(text);
    return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
  }

  /** Returns the text on one line, shortened where it is long. */
  static String line(String text) {
    int limit = Math.min(text.length(), LONGEST_PART);
    if (limit < text.length() && Character.isHighSurrogate(text.charAt(limit - 1))) {
      limit--;
    }
    StringBuilder line = new StringBuilder(limit + 1);
    for (int i = 0; i < limit; i++) {
      char c = text.charAt(i);
      // White space, control characters, and what reorders or hides text on a terminal.
      boolean visible =
          c > ' ' && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT;
      if (visible) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    String stripped = line.toString().stripTrailing();
    return text.length() > limit ? stripped + "…" : stripped;
  }
}
