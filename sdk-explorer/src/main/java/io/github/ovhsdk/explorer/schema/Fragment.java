package io.github.ovhsdk.explorer.schema;

import java.nio.charset.StandardCharsets;

/** A name as a step of a JSON pointer in the fragment of a URI. */
final class Fragment {

  // What RFC 3986 lets stand in a fragment as it is, without the slash and the tilde.
  private static final String PLAIN = "-._!$&'()*+,;=:@?";

  private Fragment() {}

  static String encode(String name) {
    String step = name.replace("~", "~0").replace("/", "~1");
    StringBuilder encoded = new StringBuilder();
    for (byte b : step.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 128 && (Character.isLetterOrDigit(c) || c == '~' || PLAIN.indexOf(c) >= 0)) {
        encoded.append(c);
      } else {
        encoded.append(String.format("%%%02X", b));
      }
    }
    return encoded.toString();
  }
}
