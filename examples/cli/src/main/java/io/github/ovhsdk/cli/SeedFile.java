package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonFormatException;
import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file that {@code --seed} names. */
final class SeedFile {

  private SeedFile() {}

  /**
   * Returns the object that is in it.
   *
   * @throws CommandException if it cannot be read, or has something else in it
   */
  static JsonValue read(Path file) {
    if (Files.isDirectory(file)) {
      throw CommandException.wrongCall("\"" + file + "\" is a folder: --seed takes a file.");
    }
    JsonValue seeds;
    try {
      seeds = JsonValue.parse(Files.readAllBytes(file));
    } catch (JsonFormatException e) {
      throw CommandException.wrongCall("\"" + file + "\" is no JSON: " + e.getMessage());
    } catch (IOException e) {
      throw CommandException.wrongCall("The seeds cannot be read: " + IoMessages.of(e));
    }
    if (seeds.kind() != JsonValue.Kind.OBJECT) {
      throw CommandException.wrongCall(
          "There is no JSON object in \""
              + file
              + "\": --seed takes one of lists and objects by path, such as {\"/v1/domain/zone\":"
              + " [\"example.org\"]}.");
    }
    return seeds;
  }
}
