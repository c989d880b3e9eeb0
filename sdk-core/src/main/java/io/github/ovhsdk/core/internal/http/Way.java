package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.internal.Text;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.util.List;
import okhttp3.Call;
import okhttp3.Connection;
import okhttp3.EventListener;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * How a request gets to the server: over which proxy, whoever set it, and who is at the other end
 * of the connection. OkHttp tells it from several threads.
 */
public final class Way extends EventListener {
  private volatile @Nullable Proxy proxy;
  private volatile boolean tunnelled;
  private volatile boolean failed;

  @Override
  public void proxySelectEnd(Call call, HttpUrl url, List<Proxy> proxies) {
    for (Proxy each : proxies) {
      // OkHttp would look that up as a name, and repeat it with the password in it.
      if (each.address() instanceof InetSocketAddress address
          && address.getHostString().contains("@")) {
        throw new IllegalArgumentException(
            "The proxy's host that the JVM's settings or an OkHttpHook give has a user in it. Set the"
                + " proxy with OvhClient.builder().proxy(…), which takes credentials apart.");
      }
    }
    proxy = proxies.get(0);
  }

  @Override
  public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
    if (!failed) {
      this.proxy = proxy;
    }
  }

  @Override
  public void secureConnectStart(Call call) {
    if (!failed) {
      tunnelled = true;
    }
  }

  @Override
  public void connectFailed(
      Call call,
      InetSocketAddress address,
      Proxy proxy,
      @Nullable Protocol protocol,
      IOException failure) {
    // Of several ways that fail, OkHttp throws the failure of the first.
    if (!failed) {
      failed = true;
      this.proxy = proxy;
    }
  }

  @Override
  public void connectionAcquired(Call call, Connection connection) {
    Route route = connection.route();
    proxy = route.proxy();
    tunnelled = route.requiresTunnel();
  }

  /** Returns whether there is a proxy of any kind. */
  public boolean hasProxy() {
    return type() != Proxy.Type.DIRECT;
  }

  /**
   * Returns whether a proxy is the one that was talked to last: it reads the requests itself, or
   * has not opened the tunnel through which the server gets them.
   */
  public boolean endsAtProxy() {
    return type() == Proxy.Type.HTTP && !tunnelled;
  }

  /** Returns host and port of the proxy, in words. */
  public String proxy() {
    Proxy known = proxy;
    String kind = type() == Proxy.Type.SOCKS ? "the SOCKS proxy " : "the proxy ";
    if (known == null || !(known.address() instanceof InetSocketAddress address)) {
      return kind.strip();
    }
    return kind + authority(address.getHostString(), address.getPort());
  }

  /** Returns who is at the other end of the connection, in words. */
  String peer(HttpUrl url) {
    if (endsAtProxy()) {
      return proxy();
    }
    return server(url) + (hasProxy() ? " through " + proxy() : "");
  }

  /** Returns the server's host, and its port unless that is the scheme's own. */
  static String server(HttpUrl url) {
    return url.port() == HttpUrl.defaultPort(url.scheme())
        ? url.host()
        : authority(url.host(), url.port());
  }

  private Proxy.Type type() {
    Proxy known = proxy;
    return known == null ? Proxy.Type.DIRECT : known.type();
  }

  private static String authority(String host, int port) {
    return (host.contains(":") ? "[" + host + "]" : Text.line(host)) + ":" + port;
  }
}
