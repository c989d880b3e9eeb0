package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.internal.auth.Authorizer;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Adds the credentials, once per attempt. They go to the endpoint's own hosts and nowhere else, and
 * not to operations that need none: some fail when credentials are sent.
 */
public final class AuthorizeInterceptor implements Interceptor {
  private final Set<Origin> trusted;
  private final Authorizer authorizer;

  public AuthorizeInterceptor(Endpoint endpoint, Authorizer authorizer) {
    this.trusted =
        endpoint.trustedOrigins().stream()
            .map(url -> Origin.of(HttpUrl.get(url)))
            .collect(Collectors.toUnmodifiableSet());
    this.authorizer = authorizer;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Exchange exchange = Exchange.of(chain);
    if (exchange.request().operation().authenticated()
        && trusted.contains(Origin.of(request.url()))) {
      request = authorizer.authorise(request, exchange.deadline());
      Attempt.of(chain).authorised(request);
    }
    return chain.proceed(request);
  }

  /** What has to be the same for a host to be the same. */
  private record Origin(String scheme, String host, int port) {

    static Origin of(HttpUrl url) {
      return new Origin(url.scheme(), url.host(), url.port());
    }
  }
}
