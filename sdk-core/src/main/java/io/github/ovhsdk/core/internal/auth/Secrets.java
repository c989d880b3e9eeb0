package io.github.ovhsdk.core.internal.auth;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/** Takes secrets out of texts that others wrote. */
final class Secrets {
  private static final String MASK = "********";

  private Secrets() {}

  /** Returns the text with each secret masked, as it is or as a form sends it. */
  static String masked(String text, Collection<String> secrets) {
    String masked = text;
    for (String secret : secrets) {
      masked =
          masked
              .replace(secret, MASK)
              .replace(URLEncoder.encode(secret, StandardCharsets.UTF_8), MASK);
    }
    return masked;
  }
}
