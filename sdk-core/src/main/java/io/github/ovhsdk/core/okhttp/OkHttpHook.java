package io.github.ovhsdk.core.okhttp;

import io.github.ovhsdk.core.HttpHook;
import io.github.ovhsdk.core.internal.Arguments;
import io.github.ovhsdk.core.internal.http.OkHttpAdjustment;
import java.util.function.Consumer;
import okhttp3.OkHttpClient;

/**
 * Adjusts OkHttp below a client: trust in certificates, DNS, event listeners, interceptors, SOCKS
 * proxies, or a pool of connections that other parts of the application use too.
 *
 * <p>Whatever the adjustment says, redirects are not followed, OkHttp repeats nothing by itself (an
 * authenticator for status 401 is not asked; one for proxies is, unless it is the API that answers,
 * through a tunnel), and nothing is cached. Its interceptors run within each attempt, next to the
 * network, and see the credentials.
 */
public final class OkHttpHook {

  private OkHttpHook() {}

  /**
   * Returns the hook that changes OkHttp's builder, which already has the client's own settings. It
   * runs once, while the client is built.
   */
  public static HttpHook adjust(Consumer<OkHttpClient.Builder> change) {
    return new OkHttpAdjustment(null, Arguments.required(change, "change"));
  }

  /**
   * Returns the hook that derives from this OkHttpClient: connections and settings are its own, but
   * for what the client's builder sets too. Closing the client leaves it open.
   */
  public static HttpHook deriveFrom(OkHttpClient http) {
    return new OkHttpAdjustment(Arguments.required(http, "OkHttpClient"), builder -> {});
  }
}
