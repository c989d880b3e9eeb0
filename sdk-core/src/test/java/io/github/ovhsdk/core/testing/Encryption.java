package io.github.ovhsdk.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** TLS with a server on 127.0.0.1, whose certificate is made by the JDK's own keytool. */
public final class Encryption {
  private static final String PASSWORD = "changeit";
  private static @Nullable Encryption shared;

  private final SSLContext context = SSLContext.getInstance("TLS");
  private final X509TrustManager trust;

  private Encryption(KeyStore keys) throws GeneralSecurityException {
    KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    own.init(keys, PASSWORD.toCharArray());
    TrustManagerFactory others =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    others.init(keys);
    trust = (X509TrustManager) others.getTrustManagers()[0];
    context.init(own.getKeyManagers(), others.getTrustManagers(), null);
  }

  /** Returns the one that all tests share: to make a certificate takes a second. */
  public static synchronized Encryption shared()
      throws IOException, InterruptedException, GeneralSecurityException {
    Encryption current = shared;
    if (current == null) {
      current = new Encryption(selfSigned());
      shared = current;
    }
    return current;
  }

  /**
   * Returns the server's end of the encryption. Closing the connection below it is what it takes to
   * break off without a word.
   */
  Socket server(Socket connection) throws IOException {
    SSLSocket encrypted =
        (SSLSocket) context.getSocketFactory().createSocket(connection, "127.0.0.1", 0, false);
    encrypted.setUseClientMode(false);
    return encrypted;
  }

  /** Returns a client that trusts the server. */
  public OkHttpClient client(OkHttpClient http) {
    return http.newBuilder().sslSocketFactory(context.getSocketFactory(), trust).build();
  }

  private static KeyStore selfSigned()
      throws IOException, InterruptedException, GeneralSecurityException {
    Path folder = Files.createTempDirectory("keys");
    Path file = folder.resolve("keys.p12");
    try {
      List<String> command =
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
              "-genkeypair",
              "-alias",
              "server",
              "-keyalg",
              "EC",
              "-dname",
              "CN=server",
              "-ext",
              "san=ip:127.0.0.1",
              "-storetype",
              "PKCS12",
              "-storepass",
              PASSWORD,
              "-keystore",
              file.toString());
      Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(keytool.waitFor(20, TimeUnit.SECONDS)).as(said).isTrue();
      assertThat(keytool.exitValue()).as(said).isZero();
      KeyStore keys = KeyStore.getInstance("PKCS12");
      try (InputStream in = Files.newInputStream(file)) {
        keys.load(in, PASSWORD.toCharArray());
      }
      return keys;
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }
}
