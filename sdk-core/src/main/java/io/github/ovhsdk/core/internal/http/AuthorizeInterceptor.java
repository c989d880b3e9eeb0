package io.github.ovhsdk.core.internal.http;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.internal.auth.Authorizer;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Adds the credentials, once per attempt. They go to the endpoint's own hosts and nowhere else, and
 * not to operations that need none: some fail when credentials are sent.
 */
public final class AuthorizeInterceptor implements Interceptor {
  private final Endpoint endpoint;
  private final Authorizer authorizer;

  public AuthorizeInterceptor(Endpoint endpoint, Authorizer authorizer) {
    this.endpoint = endpoint;
    this.authorizer = authorizer;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    Exchange exchange = Exchange.of(chain);
    if (exchange.request().isAuthenticated() && endpoint.trusts(request.url().uri())) {
      request = authorizer.authorise(request, exchange.deadline());
    }
    return chain.proceed(request);
  }
}
