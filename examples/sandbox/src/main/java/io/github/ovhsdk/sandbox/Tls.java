package io.github.ovhsdk.sandbox;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import javax.net.ssl.SSLContext;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * What a sandbox proves with that it is the one: a key, which is kept in memory only, and a
 * certificate that it signed itself. The certificate is no authority's: clients that are strict
 * about authorities take it for what it is, and nothing else can be signed with it.
 */
final class Tls {

  /** Clocks of containers may be behind. */
  private static final Duration BEFORE = Duration.ofDays(1);

  /** Longer than a sandbox runs, and no longer than the strictest clients let certificates be. */
  private static final Duration AFTER = Duration.ofDays(365);

  private final HeldCertificate held;

  private Tls(HeldCertificate held) {
    this.held = held;
  }

  /** Makes a key and a certificate for these names and addresses. */
  static Tls create(Set<String> names) {
    // Clients hold certificates against the time of their system, whatever clock a sandbox has.
    Instant now = Instant.now();
    HeldCertificate.Builder certificate =
        new HeldCertificate.Builder()
            .commonName("ovhcloud-sdk-sandbox")
            // Browsers refuse another certificate with the number of one that they know.
            .serialNumber(new BigInteger(64, new SecureRandom()))
            .validityInterval(now.minus(BEFORE).toEpochMilli(), now.plus(AFTER).toEpochMilli());
    names.forEach(certificate::addSubjectAlternativeName);
    return new Tls(certificate.build());
  }

  X509Certificate certificate() {
    return held.certificate();
  }

  String certificatePem() {
    return held.certificatePem();
  }

  SSLContext serverContext() {
    return new HandshakeCertificates.Builder().heldCertificate(held).build().sslContext();
  }
}
