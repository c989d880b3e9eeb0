package io.github.ovhsdk.explorer;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A URL or path taken apart: decoded path segments and decoded query.
 *
 * @param segments path segments, each decoded on its own, so that {@code %2F} never separates; the
 *     first one still names the branch, where the text has one
 * @param query values by name, in the order of the text, each list in order
 */
record RequestTarget(List<String> segments, Map<String, List<String>> query) {

  /**
   * Takes a URL ({@code https://host/v1/vps?x=y}) or an absolute path apart; a fragment is dropped.
   *
   * @return null for text that is neither, or whose percent-encoding or UTF-8 is broken
   */
  static @Nullable RequestTarget parse(String text) {
    String rest = withoutAuthority(text);
    int fragment = rest.indexOf('#');
    if (fragment >= 0) {
      rest = rest.substring(0, fragment);
    }
    int mark = rest.indexOf('?');
    String path = mark < 0 ? rest : rest.substring(0, mark);
    if (!path.startsWith("/")) {
      return null;
    }
    List<String> segments = new ArrayList<>();
    for (String raw : PathTree.segments(path)) {
      String decoded = decode(raw, false);
      if (decoded == null) {
        return null;
      }
      segments.add(decoded);
    }
    Map<String, List<String>> query = mark < 0 ? Map.of() : query(rest.substring(mark + 1));
    return query == null ? null : new RequestTarget(List.copyOf(segments), query);
  }

  /** Whether a decoded segment can be a parameter's value: it is not empty, nor a dot segment. */
  static boolean mayBeValue(String segment) {
    return !segment.isEmpty() && !segment.equals(".") && !segment.equals("..");
  }

  private static String withoutAuthority(String text) {
    int scheme = text.indexOf("://");
    if (scheme < 0 || text.startsWith("/")) {
      return text;
    }
    int start = scheme + 3;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '/' || c == '?' || c == '#') {
        return text.substring(i);
      }
    }
    return "";
  }

  private static @Nullable Map<String, List<String>> query(String text) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String pair : text.split("&")) {
      if (pair.isEmpty()) {
        continue;
      }
      int equals = pair.indexOf('=');
      String name = decode(equals < 0 ? pair : pair.substring(0, equals), true);
      String value = equals < 0 ? "" : decode(pair.substring(equals + 1), true);
      if (name == null || value == null) {
        return null;
      }
      query.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
    query.replaceAll((name, values) -> List.copyOf(values));
    return Collections.unmodifiableMap(query);
  }

  private static @Nullable String decode(String text, boolean plusIsSpace) {
    if (text.indexOf('%') < 0 && !(plusIsSpace && text.indexOf('+') >= 0)) {
      return text;
    }
    byte[] source = text.getBytes(StandardCharsets.UTF_8);
    byte[] decoded = new byte[source.length];
    int length = 0;
    for (int i = 0; i < source.length; i++) {
      byte b = source[i];
      if (b == '%') {
        int high = i + 2 < source.length ? Character.digit(source[i + 1], 16) : -1;
        int low = i + 2 < source.length ? Character.digit(source[i + 2], 16) : -1;
        if (high < 0 || low < 0) {
          return null;
        }
        b = (byte) (high << 4 | low);
        i += 2;
      } else if (b == '+' && plusIsSpace) {
        b = ' ';
      }
      decoded[length++] = b;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(decoded, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
