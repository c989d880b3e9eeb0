package io.github.ovhsdk.sandbox.internal.auth;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;

/** Proof Key for Code Exchange (RFC 7636), with the method S256 alone. */
final class Pkce {

  static final String METHOD = "S256";

  private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final Pattern VERIFIER = Pattern.compile("[A-Za-z0-9._~-]{43,128}");

  private Pkce() {}

  /** Returns whether a text can be what S256 makes of a verifier. */
  static boolean isChallenge(String text) {
    return CHALLENGE.matcher(text).matches();
  }

  /** Returns whether that is the verifier which the challenge was made of. */
  static boolean matches(String verifier, String challenge) {
    return VERIFIER.matcher(verifier).matches() && challenge(verifier).equals(challenge);
  }

  private static String challenge(String verifier) {
    byte[] digest =
        Digest.newDigest("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }
}
