package io.github.ovhsdk.core.internal.auth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Obtains the tokens of a service account, with the grant {@code client_credentials}. */
final class ClientCredentialsSource implements Supplier<AccessToken> {

  /** Where the answer does not say: short enough to be safe, long enough to be no burden. */
  private static final Duration LIFETIME_UNLESS_TOLD = Duration.ofMinutes(5);

  private final TokenEndpoint endpoint;
  private final TokenGrant grant;
  private final InstantSource clock;

  ClientCredentialsSource(
      TokenEndpoint endpoint, ClientCredentials credentials, InstantSource clock) {
    this.endpoint = endpoint;
    this.grant = TokenGrant.of(credentials);
    this.clock = clock;
  }

  @Override
  public AccessToken get() {
    // Its life is counted from before the request: it never seems to live longer than it does.
    Instant asked = clock.instant();
    TokenAnswer answer = endpoint.fetch(grant);
    return new AccessToken(
        answer.accessToken(),
        asked,
        answer.lifetime() == null ? LIFETIME_UNLESS_TOLD : answer.lifetime());
  }
}
