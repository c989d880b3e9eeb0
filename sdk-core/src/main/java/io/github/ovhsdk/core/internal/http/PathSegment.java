package io.github.ovhsdk.core.internal.http;

/** Makes values fit for a place in a path. */
public final class PathSegment {

  private PathSegment() {}

  /**
   * Returns the text encoded as one segment of a path. What could make the path another one is
   * refused: an empty value would turn the path of one thing into that of the collection.
   *
   * @param name the parameter's name, for messages
   * @throws IllegalArgumentException if the text is empty, a dot or two, or has characters that no
   *     path can carry
   */
  public static String encode(String name, String text) {
    if (text.isEmpty()) {
      throw refused(name, "must not be empty");
    }
    if (text.equals(".") || text.equals("..")) {
      throw refused(name, "must not be '.' or '..'");
    }
    for (int i = 0; i < text.length(); i++) {
      if (Character.isISOControl(text.charAt(i))) {
        throw refused(name, "must not contain control characters");
      }
    }
    try {
      return PercentEncoding.encode(text);
    } catch (IllegalArgumentException e) {
      throw refused(name, "has half a surrogate pair");
    }
  }

  private static IllegalArgumentException refused(String name, String reason) {
    return new IllegalArgumentException("Path parameter \"" + name + "\" value " + reason + ".");
  }
}
