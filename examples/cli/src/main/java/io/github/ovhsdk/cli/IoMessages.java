package io.github.ovhsdk.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What the file system answered, in words: Java's own messages are often only the file's name. */
final class IoMessages {

  private IoMessages() {}

  static String of(IOException e) {
    if (e instanceof FileSystemException failure) {
      return "\"" + failure.getFile() + "\" " + problem(failure) + ".";
    }
    return String.valueOf(e.getMessage());
  }

  private static String problem(FileSystemException e) {
    if (e instanceof NoSuchFileException) {
      return "does not exist";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read or written";
    }
    if (e instanceof NotDirectoryException) {
      return "is no folder";
    }
    return e.getReason() == null ? "failed: " + e : "failed: " + e.getReason();
  }
}
