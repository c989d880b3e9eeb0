package io.github.ovhsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * What has to be done next to the network: it notes that an attempt has a connection, since what
 * failed before this point can be repeated without harm, whatever the verb; and it keeps OkHttp
 * from repeating anything by itself.
 */
public final class NetworkInterceptor implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Attempt.of(chain).sending();
    return RetryAfterField.hide(chain.proceed(chain.request()));
  }
}
