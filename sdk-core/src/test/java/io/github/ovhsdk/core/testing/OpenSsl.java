package io.github.ovhsdk.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** What OVHcloud's guide computes signatures with, too: SHA-1 by a program that is not ours. */
public final class OpenSsl {

  private OpenSsl() {}

  /** Returns the SHA-1 of these bytes in hex; skips the test where there is no openssl. */
  public static String sha1(byte[] bytes) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder("openssl", "dgst", "-sha1", "-hex").start();
    } catch (IOException e) {
      assumeTrue(false, "There is no openssl on this machine: " + e.getMessage());
      throw e;
    }
    try (OutputStream in = process.getOutputStream()) {
      in.write(bytes);
    }
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    // SHA1(stdin)= 3395856c…
    return said.substring(said.lastIndexOf(' ') + 1).strip();
  }

  /**
   * Returns the signature that OVHcloud wants.
   *
   * @param url with its query, as it is sent
   */
  public static String signature(
      String secret, String consumerKey, String method, String url, byte[] body, String timestamp)
      throws IOException, InterruptedException {
    ByteArrayOutputStream signed = new ByteArrayOutputStream();
    signed.writeBytes(utf8(secret + "+" + consumerKey + "+" + method + "+" + url + "+"));
    signed.writeBytes(body);
    signed.writeBytes(utf8("+" + timestamp));
    return "$1$" + sha1(signed.toByteArray());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
