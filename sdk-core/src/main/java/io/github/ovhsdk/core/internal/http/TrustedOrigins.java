package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.Endpoint;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;

/** Where credentials may go: the endpoint's own hosts, and nowhere else. */
final class TrustedOrigins {
  private final List<HttpUrl> origins;

  TrustedOrigins(Endpoint endpoint) {
    List<HttpUrl> urls = new ArrayList<>();
    endpoint.trustedOrigins().forEach(url -> urls.add(HttpUrl.get(url)));
    this.origins = List.copyOf(urls);
  }

  boolean contain(HttpUrl url) {
    // A loop, for the start of a JVM: a set of records would have it link dozens of classes.
    for (HttpUrl origin : origins) {
      if (origin.host().equals(url.host())
          && origin.port() == url.port()
          && origin.scheme().equals(url.scheme())) {
        return true;
      }
    }
    return false;
  }
}
