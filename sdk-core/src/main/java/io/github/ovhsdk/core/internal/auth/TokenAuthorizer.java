package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.internal.DaemonThreads;
import io.github.ovhsdk.core.internal.http.Deadline;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import okhttp3.Request;

/** Sends an OAuth2 token that it obtains and renews by itself. */
final class TokenAuthorizer implements Authorizer {
  private static final String SCHEME = "Bearer ";

  private final TokenEndpoint endpoint;
  private final ExecutorService executor = DaemonThreads.pool("ovhcloud-sdk-token", 1);
  private final TokenCache cache;

  /**
   * Creates the authorizer.
   *
   * @param endpoint what the source asks; closed with this
   * @param source obtains a token
   */
  TokenAuthorizer(TokenEndpoint endpoint, Supplier<AccessToken> source, InstantSource clock) {
    this.endpoint = endpoint;
    this.cache = new TokenCache(source, clock, executor);
  }

  static Request withToken(Request request, String token) {
    return request.newBuilder().header("Authorization", SCHEME + token).build();
  }

  @Override
  public Request authorise(Request request, Deadline deadline) throws IOException {
    return withToken(request, cache.get(deadline).value());
  }

  @Override
  public boolean renew(Request refused, ApiError error, Deadline deadline) throws IOException {
    String header = refused.header("Authorization");
    if (header == null || !TokenRefusal.isOfToken(error)) {
      return false;
    }
    cache.invalidate(header.substring(SCHEME.length()));
    cache.get(deadline);
    return true;
  }

  @Override
  public void close() {
    executor.shutdown();
    endpoint.close();
  }
}
