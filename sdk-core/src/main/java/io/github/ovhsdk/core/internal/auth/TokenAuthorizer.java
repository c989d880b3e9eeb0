package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.error.ApiError;
import io.github.ovhsdk.core.internal.DaemonThreads;
import io.github.ovhsdk.core.internal.http.WaitLimit;
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

  static void addToken(Request.Builder authorised, String token) {
    authorised.header("Authorization", SCHEME + token);
  }

  @Override
  public void authorise(Request request, Request.Builder authorised, WaitLimit limit)
      throws IOException {
    addToken(authorised, cache.get(limit).value());
  }

  @Override
  public boolean renew(Request refused, ApiError error, WaitLimit limit) throws IOException {
    String header = refused.header("Authorization");
    if (header == null || !TokenRefusal.isOfToken(error)) {
      return false;
    }
    cache.invalidate(header.substring(SCHEME.length()));
    cache.get(limit);
    return true;
  }

  @Override
  public void close() {
    executor.shutdown();
    endpoint.close();
  }
}
