package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.internal.auth.Authorizer;
import io.github.ovhsdk.core.internal.auth.Authorizers;
import io.github.ovhsdk.core.internal.http.AnswerInterceptor;
import io.github.ovhsdk.core.internal.http.AnswerReader;
import io.github.ovhsdk.core.internal.http.AuthorizeInterceptor;
import io.github.ovhsdk.core.internal.http.ConnectInterceptor;
import io.github.ovhsdk.core.internal.http.DeadlineInterceptor;
import io.github.ovhsdk.core.internal.http.LogInterceptor;
import io.github.ovhsdk.core.internal.http.OwnRetriesInterceptor;
import io.github.ovhsdk.core.internal.http.SendingInterceptor;
import io.github.ovhsdk.core.internal.http.UserAgentInterceptor;
import java.util.List;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;

/**
 * One caller's way to the API: its credentials, and the chain of steps that every attempt takes.
 *
 * @param http what sends, with the steps
 */
record Session(Authorizer authorizer, OkHttpClient http) {

  /**
   * Returns the session of these credentials.
   *
   * @throws IllegalArgumentException if the endpoint cannot work with them
   */
  static Session of(Credentials credentials, ClientParts parts) {
    Endpoint endpoint = parts.endpoint();
    Time time = parts.time();
    Authorizer authorizer =
        Authorizers.create(credentials, endpoint, parts.http(), parts.userAgent(), time);
    return new Session(
        authorizer,
        withSteps(
            parts.http(),
            List.of(
                new DeadlineInterceptor(),
                new ConnectInterceptor(),
                new AuthorizeInterceptor(endpoint, authorizer),
                new UserAgentInterceptor(parts.userAgent()),
                new LogInterceptor(System.getLogger(LogInterceptor.LOGGER), time::nanoTime),
                new AnswerInterceptor(new AnswerReader(endpoint.name(), time)))));
  }

  /** Returns what sends with our steps around the interceptors that the application gave. */
  private static OkHttpClient withSteps(OkHttpClient http, List<Interceptor> steps) {
    OwnRetriesInterceptor ownRetries = new OwnRetriesInterceptor();
    OkHttpClient.Builder builder = http.newBuilder().dispatcher(new Dispatcher());
    builder.interceptors().addAll(0, steps);
    builder.interceptors().add(ownRetries);
    builder.networkInterceptors().addAll(0, List.of(new SendingInterceptor(), ownRetries));
    return builder.build();
  }
}
