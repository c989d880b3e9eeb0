package io.github.ovhsdk.core.internal.http;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.Set;
import okhttp3.HttpUrl;

/** Status 407, in the forms that OkHttp gives it, and what is to be said of it. */
public final class ProxyRefusal {

  /** The status. */
  public static final int STATUS = HttpURLConnection.HTTP_PROXY_AUTH;

  /** What OkHttp says where a tunnel was refused, and where there is no proxy that could refuse. */
  private static final Set<String> MESSAGES =
      Set.of(
          "Failed to authenticate with proxy",
          "Received HTTP_PROXY_AUTH (407) code while not using proxy");

  private ProxyRefusal() {}

  /** Returns whether OkHttp made that failure of a status 407; it leaves others as answers. */
  public static boolean is(IOException e) {
    return MESSAGES.contains(String.valueOf(e.getMessage()));
  }

  /** Returns who refused what, as a clause. */
  public static String clause(Way way, HttpUrl url) {
    return way.endsAtProxy()
        ? way.proxy() + " wants credentials, or others than it got"
        : way.peer(url) + " asks for a proxy's credentials, which only a proxy is sent";
  }
}
