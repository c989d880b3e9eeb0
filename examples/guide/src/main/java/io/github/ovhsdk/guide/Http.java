package io.github.ovhsdk.guide;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.HttpProxy;
import io.github.ovhsdk.core.OvhClient;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.okhttp.OkHttpHook;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/** The way to the network. */
final class Http {

  private Http() {}

  static OvhClient proxy(Endpoint endpoint, Credentials credentials, String host, int port) {
    // begin proxy
    OvhClient client =
        OvhClient.builder()
            .endpoint(endpoint)
            .credentials(credentials)
            .proxy(HttpProxy.of(host, port).credentials("user", "password"))
            .build();
    // end
    return client;
  }

  static OvhClient adjusted(Endpoint endpoint, Credentials credentials) {
    // begin adjust
    ConnectionPool pool = new ConnectionPool(2, 1, TimeUnit.MINUTES);
    OvhClient client =
        OvhClient.builder()
            .endpoint(endpoint)
            .credentials(credentials)
            .http(OkHttpHook.adjust(okHttp -> okHttp.connectionPool(pool)))
            .build();
    // end
    return client;
  }

  static OvhClient shared(Endpoint endpoint, Credentials credentials, OkHttpClient okHttp) {
    // begin derive
    OvhClient client =
        OvhClient.builder()
            .endpoint(endpoint)
            .credentials(credentials)
            .http(OkHttpHook.deriveFrom(okHttp))
            .build();
    // end
    return client;
  }
}
