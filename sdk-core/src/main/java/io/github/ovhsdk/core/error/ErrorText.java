package io.github.ovhsdk.core.error;

import io.github.ovhsdk.core.internal.Text;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts errors into words: one line, of bounded length, whatever the server sent. */
final class ErrorText {
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
            .map(Text::line)
            .collect(Collectors.joining(", ", " (", ")"));
    return error.operation().map(Text::line).orElse("The call")
        + " failed with status "
        + error.status()
        + (error.attempts() > 1 ? " after " + error.attempts() + " attempts" : "")
        + error.message().map(Text::clause).map(text -> ": " + text).orElse("")
        + (code.length() > 3 ? code : "")
        + "."
        + (hint.isEmpty() ? "" : " " + hint)
        + error.queryId().map(id -> " Query id: " + Text.line(id) + ".").orElse("");
  }
}
