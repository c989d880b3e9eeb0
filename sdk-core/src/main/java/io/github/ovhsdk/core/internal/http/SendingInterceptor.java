package io.github.ovhsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Notes, next to the network, that an attempt has a connection: what failed before this point can
 * be repeated without harm, whatever the verb.
 */
public final class SendingInterceptor implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Attempt.of(chain).sending();
    return chain.proceed(chain.request());
  }
}
