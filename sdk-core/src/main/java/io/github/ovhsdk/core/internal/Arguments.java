package io.github.ovhsdk.core.internal;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks what callers pass in; the messages name the argument and never repeat its value. */
public final class Arguments {
  private static final Pattern HEADER_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

  private Arguments() {}

  /** Returns the value, or fails where it is null. */
  public static <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("The " + name + " is missing (null).");
    }
    return value;
  }

  /** Returns the text, or fails where it is null or blank. */
  public static String text(@Nullable String value, String name) {
    if (required(value, name).isBlank()) {
      throw new IllegalArgumentException("The " + name + " is empty.");
    }
    return value;
  }

  /** Returns the text, or fails where it is null, blank or surrounded by white space. */
  public static String trimmed(@Nullable String value, String name) {
    if (!text(value, name).strip().equals(value)) {
      throw new IllegalArgumentException(
          "The " + name + " begins or ends with white space: was a line break copied along?");
    }
    return value;
  }

  /** Returns the name of a header field in its own case, or fails where it is none. */
  public static String headerName(@Nullable String value) {
    String name = text(value, "header's name");
    if (!HEADER_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("That is no name of a header field.");
    }
    return name;
  }

  /**
   * Returns a text that is to become (part of) a header field's value, or fails where it is null,
   * blank, surrounded by white space or has characters other than visible ASCII and inner spaces:
   * most often a line break copied along.
   */
  public static String headerText(@Nullable String value, String name) {
    return headerCharacters(trimmed(value, name), name);
  }

  /**
   * Returns a text of any length that consists of visible ASCII and spaces, or fails where it is
   * null or has other characters.
   */
  public static String headerCharacters(@Nullable String value, String name) {
    required(value, name);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~') {
        throw new IllegalArgumentException(
            "The " + name + " has a character that no header can carry, at index " + i + ".");
      }
    }
    return value;
  }

  /**
   * Returns a copy of OAuth2 scopes, or fails where one is null, blank or has white space in it.
   */
  public static List<String> scopes(@Nullable List<String> scopes) {
    required(scopes, "list of OAuth2 scopes");
    for (int i = 0; i < scopes.size(); i++) {
      String name = "OAuth2 scope at index " + i;
      if (text(scopes.get(i), name).chars().anyMatch(Character::isWhitespace)) {
        throw new IllegalArgumentException(
            "The " + name + " has white space in it: pass each scope by itself.");
      }
    }
    return List.copyOf(scopes);
  }

  /** Returns the duration, or fails where it is null, zero or negative. */
  public static Duration positive(@Nullable Duration value, String name) {
    if (required(value, name).isZero() || value.isNegative()) {
      throw new IllegalArgumentException("The " + name + " must be longer than zero: " + value);
    }
    return value;
  }

  /** Returns the number, or fails where it is zero or negative. */
  public static int positive(int value, String name) {
    return atLeast(1, value, name);
  }

  /** Returns the number, or fails where it is smaller than that. */
  public static int atLeast(int least, int value, String name) {
    if (value < least) {
      throw new IllegalArgumentException(
          "The " + name + " must be " + least + " or greater: " + value);
    }
    return value;
  }
}
