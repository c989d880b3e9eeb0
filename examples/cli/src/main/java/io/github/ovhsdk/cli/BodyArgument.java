package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
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
  static JsonValue read(String argument, Console console) {
    try {
      if (argument.equals("-")) {
        console.remark("Reading the body from standard input.");
        return JsonValue.parse(console.in().readAllBytes());
      }
      if (argument.startsWith("@")) {
        return JsonValue.parse(readFile(argument.substring(1)));
      }
      return JsonValue.parse(argument);
    } catch (JsonFormatException e) {
      throw CommandException.wrongCall("The body is no JSON: " + e.getMessage());
    } catch (IOException e) {
      throw CommandException.wrongCall("The body cannot be read: " + IoMessages.of(e));
    }
  }

  private static byte[] readFile(String name) throws IOException {
    if (name.isEmpty()) {
      throw CommandException.wrongCall("-d @ needs the name of a file, as in -d @body.json.");
    }
    if (name.startsWith("{") || name.startsWith("[")) {
      throw CommandException.wrongCall("-d @ takes the name of a file: write JSON without the @.");
    }
    try {
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw CommandException.wrongCall(
            "The body cannot be read: \"" + name + "\" is a folder, and no file.");
      }
      return Files.readAllBytes(file);
    } catch (InvalidPathException e) {
      throw CommandException.wrongCall("\"" + name + "\" cannot be the name of a file here.");
    }
  }
}
