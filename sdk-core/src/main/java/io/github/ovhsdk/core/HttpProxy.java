package io.github.ovhsdk.core;

import io.github.ovhsdk.core.internal.Arguments;
import java.util.Objects;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy on the way to the API, with its own credentials where it asks for some (scheme
 * Basic). Immutable; never prints the password, which goes to the proxy and nowhere else.
 *
 * <p>A client without one uses what the JVM is told by {@code https.proxyHost} and its kin.
 */
public final class HttpProxy {
  private final String host;
  private final int port;
  private final @Nullable String user;
  private final @Nullable String password;

  private HttpProxy(String host, int port, @Nullable String user, @Nullable String password) {
    this.host = host;
    this.port = port;
    this.user = user;
    this.password = password;
  }

  /**
   * Returns a proxy that asks for no credentials.
   *
   * @param host its name or address (IPv6 with or without brackets); resolved when it is connected
   *     to
   * @throws IllegalArgumentException if the host is blank, is no name or address, or has more in it
   *     (a scheme, a port, a user, a path), or if the port is not from 1 to 65535
   */
  public static HttpProxy of(String host, int port) {
    String name = canonical(Arguments.trimmed(host, "proxy's host"));
    if (port < 1 || port > 65_535) {
      throw new IllegalArgumentException("The proxy's port must be from 1 to 65535: " + port);
    }
    return new HttpProxy(name, port, null, null);
  }

  /**
   * Returns the host as it is looked up; no message repeats it, since a password may stand in it.
   */
  private static String canonical(String host) {
    try {
      return new HttpUrl.Builder().scheme("http").host(host).build().host();
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The proxy's host is no host name and no address. Scheme and path do not belong there, the"
              + " port is the second argument, and user and password are set with credentials(…).");
    }
  }

  /**
   * Returns this proxy with credentials.
   *
   * @throws IllegalArgumentException if one of them is null or the user has a colon in it
   */
  public HttpProxy credentials(String user, String password) {
    if (Arguments.text(user, "proxy's user").contains(":")) {
      throw new IllegalArgumentException("The proxy's user must not have a colon in it.");
    }
    return new HttpProxy(host, port, user, Arguments.required(password, "proxy's password"));
  }

  /** Returns the name or address, in lower case; IPv6 without brackets. */
  public String host() {
    return host;
  }

  /** Returns the port. */
  public int port() {
    return port;
  }

  /** Returns the user, where there are credentials. */
  public Optional<String> user() {
    return Optional.ofNullable(user);
  }

  /** Returns the password, where there are credentials. */
  public Optional<String> password() {
    return Optional.ofNullable(password);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof HttpProxy that
        && host.equals(that.host)
        && port == that.port
        && Objects.equals(user, that.user)
        && Objects.equals(password, that.password);
  }

  @Override
  public int hashCode() {
    return Objects.hash(host, port, user, password);
  }

  /** Returns host and port, with any credentials masked. */
  @Override
  public String toString() {
    return "HttpProxy["
        + (host.contains(":") ? "[" + host + "]" : host)
        + ":"
        + port
        + (user == null ? "" : ", credentials ********")
        + "]";
  }
}
