package io.github.ovhsdk.core.internal.auth;

import io.github.ovhsdk.core.internal.DaemonThreads;
import io.github.ovhsdk.core.internal.http.Deadline;
import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.ExecutorService;
import okhttp3.Request;

/** Sends an OAuth2 token that it obtains and renews by itself. */
final class TokenAuthorizer implements Authorizer {
  private final TokenEndpoint endpoint;
  private final ExecutorService executor = DaemonThreads.pool("ovhcloud-sdk-token", 1);
  private final TokenCache cache;

  TokenAuthorizer(TokenEndpoint endpoint, InstantSource clock) {
    this.endpoint = endpoint;
    this.cache = new TokenCache(endpoint::fetch, clock, executor);
  }

  @Override
  public Request authorise(Request request, Deadline deadline) throws IOException {
    return Authorizers.withToken(request, cache.get(deadline).value());
  }

  @Override
  public void close() {
    executor.shutdown();
    endpoint.close();
  }
}
