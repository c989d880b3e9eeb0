package io.github.ovhsdk.core.internal.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding of RFC 3986: everything but the unreserved characters (letters, digits, {@code -
 * . _ ~}), as UTF-8, with capital hex digits.
 */
public final class PercentEncoding {
  private static final String HEX = "0123456789ABCDEF";

  private PercentEncoding() {}

  /**
   * Returns the text encoded for use as one path segment, or as a name or a value of a query.
   *
   * @throws IllegalArgumentException if the text has half a surrogate pair, which UTF-8 cannot
   *     express
   */
  public static String encode(String text) {
    int plain = 0;
    while (plain < text.length() && isUnreserved(text.charAt(plain))) {
      plain++;
    }
    if (plain == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, plain);
    ByteBuffer rest = utf8(text, plain);
    while (rest.hasRemaining()) {
      int b = rest.get() & 0xff;
      if (isUnreserved((char) b)) {
        out.append((char) b);
      } else {
        out.append('%').append(HEX.charAt(b >> 4)).append(HEX.charAt(b & 0xf));
      }
    }
    return out.toString();
  }

  private static ByteBuffer utf8(String text, int from) {
    try {
      return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text, from, text.length()));
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("The text has half a surrogate pair.", e);
    }
  }

  private static boolean isUnreserved(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.'
        || c == '_'
        || c == '~';
  }
}
