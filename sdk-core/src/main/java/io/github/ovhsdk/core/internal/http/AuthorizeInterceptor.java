package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.internal.auth.Authorizer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Adds the credentials, once per attempt. They go to the endpoint's own hosts and nowhere else, and
 * not to operations that need none: some fail when credentials are sent.
 */
public final class AuthorizeInterceptor implements Interceptor {
  private final List<HttpUrl> trusted;
  private final Authorizer authorizer;

  public AuthorizeInterceptor(Endpoint endpoint, Authorizer authorizer) {
    List<HttpUrl> origins = new ArrayList<>();
    endpoint.trustedOrigins().forEach(url -> origins.add(HttpUrl.get(url)));
    this.trusted = List.copyOf(origins);
    this.authorizer = authorizer;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Exchange exchange = Exchange.of(chain);
    if (exchange.request().operation().authenticated() && isTrusted(request.url())) {
      request = authorizer.authorise(request, exchange.deadline());
      Attempt.of(chain).authorised(request);
    }
    return chain.proceed(request);
  }

  private boolean isTrusted(HttpUrl url) {
    // A loop, for the start of a JVM: a set of records would have it link dozens of classes.
    for (HttpUrl origin : trusted) {
      if (origin.host().equals(url.host())
          && origin.port() == url.port()
          && origin.scheme().equals(url.scheme())) {
        return true;
      }
    }
    return false;
  }
}
