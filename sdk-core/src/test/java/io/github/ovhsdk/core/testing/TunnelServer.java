package io.github.ovhsdk.core.testing;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import no.nav.security.mock.oauth2.http.Ssl;
import okhttp3.OkHttpClient;

/** A proxy, and behind each tunnel that it opens an encrypted server that goes by any name. */
public final class TunnelServer implements AutoCloseable {
  private static final Ssl SSL = new Ssl();

  private final MockWebServer server = new MockWebServer();

  /** Starts it. */
  public TunnelServer() throws IOException {
    server.useHttps(SSL.sslContext().getSocketFactory());
    server.start();
  }

  /** Returns the proxy's port at 127.0.0.1. */
  public int port() {
    return server.getPort();
  }

  /** Has the next tunnel opened. */
  public void open() {
    server.enqueue(new MockResponse.Builder().inTunnel().build());
  }

  /** Has the next request within a tunnel answered so. */
  public void answer(MockResponse.Builder answer) {
    server.enqueue(answer.build());
  }

  /** Returns the next request that the proxy or the server got. */
  public RecordedRequest request() throws InterruptedException {
    return server.takeRequest(5, TimeUnit.SECONDS);
  }

  /** Returns how many requests the proxy and the server got. */
  public int requestCount() {
    return server.getRequestCount();
  }

  /** Has a client trust the server, whatever name it goes by. */
  public static OkHttpClient.Builder trust(OkHttpClient.Builder http) {
    try {
      TrustManagerFactory factory =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      KeyStore own = SSL.getSslKeystore().getKeyStore();
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      trusted.setCertificateEntry("server", own.getCertificate(own.aliases().nextElement()));
      factory.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, factory.getTrustManagers(), null);
      return http.sslSocketFactory(
              context.getSocketFactory(), (X509TrustManager) factory.getTrustManagers()[0])
          .hostnameVerifier((name, session) -> true);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.close();
  }
}
