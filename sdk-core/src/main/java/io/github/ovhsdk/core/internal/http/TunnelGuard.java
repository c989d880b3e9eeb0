package io.github.ovhsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a proxy's credentials only where it is the proxy that gets them. Within a tunnel it is
 * the API's host that answers: a status 407 from there would have OkHttp send them to it.
 *
 * @param authenticator knows the credentials; part of what makes two guards equal, since OkHttp
 *     shares connections only among clients whose authenticators are
 */
public record TunnelGuard(Authenticator authenticator) implements Authenticator {

  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response)
      throws IOException {
    Request answered = response.request();
    boolean tunnelled = answered.isHttps() && !answered.method().equals("CONNECT");
    return tunnelled ? null : authenticator.authenticate(route, response);
  }

  /** Returns the class's name only: an authenticator may print what it knows. */
  @Override
  public String toString() {
    return "TunnelGuard";
  }
}
