package io.github.ovhsdk.core.auth;

import io.github.ovhsdk.core.internal.auth.ApplicationKey;
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

  /**
   * Returns the keys of an application and of a consumer who lets it act, the oldest kind, which
   * every endpoint takes. The secret stays here: each call is signed with it, and with the time on
   * the API's clock. The client asks for that time before the first call, and again when the API
   * has doubts about a signature; a call that was signed with the wrong time is then repeated once.
   * Where the time cannot be had, calls fail with {@link
   * io.github.ovhsdk.core.error.ServerTimeException}.
   *
   * @param applicationKey what OVHcloud knows the application by
   * @param applicationSecret the secret that belongs to it
   * @param consumerKey the consumer's key, once validated; {@link ConsumerKeys} asks for one
   * @throws IllegalArgumentException if one of them is null, blank or surrounded by white space, or
   *     if a key has characters that no header can carry
   */
  static Credentials applicationKey(
      String applicationKey, String applicationSecret, String consumerKey) {
    return new ApplicationKey(applicationKey, applicationSecret, consumerKey);
  }

  /** Returns the explicit absence of credentials, for the operations that need none. */
  static Credentials none() {
    return NoCredentials.INSTANCE;
  }
}
