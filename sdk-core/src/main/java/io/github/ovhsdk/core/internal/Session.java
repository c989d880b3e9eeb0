package io.github.ovhsdk.core.internal;

import io.github.ovhsdk.core.Endpoint;
import io.github.ovhsdk.core.auth.Credentials;
import io.github.ovhsdk.core.internal.auth.Authorizer;
import io.github.ovhsdk.core.internal.auth.Authorizers;
import io.github.ovhsdk.core.internal.http.AnswerReader;
import io.github.ovhsdk.core.internal.http.AttemptLog;
import io.github.ovhsdk.core.internal.http.AttemptSender;
import io.github.ovhsdk.core.internal.http.CallInterceptor;
import io.github.ovhsdk.core.internal.http.NetworkInterceptor;
import io.github.ovhsdk.core.internal.http.RequestFinisher;
import io.github.ovhsdk.core.internal.http.RetryLoop;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/**
 * One caller's way to the API: its credentials, and what sends with them.
 *
 * @param loop what makes the attempts of calls
 */
record Session(Authorizer authorizer, RetryLoop loop) {

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
    AttemptSender sender =
        new AttemptSender(
            withSteps(parts.http()),
            new RequestFinisher(endpoint, authorizer, parts.userAgent()),
            new AnswerReader(endpoint.name(), time),
            new AttemptLog(System.getLogger(AttemptLog.LOGGER), time::nanoTime),
            time::nanoTime);
    return new Session(authorizer, new RetryLoop(sender, authorizer, parts.budget(), time));
  }

  /** Returns what sends with our steps behind the interceptors that the application gave. */
  private static OkHttpClient withSteps(OkHttpClient http) {
    OkHttpClient.Builder builder = http.newBuilder().dispatcher(new Dispatcher());
    builder.interceptors().add(new CallInterceptor());
    builder.networkInterceptors().add(0, new NetworkInterceptor());
    return builder.build();
  }
}
