package io.github.ovhsdk.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** A file that a command is told to write. */
final class OutputFile {

  private OutputFile() {}

  /**
   * Makes sure, before anything is done, that it can be written.
   *
   * @param option what names the file, such as {@code --report}
   * @throws CommandException if it cannot be a file, or its folder is not there
   */
  static void check(String option, Path file) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    if (Files.isDirectory(file) || folder == null || !Files.isDirectory(folder)) {
      throw CommandException.wrongCall(
          "\""
              + file
              + "\" cannot be written: "
              + option
              + " takes a file in a folder that is there.");
    }
  }
}
