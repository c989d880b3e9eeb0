package io.github.ovhsdk.cli;

import io.github.ovhsdk.core.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Calls a sandbox as any program does, and returns the bodies of its answers. */
final class Calls {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Calls() {}

  static String get(URI url) throws Exception {
    return send(CLIENT, HttpRequest.newBuilder(url));
  }

  /** Trusts nothing but the certificate in a file. */
  static String get(URI url, Path certificate) throws Exception {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (InputStream in = Files.newInputStream(certificate)) {
      store.setCertificateEntry(
          "sandbox", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return send(HttpClient.newBuilder().sslContext(context).build(), HttpRequest.newBuilder(url));
  }

  /** Calls as the service account. */
  static String getWithToken(String url, String path) throws Exception {
    String answer =
        send(
            CLIENT,
            HttpRequest.newBuilder(URI.create(url + "/auth/oauth2/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=sandbox-client"
                            + "&client_secret=sandbox-secret&scope=all")));
    String token = JsonValue.parse(answer).get("access_token").asString();
    return send(
        CLIENT,
        HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token));
  }

  static boolean isListening(URI url) throws IOException {
    try (Socket socket = new Socket(url.getHost(), url.getPort())) {
      return true;
    } catch (ConnectException e) {
      return false;
    }
  }

  private static String send(HttpClient client, HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString()).body();
  }
}
