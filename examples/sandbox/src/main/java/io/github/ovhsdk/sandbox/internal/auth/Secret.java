package io.github.ovhsdk.sandbox.internal.auth;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Makes what no page of another site is to guess. */
final class Secret {

  private static final int BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private Secret() {}

  static String random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
