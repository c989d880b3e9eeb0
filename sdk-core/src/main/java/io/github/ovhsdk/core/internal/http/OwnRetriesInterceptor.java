package io.github.ovhsdk.core.internal.http;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * Keeps OkHttp from repeating a call that was answered with status 503 and {@code Retry-After: 0},
 * which it does whatever its settings say (and from failing where that number exceeds an int). What
 * is repeated, and when, is decided in one place, ours.
 *
 * <p>The field is taken out of OkHttp's sight next to the network, and put back where the answer
 * has passed it: the step is installed on both sides.
 */
public final class OwnRetriesInterceptor implements Interceptor {
  private static final String FIELD = "Retry-After";
  private static final String HIDDEN = "X-Ovhsdk-Retry-After";

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    boolean besideNetwork = chain.connection() != null;
    return response.code() != 503
        ? response
        : besideNetwork ? moved(response, FIELD, HIDDEN) : moved(response, HIDDEN, FIELD);
  }

  private static Response moved(Response response, String from, String to) {
    String value = response.header(from);
    return value == null
        ? response
        : response.newBuilder().removeHeader(from).header(to, value).build();
  }
}
