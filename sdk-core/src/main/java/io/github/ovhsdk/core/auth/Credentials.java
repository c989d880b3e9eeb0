package io.github.ovhsdk.core.auth;

import io.github.ovhsdk.core.internal.auth.BearerToken;
import io.github.ovhsdk.core.internal.auth.NoCredentials;

/**
 * What a client proves its identity with; exactly one kind per client.
 *
 * <p>Instances come from the factories here and in {@link OAuth2}; applications do not implement
 * this interface. They are immutable, can be shared by clients, never print a secret, and are sent
 * only to the hosts of the endpoint that the client was built for.
 */
public interface Credentials {

  /**
   * Returns credentials made of a token that the caller already has: a personal access token or any
   * OAuth2 access token. It is sent as it is and never renewed.
   *
   * @throws IllegalArgumentException if the token is null, blank, or has characters that no header
   *     can carry
   */
  static Credentials bearer(String token) {
    return new BearerToken(token);
  }

  /** Returns the explicit absence of credentials, for the operations that need none. */
  static Credentials none() {
    return NoCredentials.INSTANCE;
  }
}
