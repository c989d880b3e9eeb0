package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * What {@code -d} takes: JSON, {@code @} and the name of a file, or {@code -} for standard input.
 */
final class BodyArgument {

  private BodyArgument() {}

  /**
   * Returns the JSON that is meant.
   *
   * @throws CommandException if it cannot be read, or is no JSON
   */
  static JsonValue read(String argument, InputStream standardInput) {
    try {
      if (argument.equals("-")) {
        return JsonValue.parse(standardInput.readAllBytes());
      }
      if (argument.startsWith("@")) {
        return JsonValue.parse(Files.readAllBytes(Path.of(argument.substring(1))));
      }
      return JsonValue.parse(argument);
    } catch (JsonFormatException e) {
      throw CommandException.wrongCall("The body is no JSON: " + e.getMessage());
    } catch (InvalidPathException | IOException e) {
      throw CommandException.wrongCall(
          "The body \"" + argument + "\" cannot be read (" + e.getClass().getSimpleName() + ").");
    }
  }
}
