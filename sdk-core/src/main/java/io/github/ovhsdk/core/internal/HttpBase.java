package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.HttpHook;
import io.github.ovhsdk.core.HttpProxy;
import io.github.ovhsdk.core.internal.http.OkHttpAdjustment;
import io.github.ovhsdk.core.internal.http.ProxyCredentials;
import io.github.ovhsdk.core.internal.http.TunnelGuard;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Makes the OkHttpClient that all requests of a client are sent with, those for tokens too. */
final class HttpBase {
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
  private static final int IDLE_CONNECTIONS = 32;

  /** Below what servers allow: one that was closed at the other end fails the next call. */
  private static final int IDLE_SECONDS = 30;

  private HttpBase() {}

  /** Returns the connections of a client that derives from nothing. */
  static ConnectionPool connections() {
    return new ConnectionPool(IDLE_CONNECTIONS, IDLE_SECONDS, TimeUnit.SECONDS);
  }

  /**
   * Returns the OkHttpClient.
   *
   * @param own the client's own connections; null where it derives from the application's
   */
  static OkHttpClient create(ClientSettings settings, @Nullable ConnectionPool own) {
    OkHttpAdjustment adjustment = adjustment(settings.http());
    OkHttpClient.Builder http =
        adjustment.base() == null ? fresh(own) : adjustment.base().newBuilder();
    if (settings.proxy() != null) {
      use(http, settings.proxy());
    }
    adjustment.change().accept(http);
    // A cache knows nothing of accounts: it would answer one client with what another one read.
    OkHttpClient adjusted =
        http.cache(null)
            .authenticator(Authenticator.NONE)
            .retryOnConnectionFailure(false)
            .followRedirects(false)
            .followSslRedirects(false)
            .build();
    return guarded(adjusted);
  }

  /** Keeps whatever authenticator there is for proxies, the application's own too, from the API. */
  private static OkHttpClient guarded(OkHttpClient http) {
    Authenticator authenticator = http.proxyAuthenticator();
    return authenticator == Authenticator.NONE
        ? http
        : http.newBuilder().proxyAuthenticator(new TunnelGuard(authenticator)).build();
  }

  static OkHttpAdjustment adjustment(@Nullable HttpHook hook) {
    if (hook == null) {
      return new OkHttpAdjustment(null, builder -> {});
    }
    if (hook instanceof OkHttpAdjustment adjustment) {
      return adjustment;
    }
    throw new IllegalArgumentException(
        "Hooks of the class "
            + hook.getClass().getName()
            + " are not supported: use the factories of OkHttpHook.");
  }

  private static OkHttpClient.Builder fresh(ConnectionPool connections) {
    // The call's deadline is what limits silence; an answer may be long in coming.
    return new OkHttpClient.Builder()
        .connectionPool(connections)
        .connectTimeout(CONNECT_TIMEOUT)
        .readTimeout(Duration.ZERO)
        .writeTimeout(Duration.ZERO);
  }

  private static void use(OkHttpClient.Builder http, HttpProxy proxy) {
    http.proxy(
        new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.host(), proxy.port())));
    // Those of another proxy, which the application's own client may have, are not for this one.
    http.proxyAuthenticator(Authenticator.NONE);
    proxy
        .user()
        .ifPresent(
            user ->
                http.proxyAuthenticator(
                    new ProxyCredentials(user, proxy.password().orElseThrow())));
  }
}
