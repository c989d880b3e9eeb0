package io.github.ovhsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/** Keeps OkHttp from repeating requests by itself; is installed on both of its sides. */
public final class OwnRetriesInterceptor implements Interceptor {

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    return chain.connection() != null
        ? RetryAfterField.hide(response)
        : RetryAfterField.putBack(response);
  }
}
