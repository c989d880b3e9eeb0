package io.github.ovhsdk.core.internal.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The signature of a request: {@code $1$} and, in hex, the SHA-1 of {@code
 * secret+consumerKey+METHOD+URL+BODY+TIMESTAMP} (OVHcloud's guide "First steps with the API", and
 * all of its clients).
 */
final class Signature {
  private static final String VERSION = "$1$";

  private Signature() {}

  /**
   * Returns the signature.
   *
   * @param url with its query, as it is sent
   * @param body as it is sent; no bytes where there is none
   * @param timestamp seconds since 1970
   */
  static String of(ApplicationKey key, String method, String url, byte[] body, long timestamp) {
    MessageDigest sha1 = sha1();
    String before = String.join("+", key.applicationSecret(), key.consumerKey(), method, url) + "+";
    sha1.update(before.getBytes(StandardCharsets.UTF_8));
    sha1.update(body);
    sha1.update(("+" + timestamp).getBytes(StandardCharsets.UTF_8));
    return VERSION + HexFormat.of().formatHex(sha1.digest());
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-1.", e);
    }
  }
}
